package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.justification.Justification;
import fr.conventio.model.justification.JustificationId;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.List;

/** Puts on record why a finding is to stay as it is, or takes that back. */
public final class JustifyFinding {
    private JustifyFinding() {}

    /** The answer to a finding; an empty reason opens it again. The edit is empty when nothing differs. */
    public static Edit with(Act act, Finding finding, String reason) {
        var before = act.justifications().of(finding.identity());
        var written = Plain.clean(reason);
        if (written.isEmpty()) {
            return edit(
                    act,
                    "edit.finding.reopen",
                    before.stream().map(Change::removed).toList());
        }
        if (before.isEmpty()) {
            var answer = new Justification(JustificationId.fresh(), finding.identity(), written);
            return edit(act, "edit.finding.justify", List.of(Change.added(answer)));
        }
        var answer = before.get();
        return edit(
                act,
                "edit.finding.justify",
                answer.reason().equals(written)
                        ? List.of()
                        : List.of(Change.replaced(answer, answer.withReason(written))));
    }

    private static Edit edit(Act act, String key, List<? extends Change<?>> changes) {
        return new Edit(act.dossier().id(), Message.of(key), List.copyOf(changes));
    }
}
