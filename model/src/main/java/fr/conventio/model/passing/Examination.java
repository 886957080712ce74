package fr.conventio.model.passing;

import fr.conventio.model.document.OpenedAct;
import fr.conventio.model.verification.Verification;
import fr.conventio.model.wording.Message;
import java.util.List;
import java.util.Optional;

/**
 * A document that was looked into: its signatures and, where it is an act of Conventio, all that is inside.
 *
 * @param opened the act, every file inside it as its digests say; empty for other documents and for an act that was altered
 * @param said what else was checked, and what could not be
 */
public record Examination(Verification found, Optional<OpenedAct> opened, List<Message> said) {
    public Examination {
        said = List.copyOf(said);
    }
}
