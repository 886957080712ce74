package fr.conventio.app.impact;

import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.impact.ImpactNature;
import fr.conventio.model.impact.ImpactNatureId;
import fr.conventio.model.impact.ImpactSheet;
import fr.conventio.model.impact.ImpactSheetId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What can be done with a whole sheet, and with a whole nature. */
final class ImpactMenus {
    private final ImpactViewModel model;
    private final Texts texts;
    private final Supplier<Optional<ImpactSheet>> sheet;
    private final Supplier<@Nullable ImpactNatureId> nature;
    private final Consumer<ImpactSheetId> name;
    private final Consumer<ImpactSheet> read;

    /**
     * @param name asked to show a sheet and have it named
     * @param read asked to take over the workbook of a sheet
     */
    ImpactMenus(
            ImpactViewModel model,
            Texts texts,
            Supplier<Optional<ImpactSheet>> sheet,
            Supplier<@Nullable ImpactNatureId> nature,
            Consumer<ImpactSheetId> name,
            Consumer<ImpactSheet> read) {
        this.model = model;
        this.texts = texts;
        this.sheet = sheet;
        this.nature = nature;
        this.name = name;
        this.read = read;
    }

    /** The menu of the sheet in sight. */
    MenuButton sheet() {
        var menu = menu("impact-sheet-menu", "impacts.menu.sheet");
        menu.getItems()
                .addAll(
                        onSheet("impact-rename", "impacts.rename", on -> name.accept(on.id())),
                        onSheet(
                                "impact-variant",
                                "impacts.variant",
                                on -> name.accept(model.add(texts.get("impacts.new.variant", on.title()), on.id()))),
                        onSheet("impact-duplicate", "impacts.duplicate", on -> name.accept(model.duplicate(on.id()))),
                        onSheet("impact-read", "impacts.read", read),
                        new SeparatorMenuItem(),
                        onSheet("impact-sheet-up", "impacts.sheet.up", on -> model.move(on.id(), false)),
                        onSheet("impact-sheet-down", "impacts.sheet.down", on -> model.move(on.id(), true)),
                        new SeparatorMenuItem(),
                        onSheet("impact-remove", "impacts.remove", on -> model.remove(on.id())));
        return menu;
    }

    /** The menu of the nature that is the current one. */
    MenuButton nature() {
        var menu = menu("impact-nature-menu", "impacts.menu.nature");
        var standard = new Menu(texts.get("impacts.nature.add"));
        standard.setId("impact-nature-standard");
        menu.setOnShowing(event -> {
            standard.getItems().clear();
            for (var missing : model.missingNatures()) {
                standard.getItems().add(item("impact-add-" + missing, missing.label(), () -> model.addNature(missing)));
            }
            standard.setDisable(standard.getItems().isEmpty());
        });
        menu.getItems()
                .addAll(
                        standard,
                        onNature(
                                "impact-nature-own",
                                "impacts.nature.own",
                                on -> model.addNature(on.domain(), texts.get("impacts.nature.new"))),
                        new SeparatorMenuItem(),
                        onNature("impact-nature-up", "impacts.nature.up", on -> model.moveNature(on.id(), false)),
                        onNature("impact-nature-down", "impacts.nature.down", on -> model.moveNature(on.id(), true)),
                        new SeparatorMenuItem(),
                        onNature("impact-nature-remove", "impacts.nature.remove", on -> model.removeNature(on.id())));
        return menu;
    }

    private MenuButton menu(String id, String key) {
        var menu = new MenuButton(texts.get(key), Icon.MORE.node());
        menu.setId(id);
        menu.getStyleClass().add("quiet");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    private MenuItem onSheet(String id, String key, Consumer<ImpactSheet> action) {
        return item(id, texts.get(key), () -> sheet.get().ifPresent(action));
    }

    private MenuItem onNature(String id, String key, Consumer<ImpactNature> action) {
        return item(id, texts.get(key), () -> {
            var current = nature.get();
            if (current != null) {
                model.impacts().find(current).ifPresent(action);
            }
        });
    }

    private static MenuItem item(String id, String label, Runnable action) {
        var item = new MenuItem(label);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
