package fr.conventio.app.shell;

import fr.conventio.app.help.About;
import fr.conventio.app.help.Diagnostics;
import fr.conventio.app.notice.Notice;
import fr.conventio.app.settings.Appearance;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Hint;
import fr.conventio.app.theme.Icon;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** How the window looks and speaks, and the copy of the data. */
final class SettingsMenu {
    private final Button button = new Button(null, Icon.SETTINGS.node());
    private final Session session;
    private final Supplier<Appearance> now;
    private final Texts texts;
    private final Consumer<Appearance> choose;
    private Consumer<String> page = none -> {};
    private Runnable tour = () -> {};

    /** @param choose takes the appearance that was picked */
    SettingsMenu(Session session, Supplier<Appearance> now, Consumer<Appearance> choose) {
        this.session = session;
        this.now = now;
        this.texts = session.tools().texts();
        this.choose = choose;
        button.setId("settings");
        button.getStyleClass().add("quiet");
        button.setAccessibleRole(AccessibleRole.MENU_BUTTON);
        button.setAccessibleText(texts.get("settings.title"));
        Hint.on(button, texts.get("settings.title"));
        button.setOnAction(event -> open());
    }

    /**
     * Adds what leads elsewhere in the window.
     *
     * @param openPage opens a page of the help
     * @param beginTour leads through the open dossier
     */
    void leadTo(Consumer<String> openPage, Runnable beginTour) {
        page = openPage;
        tour = beginTour;
    }

    private void diagnose() {
        var tools = session.tools();
        tools.files()
                .chooseFolder()
                .ifPresent(folder -> tools.paper()
                        .run(
                                progress -> Diagnostics.write(tools.desk(), tools.settings(), folder),
                                file -> tools.notices()
                                        .show(Notice.done(
                                                texts.get("diagnostics.done", String.valueOf(file.getFileName())),
                                                new Notice.Action(
                                                        texts.get("diagnostics.open"),
                                                        () -> tools.files().open(List.of(file))))),
                                tools::tell));
    }

    Button button() {
        return button;
    }

    /** Made when it is wanted: menus take long to make, and the first window would wait for this one. */
    private void open() {
        var copy = new MenuItem(texts.get("shell.copy"));
        copy.setOnAction(event -> session.copyStore());
        var touring = new MenuItem(texts.get("tour.title"));
        touring.setOnAction(event -> tour.run());
        touring.setDisable(session.dossier().isEmpty());
        var diagnostics = new MenuItem(texts.get("diagnostics.write"));
        diagnostics.setOnAction(event -> diagnose());
        var about = new MenuItem(texts.get("about.title"));
        about.setOnAction(event -> page.accept(About.NAME));
        new ContextMenu(modes(), sizes(), languages(), new SeparatorMenuItem(), copy, touring, diagnostics, about)
                .show(button, Side.BOTTOM, 0, 0);
    }

    private Menu modes() {
        var menu = new Menu(texts.get("settings.theme"));
        var group = new ToggleGroup();
        for (var mode : Appearance.Mode.values()) {
            add(
                    menu,
                    group,
                    texts.get("settings.theme." + mode),
                    mode == now.get().mode(),
                    was -> was.withMode(mode));
        }
        return menu;
    }

    private Menu sizes() {
        var menu = new Menu(texts.get("settings.size"));
        var group = new ToggleGroup();
        for (int size : Appearance.TEXT_SIZES) {
            add(menu, group, size + "\u00A0%", size == now.get().textSize(), was -> was.withTextSize(size));
        }
        return menu;
    }

    private Menu languages() {
        var menu = new Menu(texts.get("settings.language"));
        var group = new ToggleGroup();
        for (var language : List.of(Locale.FRANCE, Locale.UK)) {
            boolean chosen = language.equals(now.get().language());
            add(
                    menu,
                    group,
                    texts.get("settings.language." + language.getLanguage()),
                    chosen,
                    was -> was.withLanguage(language));
        }
        return menu;
    }

    private void add(Menu menu, ToggleGroup group, String label, boolean chosen, UnaryOperator<Appearance> change) {
        var item = new RadioMenuItem(label);
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(event -> choose.accept(change.apply(now.get())));
        menu.getItems().add(item);
    }
}
