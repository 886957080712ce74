package fr.conventio.app.convention;

import fr.conventio.app.text.Texts;
import fr.conventio.model.convention.law.LegalProfile;
import fr.conventio.model.convention.law.LegalReference;
import fr.conventio.model.convention.law.LegalReferences;
import fr.conventio.model.draft.Reissue.ChangedLine;
import fr.conventio.model.wording.French;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** The act under the other state of the law: each line that changes with its reason, and when references were verified. */
final class ReissueView extends ScrollPane {
    private final ConventionViewModel model;
    private final Texts texts;
    private final VBox lines = new VBox(10);

    ReissueView(ConventionViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("reissue");
        setAccessibleText(texts.get("convention.reissue"));
        setFitToWidth(true);
        getStyleClass().add("reissue");
        lines.getStyleClass().add("reissue-lines");
        setContent(lines);
    }

    /** Compares anew: asked for when it is looked at, for it composes the act twice. */
    void show() {
        var nodes = new ArrayList<Node>();
        var other = model.profile() == LegalProfile.SINCE_2022 ? LegalProfile.BEFORE_2022 : LegalProfile.SINCE_2022;
        var changed = model.reissued();
        nodes.add(label(
                texts.get(
                        "convention.reissue.title",
                        texts.say(model.profile().label()),
                        texts.say(other.label()),
                        changed.size()),
                "clause-title"));
        changed.forEach(line -> nodes.add(drawn(line)));
        nodes.add(label(texts.get("convention.references"), "clause-title"));
        LegalReferences.all().forEach(reference -> nodes.add(drawn(reference)));
        lines.getChildren().setAll(nodes);
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private Node drawn(ChangedLine line) {
        var words = new TextFlow();
        Difference.draw(words, line.before(), line.after());
        words.setAccessibleText(texts.get("convention.reissue.line", line.before(), line.after()));
        var box = new VBox(3, label(line.label(), "clause-part"), words);
        if (!line.reason().isEmpty()) {
            box.getChildren().add(label(French.typeset(line.reason()), "muted"));
        }
        box.getStyleClass().add("reissue-line");
        return box;
    }

    private Node drawn(LegalReference reference) {
        var verified = reference.verified();
        var state = verified == null
                ? texts.get("convention.unverified", reference.source())
                : texts.get("convention.verified", French.date(verified), reference.source());
        var box = new VBox(
                2,
                label(French.typeset(reference.citation())),
                label(state, verified == null ? "clause-doubts" : "muted"));
        box.getStyleClass().add("reissue-line");
        return box;
    }
}
