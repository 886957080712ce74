package fr.conventio.app.home;

import fr.conventio.app.room.DroppedFiles;
import fr.conventio.app.room.FileKind;
import fr.conventio.app.room.Tools;
import fr.conventio.app.roster.reading.ImportView;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import java.time.LocalDate;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The home page. */
public final class HomeView extends StackPane {
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

    private HBox head() {
        var title = new Label(texts.get("home.title"));
        title.getStyleClass().add("room-title");
        var subtitle = new Label(texts.get("home.subtitle"));
        subtitle.getStyleClass().add("room-subtitle");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
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
        var signing = signing();
        // With large letters the sentence gives way, not what can be pressed.
        subtitle.setMinWidth(0);
        List.of(read, signing, opening, importing, create).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        var head = new HBox(8, new VBox(2, title, subtitle), space, read, signing, opening, importing, create);
        head.getStyleClass().add("room-head");
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
        signing.setAccessibleText(texts.get("home.signatures"));
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
        tools.files().chooseAct().ifPresent(model.opening()::read);
    }

    private Node form() {
        return new NewDossierForm(model, texts, LocalDate.now(tools.desk().clock()), this::draw);
    }

    private Node welcome() {
        var cards = new HBox(
                16,
                card("home-welcome-example", Icon.POSTS, "home.welcome.example", model::beginExample),
                card("home-welcome-import", Icon.IMPORT, "home.welcome.import", this::chooseFile),
                card("home-welcome-act", Icon.DOCUMENT, "home.welcome.act", this::chooseAct),
                card("home-welcome-create", Icon.ADD, "home.welcome.create", () -> page.setCenter(form())));
        cards.getStyleClass().add("cards");
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
