package fr.conventio.app.signature;

import fr.conventio.app.convention.Difference;
import fr.conventio.app.text.Texts;
import fr.conventio.model.comparison.LineChange;
import fr.conventio.model.comparison.LineChange.Kind;
import fr.conventio.model.comparison.PartChanges;
import fr.conventio.model.draft.WordDiff;
import fr.conventio.model.passing.SinceLastTime.Since;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** What changed in the act since it was last read or signed here, annex by annex; what is gone is struck through. */
final class SinceLines extends VBox {
    /** Words kept around what differs in a long text. */
    private static final int AROUND = 6;
    /** A sheet's worth: more are shown when asked for. */
    private static final int AT_FIRST = 40;

    private final Texts texts;

    SinceLines(Since since, Texts texts) {
        super(8);
        this.texts = texts;
        setId("since");
        var title = new Label(texts.get("since.title"));
        title.getStyleClass().add("section-title");
        boolean isSame = since.known() && since.changes().isEmpty();
        var words = texts.say(since.said());
        var said = isSame ? FoundLines.good(words) : FoundLines.doubt(words);
        said.setId("since-said");
        getChildren().addAll(title, said);
        var lines = lines(since.changes());
        getChildren().addAll(lines.subList(0, Math.min(AT_FIRST, lines.size())));
        if (lines.size() > AT_FIRST) {
            var rest = lines.subList(AT_FIRST, lines.size());
            var more = new Button(texts.get("since.more", rest.size()));
            more.setId("since-more");
            more.setOnAction(event -> {
                getChildren().remove(more);
                getChildren().addAll(rest);
            });
            getChildren().add(more);
        }
    }

    private List<Node> lines(List<PartChanges> changes) {
        var nodes = new ArrayList<Node>();
        for (var part : changes) {
            var title = FoundLines.wrapped(texts.say(part.part()));
            title.getStyleClass().add("card-title");
            nodes.add(title);
            part.lines().forEach(line -> nodes.add(line(line)));
        }
        return nodes;
    }

    private Node line(LineChange line) {
        var head = FoundLines.wrapped(
                texts.get("since.line", texts.get("since.kind." + line.kind()), texts.say(line.subject())));
        var box = new VBox(2, head);
        box.getStyleClass().add("since-line");
        if (line.kind() != Kind.REMOVED) {
            line.cells().forEach(cell -> box.getChildren().add(cell(cell)));
        }
        return box;
    }

    private Node cell(LineChange.Cell cell) {
        var label = new Text(texts.get("since.cell", texts.say(cell.label())));
        label.getStyleClass().add("diff-same");
        var flow = new TextFlow(label);
        flow.getChildren().addAll(Difference.drawn(WordDiff.excerpt(cell.before(), cell.after(), AROUND)));
        flow.setAccessibleText(texts.get("since.cell.said", texts.say(cell.label()), cell.before(), cell.after()));
        return flow;
    }
}
