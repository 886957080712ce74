package fr.conventio.app.signature;

import fr.conventio.app.documents.PageView;
import fr.conventio.app.room.FileKind;
import fr.conventio.app.room.RoomHead;
import fr.conventio.app.room.Tools;
import fr.conventio.app.room.TurningSplit;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.passing.Packet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The act as it is on the left; on the right who signed it, what that is worth, and what is asked now. */
public final class ReadingView extends BorderPane {
    private static final double PAGES = 0.62;

    private final ReadingViewModel model;
    private final Tools tools;
    private final Texts texts;
    private final RoomHead head;
    private final PageView pages;
    private final VBox side = new VBox(14);
    private final Label verdict = new Label();

    /**
     * @param authorities leads to those that are trusted
     * @param leave goes home
     */
    public ReadingView(ReadingViewModel model, Tools tools, Runnable authorities, Runnable leave) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
        this.pages = new PageView(tools);
        setId("reading");
        getStyleClass().add("room");
        var trust = new Button(texts.get("signing.trust"));
        trust.setId("reading-trust");
        trust.setOnAction(event -> authorities.run());
        var report = new Button(texts.get("signing.report"));
        report.setId("reading-report");
        report.setOnAction(event -> tools.files()
                .save(FileKind.PDF, texts.get("signing.report.file"))
                .ifPresent(model::report));
        var close = new Button(texts.get("signing.leave"), Icon.BACK.node());
        close.setId("reading-leave");
        close.setCancelButton(true);
        close.setOnAction(event -> leave.run());
        head = new RoomHead(String.valueOf(model.file().getFileName()), close, trust, report).withLongTitles();
        head.subtitle().set(texts.get("signing.reading"));
        setTop(head);
        verdict.setId("reading-verdict");
        verdict.getStyleClass().add("section-title");
        verdict.setWrapText(true);
        side.getStyleClass().add("side-panel-content");
        var scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("side-panel");
        var split = new TurningSplit(pages, scroll);
        split.setDividerPositions(PAGES);
        setCenter(split);
        model.unreadable().subscribe(is -> {
            if (is) {
                head.subtitle().set(texts.get("signing.unreadable"));
            }
        });
        model.reading().subscribe(found -> found.ifPresent(this::show));
    }

    private void show(Reading reading) {
        pages.show(reading.pages());
        head.subtitle().set(subtitle(reading));
        verdict.setText(texts.say(FoundLines.verdict(reading)));
        side.getChildren().setAll(verdict);
        reading.faults().forEach(fault -> side.getChildren().add(FoundLines.fault(texts.say(fault))));
        side.getChildren().add(signatories(reading));
        side.getChildren().add(checked(reading));
        if (reading.isWhole() && !model.isPacket()) {
            side.getChildren().add(new TransmissionLines(model, texts));
        }
        if (reading.next().isPresent()) {
            reading.since().ifPresent(since -> side.getChildren().add(new SinceLines(since, texts)));
        }
        reading.next()
                .ifPresent(next -> side.getChildren()
                        .add(new SigningForm(model, tools, reading.pages().count(), next)));
    }

    private Node signatories(Reading reading) {
        boolean isBare =
                reading.review().isEmpty() && reading.found().signatures().isEmpty();
        if (!isBare) {
            return new SignatoriesLine(reading, texts);
        }
        var nobody = FoundLines.muted(texts.get("reading.nobody"));
        nobody.setId("reading-nobody");
        return nobody;
    }

    /** What else was looked at; what is wrong is told above. */
    private Node checked(Reading reading) {
        var title = new Label(texts.get("reading.checked"));
        title.getStyleClass().add("section-title");
        var lines = new VBox(4, title);
        lines.setId("reading-checked");
        var faults = reading.faults();
        reading.checked().stream()
                .filter(said -> !faults.contains(said))
                .forEach(said -> lines.getChildren().add(FoundLines.muted(texts.say(said))));
        if (reading.found().archived().isPresent()) {
            lines.getChildren().add(FoundLines.muted(texts.get("reading.archived")));
        }
        boolean isEmpty = lines.getChildren().size() == 1;
        lines.setVisible(!isEmpty);
        lines.setManaged(!isEmpty);
        return lines;
    }

    private String subtitle(Reading reading) {
        return reading.review()
                .map(review -> review.packet()
                        .map(Packet::asked)
                        .map(texts::say)
                        .orElseGet(() -> review.opened().act().dossier().actTitle()))
                .orElseGet(() -> texts.get("signing.foreign"));
    }
}
