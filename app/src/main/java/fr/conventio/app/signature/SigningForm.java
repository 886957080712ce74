package fr.conventio.app.signature;

import fr.conventio.app.room.FileKind;
import fr.conventio.app.room.Tools;
import fr.conventio.app.text.Texts;
import fr.conventio.model.signature.CertificateRemark;
import fr.conventio.model.signature.KeySource;
import fr.conventio.model.signature.Signer;
import fr.conventio.model.signature.SigningCertificate;
import fr.conventio.model.wording.French;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the one whose turn it is does: says that all was read, shows a key, chooses a certificate, signs; or refuses. */
final class SigningForm extends VBox {
    private static final double LIST_HEIGHT = 104;

    private final ReadingViewModel model;
    private final Tools tools;
    private final Texts texts;
    private final Signer signer;
    private final CheckBox read = new CheckBox();
    private final PasswordField secret = new PasswordField();
    private final Label chosen = new Label();
    private final Label attempts = new Label();
    private final Button unlock = new Button();
    private final ListView<SigningCertificate> list = new ListView<>();
    private final VBox remarks = new VBox(4);
    private final Button sign = new Button();
    private Optional<KeySource> source = Optional.empty();

    /** @param pages how many the signer has to read */
    SigningForm(ReadingViewModel model, Tools tools, int pages, Signer signer) {
        super(10);
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
        this.signer = signer;
        setId("signing-form");
        var title = new Label(texts.get("signing.form", signer.party()));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        read.setText(texts.get("signing.read", pages));
        read.setId("signing-read");
        read.setWrapText(true);
        read.selectedProperty().subscribe(this::tell);
        getChildren().addAll(title, read, keys(), secretLine(), attempts, list, remarks);
        list();
        getChildren().add(timestamps());
        sign.setText(texts.get("signing.sign"));
        sign.setId("signing-sign");
        sign.getStyleClass().add("accent");
        sign.setOnAction(event -> certificate().ifPresent(model::sign));
        getChildren().add(sign);
        if (model.isPacket()) {
            getChildren().add(refusal());
        }
        model.certificates().subscribe(this::offer);
        model.refusedSecrets().subscribe(count -> {
            attempts.setText(count.intValue() == 0 ? "" : texts.get("signing.attempts", count.intValue()));
            attempts.setManaged(count.intValue() > 0);
        });
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

    private Node keys() {
        var file = new Button(texts.get("signing.key.file"));
        file.setId("signing-key-file");
        file.setOnAction(event -> tools.files().choose(FileKind.KEY).ifPresent(this::keyFile));
        var token = new Button(texts.get("signing.key.token"));
        token.setId("signing-key-token");
        token.setOnAction(event -> tools.files().choose(FileKind.TOKEN_LIBRARY).ifPresent(this::token));
        chosen.getStyleClass().add("muted");
        chosen.setId("signing-key");
        chosen.setWrapText(true);
        return new VBox(6, new HBox(8, file, token), chosen);
    }

    private void keyFile(Path file) {
        source = Optional.of(new KeySource.KeyFile(file));
        chosen.setText(texts.get("signing.key.chosen", String.valueOf(file.getFileName())));
        secret.requestFocus();
        tell();
    }

    private void token(Path library) {
        source = Optional.of(new KeySource.Token(library, 0));
        chosen.setText(texts.get("signing.token.chosen", String.valueOf(library.getFileName())));
        secret.requestFocus();
        tell();
    }

    private Node secretLine() {
        secret.setId("signing-secret");
        secret.setPromptText(texts.get("signing.secret"));
        secret.setAccessibleText(texts.get("signing.secret"));
        secret.setOnAction(event -> unlock());
        secret.textProperty().subscribe(this::tell);
        unlock.setText(texts.get("signing.unlock"));
        unlock.setId("signing-unlock");
        unlock.setMinWidth(Region.USE_PREF_SIZE);
        unlock.setOnAction(event -> unlock());
        attempts.setId("signing-attempts");
        attempts.getStyleClass().add("signing-fault");
        attempts.setWrapText(true);
        return new HBox(8, secret, unlock);
    }

    /** The field is emptied at once: what was typed is in no control any more. */
    private void unlock() {
        var typed = secret.getText().toCharArray();
        secret.clear();
        source.ifPresent(where -> model.unlock(where, typed));
    }

    private void list() {
        list.setId("signing-certificates");
        list.getStyleClass().add("entries");
        list.setAccessibleText(texts.get("signing.certificates"));
        list.setPrefHeight(LIST_HEIGHT);
        list.setMinHeight(LIST_HEIGHT);
        list.setCellFactory(all -> new CertificateCell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
    }

    private void offer(List<SigningCertificate> offered) {
        list.getItems().setAll(offered);
        list.setVisible(!offered.isEmpty());
        list.setManaged(!offered.isEmpty());
        list.getSelectionModel().selectFirst();
        tell();
    }

    private Optional<SigningCertificate> certificate() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** What is to be said of the certificate before it signs, and what can be done now. */
    private void tell() {
        var found = certificate()
                .map(certificate -> CertificateRemark.of(
                        certificate,
                        signer,
                        model.now().toInstant(),
                        model.now().getZone()))
                .orElse(List.of());
        remarks.getChildren()
                .setAll(found.stream()
                        .map(remark -> remark.forbids()
                                ? FoundLines.fault(texts.say(remark.message()))
                                : FoundLines.muted(texts.say(remark.message())))
                        .toList());
        boolean isForbidden = found.stream().anyMatch(CertificateRemark::forbids);
        // What is signed is what was read: the key comes after.
        secret.setDisable(!read.isSelected() || source.isEmpty());
        unlock.setDisable(
                !read.isSelected() || source.isEmpty() || secret.getText().isEmpty());
        sign.setDisable(!read.isSelected() || certificate().isEmpty() || isForbidden);
    }

    private Node refusal() {
        var name = new TextField(signer.name());
        name.setId("refusal-name");
        name.setPromptText(texts.get("signing.refusal.name"));
        name.setAccessibleText(texts.get("signing.refusal.name"));
        var reason = new TextArea();
        reason.setId("refusal-reason");
        reason.setPromptText(texts.get("signing.refusal.reason"));
        reason.setAccessibleText(texts.get("signing.refusal.reason"));
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        var refuse = new Button(texts.get("signing.refuse"));
        refuse.setId("signing-refuse");
        refuse.setOnAction(event -> model.refuse(name.getText(), reason.getText()));
        refuse.disableProperty().bind(reason.textProperty().map(String::isBlank));
        var pane = new TitledPane(texts.get("signing.refusal"), new VBox(8, name, reason, refuse));
        pane.setId("refusal");
        pane.getStyleClass().add("signing-refusal");
        pane.setExpanded(false);
        return pane;
    }

    /** A certificate as its owner knows it: whose, from whom, until when. */
    private final class CertificateCell extends ListCell<SigningCertificate> {
        @Override
        protected void updateItem(@Nullable SigningCertificate certificate, boolean empty) {
            super.updateItem(certificate, empty);
            if (empty || certificate == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var holder = new Label(certificate.holder());
            var about = FoundLines.muted(texts.get(
                    "signing.certificate",
                    certificate.issuer(),
                    day(certificate.from()),
                    day(certificate.until()),
                    texts.get(certificate.signs() ? "signing.usage.signs" : "signing.usage.other")));
            setGraphic(new VBox(2, holder, about));
            setAccessibleText(certificate.holder() + ", " + about.getText());
            setPrefWidth(0);
        }

        private String day(Instant moment) {
            return French.date(LocalDate.ofInstant(moment, model.now().getZone()));
        }
    }
}
