package fr.conventio.app.home;

import fr.conventio.app.room.DroppedFiles;
import fr.conventio.app.room.FileKind;
import fr.conventio.app.room.RoomHead;
import fr.conventio.app.room.Tools;
import fr.conventio.app.roster.reading.ImportView;
import fr.conventio.app.settings.Appearance;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Hint;
import fr.conventio.app.theme.Icon;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The home page. */
public final class HomeView extends StackPane {
    /** Of the welcome, both sides. */
    private static final double MARGINS = 96;
    /** All its cards side by side, in letters of the usual size. */
    private static final double WIDEST = 870;

    private final HomeViewModel model;
    private final Tools tools;
    private final Texts texts;
    private final BorderPane page = new BorderPane();

    public HomeView(HomeViewModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
        setId("home");
        page.getStyleClass().addAll("room", "home");
        page.setTop(head());
        model.importing()
                .file()
                .subscribe(file -> getChildren()
                        .setAll(file.<Node>map(some -> new ImportView(model.importing()))
                                .orElse(page)));
        model.opening()
                .opened()
                .subscribe(act -> act.ifPresentOrElse(
                        some -> page.setCenter(new OpenedActView(some, model.opening(), texts)), this::draw));
        DroppedFiles.on(page, model::read);
    }

    private void draw() {
        page.setCenter(model.dossiers().isEmpty() ? welcome() : new DossierList(model, tools).inSight());
    }

    private RoomHead head() {
        var importing = new Button(texts.get("home.import"), Icon.IMPORT.node());
        importing.setId("home-import");
        importing.setOnAction(event -> chooseFile());
        var opening = new Button(texts.get("home.act.open"), Icon.DOCUMENT.node());
        opening.setId("home-open-act");
        opening.setOnAction(event -> chooseAct());
        var create = new Button(texts.get("home.create"), Icon.ADD.node());
        create.setId("home-create");
        create.getStyleClass().add("accent");
        create.setOnAction(event -> page.setCenter(form()));
        var read = new Button(texts.get("home.read"), Icon.SIGNATURES.node());
        read.setId("home-read");
        read.setOnAction(event -> tools.files().choose(FileKind.ACT).ifPresent(model::sign));
        var head = new RoomHead(texts.get("home.title"), read, signing(), opening, importing, create);
        head.subtitle().set(texts.get("home.subtitle"));
        return head;
    }

    /** What else is signed and verified without a dossier. */
    private MenuButton signing() {
        var many = item("home-many", "home.signatures.many");
        many.setOnAction(event -> model.sign(tools.files().chooseSeveral(FileKind.ACT)));
        var folder = item("home-many-folder", "home.signatures.folder");
        folder.setOnAction(event -> tools.files().chooseFolder().ifPresent(model::signFolder));
        var trust = item("home-trust", "home.signatures.trust");
        trust.setOnAction(event -> model.authorities());
        var signing = new MenuButton("", Icon.MORE.node(), many, folder, trust);
        signing.setId("home-signatures");
        signing.getStyleClass().add("quiet");
        signing.setAccessibleText(texts.get("home.signatures"));
        Hint.on(signing, texts.get("home.signatures"));
        return signing;
    }

    private MenuItem item(String id, String key) {
        var item = new MenuItem(texts.get(key));
        item.setId(id);
        return item;
    }

    private void chooseFile() {
        tools.files().chooseSpreadsheet().ifPresent(model.importing()::read);
    }

    private void chooseAct() {
        tools.files().choose(FileKind.ACT).ifPresent(model::read);
    }

    private Node form() {
        return new NewDossierForm(model, texts, tools.desk().today(), this::draw);
    }

    private Node welcome() {
        var cards = new FlowPane(
                16,
                16,
                card("home-welcome-example", Icon.POSTS, "home.welcome.example", model::beginExample),
                card("home-welcome-import", Icon.IMPORT, "home.welcome.import", this::chooseFile),
                card("home-welcome-act", Icon.DOCUMENT, "home.welcome.act", this::chooseAct),
                card("home-welcome-create", Icon.ADD, "home.welcome.create", () -> page.setCenter(form())));
        cards.getStyleClass().add("cards");
        // Side by side where the window is wide enough for their letters.
        cards.prefWrapLengthProperty()
                .bind(Bindings.min(
                        page.widthProperty().subtract(MARGINS),
                        WIDEST * Appearance.from(tools.settings()).scale()));
        Platform.runLater(cards.getChildren().getFirst()::requestFocus);
        var title = new Label(texts.get("home.welcome"));
        title.getStyleClass().add("welcome-title");
        var words = new Label(texts.get("home.welcome.words"));
        words.getStyleClass().add("room-subtitle");
        words.setWrapText(true);
        var welcome = new VBox(12, title, words, cards);
        welcome.getStyleClass().add("welcome");
        // As wide as the cards, so that the sentence above them is whole.
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.prefWidthProperty().bind(cards.widthProperty());
        welcome.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        welcome.setMinHeight(Region.USE_PREF_SIZE);
        return welcome;
    }

    private Button card(String id, Icon icon, String key, Runnable action) {
        var title = new Label(texts.get(key));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var words = new Label(texts.get(key + ".words"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var card = new Button();
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.setId(id);
        card.setAccessibleText(title.getText());
        card.setGraphic(new VBox(10, icon.node(), title, words));
        card.getStyleClass().add("card");
        card.setOnAction(event -> action.run());
        return card;
    }
}
