package fr.conventio.app.signature;

import fr.conventio.app.room.FileKind;
import fr.conventio.app.room.RoomHead;
import fr.conventio.app.room.Tools;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.EmptyState;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.signature.AuthorityFacts;
import fr.conventio.model.verification.TrustedAuthorities.Authority;
import fr.conventio.model.wording.French;
import java.security.cert.X509Certificate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The authorities that are trusted on this computer, by whose decision and since when; more are added here. */
public final class TrustView extends BorderPane {
    /** More than these of a list are counted, not named. */
    private static final int NAMED = 5;

    private final TrustViewModel model;
    private final Texts texts;
    private final RoomHead head;
    private final VBox offer = new VBox(8);

    /** @param leave goes back */
    public TrustView(TrustViewModel model, Tools tools, Runnable leave) {
        this.model = model;
        this.texts = tools.texts();
        setId("trust");
        getStyleClass().add("room");
        var close = new Button(texts.get("signing.leave"), Icon.BACK.node());
        close.setId("trust-leave");
        close.setCancelButton(true);
        close.setOnAction(event -> leave.run());
        var list = new Button(texts.get("trust.list"));
        list.setId("trust-list");
        list.setOnAction(event -> tools.files()
                .choose(FileKind.TRUSTED_LIST)
                .ifPresent(file -> tools.files()
                        .choose(FileKind.LIST_OPERATOR)
                        .ifPresent(operator -> model.readList(file, operator))));
        var add = new Button(texts.get("trust.add"));
        add.setId("trust-add");
        add.getStyleClass().add("accent");
        add.setOnAction(event -> tools.files().choose(FileKind.CERTIFICATE).ifPresent(model::read));
        head = new RoomHead(texts.get("trust.title"), close, list, add)
                .withSubtitleId("trust-state")
                .withLongTitles();
        setTop(head);
        var all = new ListView<Authority>();
        all.setId("trust-all");
        all.getStyleClass().add("entries");
        all.setAccessibleText(texts.get("trust.title"));
        all.setCellFactory(view -> new AuthorityCell());
        all.setPlaceholder(EmptyState.saying(texts.get("trust.none")));
        VBox.setVgrow(all, Priority.ALWAYS);
        offer.setId("trust-offer");
        offer.getStyleClass().add("trust-offer");
        var about = FoundLines.muted(texts.get("trust.about"));
        var page = new VBox(12, about, offer, all);
        page.getStyleClass().add("trust-page");
        setCenter(page);
        model.trusted().subscribe(trusted -> {
            all.getItems().setAll(trusted);
            head.subtitle().set(texts.get("trust.count", trusted.size()));
        });
        model.offered().subscribe(this::offer);
    }

    private void offer(List<X509Certificate> offered) {
        offer.setVisible(!offered.isEmpty());
        offer.setManaged(!offered.isEmpty());
        offer.getChildren().clear();
        if (offered.isEmpty()) {
            return;
        }
        var title = FoundLines.wrapped(texts.get("trust.offer", offered.size()));
        title.getStyleClass().add("section-title");
        offer.getChildren().add(title);
        offered.stream().limit(NAMED).map(model::facts).map(this::described).forEach(offer.getChildren()::add);
        if (offered.size() > NAMED) {
            offer.getChildren().add(FoundLines.muted(texts.get("trust.offer.more", offered.size() - NAMED)));
        }
        offer.getChildren().add(FoundLines.muted(texts.get("trust.offer.words")));
        var accept = new Button(texts.get("trust.accept", offered.size()));
        accept.setId("trust-accept");
        accept.getStyleClass().add("accent");
        accept.setOnAction(event -> model.accept());
        var decline = new Button(texts.get("trust.decline"));
        decline.setId("trust-decline");
        decline.setOnAction(event -> model.decline());
        offer.getChildren().add(new FlowPane(8, 8, accept, decline));
    }

    /** Name, life and fingerprint, and what speaks against it. */
    private VBox described(AuthorityFacts facts) {
        var name = FoundLines.wrapped(
                facts.organisation().isEmpty()
                        ? facts.name()
                        : texts.get("trust.name", facts.name(), facts.organisation()));
        name.getStyleClass().add("card-title");
        var box = new VBox(
                2,
                name,
                FoundLines.muted(texts.get("trust.valid", French.date(facts.from()), French.date(facts.until()))),
                FoundLines.muted(texts.get("trust.fingerprint", facts.fingerprint())));
        facts.remarks().forEach(remark -> box.getChildren().add(FoundLines.fault(texts.say(remark))));
        return box;
    }

    private final class AuthorityCell extends ListCell<Authority> {
        @Override
        protected void updateItem(@Nullable Authority authority, boolean empty) {
            super.updateItem(authority, empty);
            setText(null);
            if (empty || authority == null) {
                setGraphic(null);
                return;
            }
            var facts = model.facts(authority.certificate());
            var words = described(facts);
            words.getChildren()
                    .add(1, new Label(texts.get("trust.since", French.date(authority.since()), authority.by())));
            HBox.setHgrow(words, Priority.ALWAYS);
            var remove = new Button(texts.get("trust.remove"));
            remove.getStyleClass().add("trust-remove");
            remove.setMinWidth(Region.USE_PREF_SIZE);
            remove.setAccessibleText(texts.get("trust.remove.of", facts.name()));
            remove.setOnAction(event -> model.distrust(authority));
            setGraphic(new HBox(12, words, remove));
            setAccessibleText(facts.name());
            // As wide as the list, so that long names break.
            setPrefWidth(0);
        }
    }
}
