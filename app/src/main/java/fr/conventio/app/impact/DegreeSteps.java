package fr.conventio.app.impact;

import fr.conventio.app.text.Texts;
import fr.conventio.model.impact.ImpactDegree;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A degree of impact as four steps with its word below; a click on a step sets it, with Shift it stretches to there. */
final class DegreeSteps extends VBox {
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    /** Takes a step that was clicked. */
    @FunctionalInterface
    interface Chosen {
        void step(int degree, boolean stretching);
    }

    DegreeSteps(@Nullable ImpactDegree degree, Texts texts, Chosen chosen) {
        super(3);
        getStyleClass().add("degree-steps");
        var steps = new HBox(2);
        for (int step = ImpactDegree.NONE; step <= ImpactDegree.MOST; step++) {
            int number = step;
            var label = new Label(Integer.toString(step));
            label.getStyleClass().addAll("degree-step", "degree-" + step);
            label.pseudoClassStateChanged(REACHED, degree != null && degree.from() <= step && step <= degree.to());
            label.setOnMouseClicked(event -> chosen.step(number, event.isShiftDown()));
            steps.getChildren().add(label);
        }
        var word = new Label(degree == null ? texts.get("impacts.degree.none") : texts.say(degree.label()));
        word.getStyleClass().add("degree-word");
        word.setWrapText(true);
        getChildren().addAll(steps, word);
    }
}
