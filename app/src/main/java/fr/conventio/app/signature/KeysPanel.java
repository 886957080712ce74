package fr.conventio.app.signature;

import fr.conventio.app.room.FileKind;
import fr.conventio.app.room.Tools;
import fr.conventio.app.text.Texts;
import fr.conventio.model.signature.CardReader;
import fr.conventio.model.signature.CardReader.PinState;
import fr.conventio.model.signature.CertificateRemark;
import fr.conventio.model.signature.KeySource;
import fr.conventio.model.signature.Signer;
import fr.conventio.model.signature.SigningCertificate;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows a key, a file's or a card's, unlocks it, and chooses a certificate: what is wrong with it is said before it signs. */
final class KeysPanel extends VBox {
    private static final double LIST_HEIGHT = 104;

    private final KeysViewModel model;
    private final Tools tools;
    private final Texts texts;
    private final Supplier<List<Signer>> signers;
    private final BooleanProperty allowed = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<SigningCertificate>> fit =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PasswordField secret = new PasswordField();
    private final Label chosen = FoundLines.muted("");
    private final VBox readers = new VBox(4);
    private final Label attempts = FoundLines.wrapped("");
    private final Button unlock = new Button();
    private final ListView<SigningCertificate> list = new ListView<>();
    private final VBox remarks = new VBox(4);
    private Optional<Path> library = Optional.empty();

    /** @param signers whom the certificate has to name */
    KeysPanel(KeysViewModel model, Tools tools, Supplier<List<Signer>> signers) {
        super(10);
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
        this.signers = signers;
        getChildren().addAll(sources(), chosen, readers, secretLine(), attempts, list, remarks, timestamps());
        list();
        model.source().subscribe(this::show);
        model.readers().subscribe(this::show);
        model.certificates().subscribe(this::offer);
        model.refusedSecrets().subscribe(count -> {
            attempts.setText(count.intValue() == 0 ? "" : texts.get("signing.attempts", count.intValue()));
            shown(attempts, count.intValue() > 0);
        });
        allowed.subscribe(this::tell);
    }

    /** Whether the key's turn has come: what is signed was read before. */
    BooleanProperty allowed() {
        return allowed;
    }

    /** The certificate that is chosen, where nothing forbids to sign with it. */
    ReadOnlyObjectProperty<Optional<SigningCertificate>> fit() {
        return fit.getReadOnlyProperty();
    }

    private Node sources() {
        var file = new Button(texts.get("signing.key.file"));
        file.setId("signing-key-file");
        file.setOnAction(event -> tools.files().choose(FileKind.KEY).ifPresent(path -> {
            library = Optional.empty();
            model.chooseFile(path);
            secret.requestFocus();
        }));
        var card = new MenuButton(texts.get("signing.key.token"));
        card.setId("signing-key-token");
        for (var driver : model.drivers()) {
            var item = new MenuItem(driver.name());
            item.setId("signing-driver-" + driver.library().getFileName());
            item.setOnAction(event -> driver(driver.library()));
            card.getItems().add(item);
        }
        if (!card.getItems().isEmpty()) {
            card.getItems().add(new SeparatorMenuItem());
        }
        var other = new MenuItem(texts.get("signing.key.driver"));
        other.setId("signing-key-driver");
        other.setOnAction(event -> tools.files().choose(FileKind.TOKEN_LIBRARY).ifPresent(this::driver));
        card.getItems().add(other);
        chosen.setId("signing-key");
        readers.setId("signing-readers");
        return new FlowPane(8, 6, file, card);
    }

    private void driver(Path path) {
        library = Optional.of(path);
        model.chooseDriver(path);
    }

    private void show(Optional<KeySource> source) {
        chosen.setText(source.map(where -> switch (where) {
                    case KeySource.KeyFile file ->
                        texts.get(
                                "signing.key.chosen", String.valueOf(file.file().getFileName()));
                    case KeySource.Token token ->
                        texts.get(
                                "signing.token.chosen",
                                String.valueOf(token.library().getFileName()));
                })
                .orElseGet(() -> texts.get("signing.key.none")));
        tell();
    }

    private void show(List<CardReader> found) {
        readers.getChildren().clear();
        shown(readers, library.isPresent());
        if (library.isEmpty()) {
            return;
        }
        var group = new ToggleGroup();
        for (var reader : found) {
            if (reader.hasCard()) {
                readers.getChildren().add(choice(reader, group));
            }
        }
        if (readers.getChildren().isEmpty()) {
            readers.getChildren().add(FoundLines.doubt(texts.get("signing.readers.none")));
        }
        var again = new Button(texts.get("signing.readers.again"));
        again.setId("signing-readers-again");
        again.setOnAction(event -> library.ifPresent(model::chooseDriver));
        readers.getChildren().add(again);
    }

