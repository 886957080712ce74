package fr.conventio.app.signature;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.dossier.Picture;
import fr.conventio.app.room.FileKind;
import fr.conventio.app.room.Room;
import fr.conventio.app.room.RoomHead;
import fr.conventio.app.room.SignatureDoors;
import fr.conventio.app.room.Tools;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Hint;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.passing.Packet;
import fr.conventio.model.round.PartySignature;
import fr.conventio.model.round.SignatureState;
import fr.conventio.model.round.SigningRound;
import fr.conventio.model.wording.French;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Where the signatures of the act stand: who signed, who is next; the act is sent from here, and comes home here. */
public final class SignaturesRoom implements Room {
    private static final double WIDEST = 760;

    private final OpenDossier dossier;
    private final Tools tools;
    private final Texts texts;
    private final RoundViewModel model;
    private final BorderPane view = new BorderPane();
    private final VBox line = new VBox(14);
    private final RoomHead head;
    private final Button send = new Button();
    private final Button take = new Button();
    private final MenuItem withdraw = new MenuItem();
    private final MenuItem scan = new MenuItem();
    private final MenuItem kept = new MenuItem();
    private final NotificationsPanel notifications;

    /** @param doors lead to documents, to be verified or signed, and to whom to trust */
    public SignaturesRoom(OpenDossier dossier, Tools tools, SignatureDoors doors) {
        this.dossier = dossier;
        this.tools = tools;
        this.texts = tools.texts();
        this.model = new RoundViewModel(dossier, tools);
        this.notifications = new NotificationsPanel(model, tools);
        send.setText(texts.get("signatures.send"));
        send.setId("signatures-send");
        send.getStyleClass().add("accent");
        send.setOnAction(event -> tools.files()
                .save(FileKind.PACKET, texts.get("signatures.packet.file") + "." + Packet.EXTENSION)
                .ifPresent(model::send));
        take.setText(texts.get("signatures.take"));
        take.setId("signatures-take");
        take.setOnAction(event -> tools.files().choose(FileKind.ACT).ifPresent(model::take));
        head = new RoomHead(title(), more(doors), take, send).withSubtitleId("signatures-state");
        view.getStyleClass().add("room");
        view.setTop(head);
        line.setId("signatures-line");
        line.setMaxWidth(WIDEST);
        line.getStyleClass().add("signatures-line");
        var scroll = new ScrollPane(line);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("signatures-desk");
        view.setCenter(scroll);
        dossier.picture().subscribe(this::show);
    }

    private MenuButton more(SignatureDoors doors) {
        var verify = new MenuItem(texts.get("signatures.verify"));
        verify.setId("signatures-verify");
        verify.setOnAction(event -> tools.files().choose(FileKind.ACT).ifPresent(doors::read));
        withdraw.setText(texts.get("signatures.withdraw"));
        withdraw.setId("signatures-withdraw");
        withdraw.setOnAction(event -> model.withdraw());
        scan.setText(texts.get("signatures.scan"));
        scan.setId("signatures-scan");
        scan.setOnAction(event -> tools.files().choose(FileKind.SCAN).ifPresent(model::fileScan));
        var trust = new MenuItem(texts.get("signing.trust"));
        trust.setId("signatures-trust");
        trust.setOnAction(event -> doors.authorities());
        kept.setText(texts.get("signatures.kept"));
        kept.setId("signatures-kept");
        kept.setOnAction(event -> model.kept()
                .flatMap(round -> tools.files().save(FileKind.PDF, round.file()))
                .ifPresent(model::giveOut));
        var more = new MenuButton("", Icon.MORE.node(), kept, verify, scan, trust, withdraw);
        more.setId("signatures-more");
        more.getStyleClass().add("quiet");
        more.setAccessibleText(texts.get("signatures.more"));
        Hint.on(more, texts.get("signatures.more"));
        return more;
    }

