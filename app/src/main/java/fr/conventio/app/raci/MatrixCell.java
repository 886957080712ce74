package fr.conventio.app.raci;

import fr.conventio.app.grid.GridCell;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.raci.Duty;
import fr.conventio.model.raci.LegendLetter;
import fr.conventio.model.raci.Letters;
import fr.conventio.model.raci.RaciLine;
import fr.conventio.model.raci.RaciRoleId;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** The letters of one role in one activity, the name of a row, or a stretch of a heading. */
final class MatrixCell extends GridCell<EntityId, RaciRoleId> {
    private static final PseudoClass DOMAIN = PseudoClass.getPseudoClass("domain");
    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");
    private static final PseudoClass RESPONSIBLE = PseudoClass.getPseudoClass("responsible");
    private static final PseudoClass ACTOR = PseudoClass.getPseudoClass("actor");
    private static final PseudoClass DOUBT = PseudoClass.getPseudoClass("doubt");
    private static final PseudoClass LETTERS = PseudoClass.getPseudoClass("letters");

    private final RaciViewModel model;
    private final Texts texts;

    MatrixCell(RaciViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @Override
    protected void show(EntityId row, @Nullable RaciRoleId role) {
        var line = model.line(row).orElse(null);
        int depth = line instanceof RaciLine.Heading heading ? heading.depth() : -1;
        pseudoClassStateChanged(DOMAIN, depth == 0);
        pseudoClassStateChanged(SECTION, depth > 0);
        pseudoClassStateChanged(LETTERS, role != null);
        pseudoClassStateChanged(RESPONSIBLE, false);
        pseudoClassStateChanged(ACTOR, false);
        pseudoClassStateChanged(DOUBT, false);
        if (line instanceof RaciLine.Heading heading && role == null) {
            heading(heading);
        } else if (line instanceof RaciLine.Task task) {
            if (role == null) {
                name(task);
            } else {
                letters(task, role);
            }
        }
    }

    private void heading(RaciLine.Heading heading) {
        setText(heading.text());
        setTooltip(new Tooltip(heading.text()));
        setAccessibleText(texts.get("raci.spoken.heading", heading.text()));
    }

    private void name(RaciLine.Task task) {
        setText(task.number() + "  " + task.text());
        var findings = model.findings(task.id());
        boolean doubtful = task.activity().isDoubtful();
        var said =
                findings.stream().map(finding -> texts.say(finding.message())).collect(Collectors.joining("\n"));
        var mark = (doubtful ? Icon.DOUBT : findings.isEmpty() ? Icon.DONE : Icon.ERROR).node();
        mark.getStyleClass().add(doubtful ? "mark-doubt" : findings.isEmpty() ? "mark-good" : "mark-error");
        setGraphic(mark);
        setTooltip(new Tooltip(said.isEmpty() ? task.text() : task.text() + "\n" + said));
        setAccessibleText(texts.get(
                "raci.spoken.row", task.number(), task.text(), said.isEmpty() ? texts.get("raci.state.good") : said));
    }

    private void letters(RaciLine.Task task, RaciRoleId role) {
        var raci = model.raci();
        var letters = raci.letters(task.id(), role);
        setText(letters.written());
        pseudoClassStateChanged(RESPONSIBLE, raci.says(letters, Duty.RESPONSIBLE));
        pseudoClassStateChanged(ACTOR, raci.says(letters, Duty.ACTOR));
        pseudoClassStateChanged(DOUBT, task.activity().isDoubtful() && !letters.isEmpty());
        setAccessibleText(texts.get(
                "raci.spoken.cell",
                task.text(),
                raci.find(role).map(each -> each.fullName()).orElse(""),
                words(letters)));
    }

    private String words(Letters letters) {
        return letters.isEmpty()
                ? texts.get("raci.spoken.nothing")
                : letters.codes().stream()
                        .map(code -> model.raci()
                                .letter(code)
                                .map(LegendLetter::word)
                                .orElse(code))
                        .collect(Collectors.joining(", "));
    }
}