    private Node choice(CardReader reader, ToggleGroup group) {
        var choice = new RadioButton(texts.get("signing.reader", reader.card(), reader.maker()));
        choice.setId("signing-reader-" + reader.slot());
        choice.setWrapText(true);
        choice.setToggleGroup(group);
        choice.setSelected(model.source()
                .get()
                .filter(source -> source instanceof KeySource.Token token && token.slot() == reader.slot())
                .isPresent());
        model.source()
                .subscribe(source -> source.filter(
                                where -> where instanceof KeySource.Token token && token.slot() == reader.slot())
                        .ifPresent(where -> choice.setSelected(true)));
        choice.setOnAction(event -> library.ifPresent(path -> model.chooseReader(path, reader)));
        var box = new VBox(2, choice);
        if (reader.pin() != PinState.FINE) {
            var words = texts.get("signing.pin." + reader.pin());
            box.getChildren().add(reader.pin() == PinState.LOW ? FoundLines.doubt(words) : FoundLines.fault(words));
        }
        return box;
    }

    private Node secretLine() {
        secret.setId("signing-secret");
        secret.setPromptText(texts.get("signing.secret"));
        secret.setAccessibleText(texts.get("signing.secret"));
        secret.setOnAction(event -> unlock());
        secret.textProperty().subscribe(this::tell);
        HBox.setHgrow(secret, Priority.ALWAYS);
        unlock.setText(texts.get("signing.unlock"));
        unlock.setId("signing-unlock");
        unlock.setMinWidth(Region.USE_PREF_SIZE);
        unlock.setOnAction(event -> unlock());
        attempts.setId("signing-attempts");
        attempts.getStyleClass().add("signing-fault");
        return new HBox(8, secret, unlock);
    }

    /** The field is emptied at once: what was typed is in no control any more. */
    private void unlock() {
        var typed = secret.getText().toCharArray();
        secret.clear();
        model.unlock(typed);
    }

    private void list() {
        list.setId("signing-certificates");
        list.getStyleClass().add("entries");
        list.setAccessibleText(texts.get("signing.certificates"));
        list.setPrefHeight(LIST_HEIGHT);
        list.setMinHeight(LIST_HEIGHT);
        list.setCellFactory(all -> new CertificateCell(texts, model.now().getZone()));
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
    }

    private void offer(List<SigningCertificate> offered) {
        list.getItems().setAll(offered);
        shown(list, !offered.isEmpty());
        list.getSelectionModel().selectFirst();
        tell();
    }

    /** Who vouches for the moment; kept for the next time, like the file that an IT department hands out. */
    private Node timestamps() {
        var address = new TextField(tools.settings().get(ReadingViewModel.TIMESTAMP_ADDRESS, ""));
        address.setId("signing-timestamps");
        var label = FoundLines.muted(texts.get("signing.timestamps"));
        label.setLabelFor(address);
        address.setAccessibleText(label.getText());
        address.setPromptText("https://…");
        address.textProperty()
                .subscribe((before, now) -> tools.settings().put(ReadingViewModel.TIMESTAMP_ADDRESS, now.strip()));
        var policy = new TextField(tools.settings().get(ReadingViewModel.TIMESTAMP_POLICY, ""));
        policy.setId("signing-policy");
        policy.setAccessibleText(texts.get("signing.policy"));
        policy.setPromptText(texts.get("signing.policy"));
        policy.textProperty()
                .subscribe((before, now) -> tools.settings().put(ReadingViewModel.TIMESTAMP_POLICY, now.strip()));
        return new VBox(4, label, address, policy);
    }

    /** What is to be said of the certificate before it signs, and what can be done now. */
    void tell() {
        var certificate = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        var found = certificate.stream()
                .flatMap(one -> signers.get().stream()
                        .flatMap(signer ->
                                CertificateRemark.of(
                                        one,
                                        signer,
                                        model.now().toInstant(),
                                        model.now().getZone())
                                        .stream()))
                .distinct()
                .toList();
        remarks.getChildren()
                .setAll(found.stream()
                        .map(remark -> remark.forbids()
                                ? FoundLines.fault(texts.say(remark.message()))
                                : FoundLines.muted(texts.say(remark.message())))
                        .toList());
        boolean isLocked = !allowed.get() || model.source().get().isEmpty();
        secret.setDisable(isLocked);
        unlock.setDisable(isLocked || secret.getText().isEmpty());
        fit.set(certificate.filter(one -> found.stream().noneMatch(CertificateRemark::forbids)));
    }

    private static void shown(Region node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