    private void show(Picture picture) {
        var act = picture.act();
        var round = act.rounds().current();
        send.setDisable(round.isPresent());
        take.setDisable(round.isEmpty());
        withdraw.setDisable(round.isEmpty());
        kept.setDisable(act.rounds().kept().isEmpty());
        scan.setDisable(round.isEmpty() || model.waiting().isEmpty());
        head.subtitle().set(subtitle(round.orElse(null)));
        line.getChildren().clear();
        if (round.isEmpty()) {
            line.getChildren().add(empty());
        }
        for (var party : act.roster().parties()) {
            var signing = party.signing();
            var done = round.flatMap(sent -> act.rounds().of(sent, party.id()));
            if (done.isPresent()) {
                line.getChildren().add(done(party.name(), done.get()));
            } else {
                boolean isNext = model.next().filter(party.id()::equals).isPresent();
                line.getChildren()
                        .add(new SignatoryLine(
                                        isNext ? Icon.NEXT : Icon.MORE, isNext ? "next" : "waiting", party.name())
                                .with(
                                        signing.name().isEmpty()
                                                ? signing.capacity()
                                                : signing.name() + ", " + signing.capacity())
                                .with(texts.get(
                                        round.isEmpty()
                                                ? "signing.line.unsent"
                                                : isNext ? "signing.line.next" : "signing.line.waiting")));
            }
        }
        round.ifPresent(sent -> {
            line.getChildren().add(standing(sent));
            notifications.show(act.rounds().notifications(sent));
            line.getChildren().add(notifications);
        });
    }

    private Node empty() {
        var words = FoundLines.muted(texts.get("signatures.empty"));
        words.setId("signatures-empty");
        return words;
    }

    /** Which revision is frozen, and how far the dossier is from it. */
    private Node standing(SigningRound round) {
        var said = texts.say(model.standing(round));
        if (!model.hasDeparted(round)) {
            var same = FoundLines.muted(said);
            same.setId("signatures-same");
            return same;
        }
        var words = FoundLines.doubt(said);
        words.setId("signatures-changed");
        return words;
    }

    private SignatoryLine done(String party, PartySignature done) {
        return switch (done.state()) {
            case SIGNED -> {
                var level = done.level();
                yield new SignatoryLine(Icon.DONE, "signed", party)
                        .with(texts.get(
                                "signing.line.signed", FoundLines.moment(done.at()), level == null ? "" : level.code()))
                        .with(texts.get("signing.line.certificate", done.name(), done.issuer()));
            }
            case REFUSED ->
                new SignatoryLine(Icon.ERROR, "refused", party)
                        .with(texts.get(
                                "signing.line.refused", done.name(), FoundLines.moment(done.at()), done.reason()));
            case SCANNED ->
                new SignatoryLine(Icon.DOCUMENT, "scanned", party)
                        .with(texts.get("signing.line.scanned", done.name(), FoundLines.moment(done.at())));
        };
    }

    private String subtitle(@Nullable SigningRound round) {
        if (round == null) {
            return texts.get("signatures.subtitle.unsent");
        }
        var act = dossier.picture().get().act();
        long done = act.rounds().of(round).stream()
                .filter(signature -> signature.state() != SignatureState.REFUSED)
                .count();
        return texts.get(
                "signatures.subtitle.sent",
                FoundLines.moment(round.begun()),
                done,
                act.roster().parties().size());
    }

    @Override
    public String title() {
        return texts.get("signatures.title");
    }

    @Override
    public Icon icon() {
        return Icon.SIGNATURES;
    }

    @Override
    public ObservableValue<String> badge() {
        return dossier.picture()
                .map(picture -> picture.act()
                        .rounds()
                        .current()
                        .map(round -> French.number(
                                        picture.act().rounds().of(round).size()) + "/"
                                + French.number(picture.act().roster().parties().size()))
                        .orElse(""));
    }

    @Override
    public Node view() {
        return view;
    }
}
