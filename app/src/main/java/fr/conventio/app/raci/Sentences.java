package fr.conventio.app.raci;

import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.checks.Finding;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Lines of words in the panel beside the matrix. */
final class Sentences {
    private Sentences() {}

    /** What is to be looked at, with the mark of its kind. */
    static Label finding(Finding finding, Texts texts) {
        boolean doubt = finding.kind() == Finding.Kind.TO_CONFIRM;
        var mark = (doubt ? Icon.DOUBT : Icon.ERROR).node();
        mark.getStyleClass().add(doubt ? "mark-doubt" : "mark-error");
        var label = new Label(texts.say(finding.message()), mark);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Label title(String words) {
        var label = new Label(words);
        label.getStyleClass().add("section-title");
        label.setWrapText(true);
        return label;
    }

    static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
