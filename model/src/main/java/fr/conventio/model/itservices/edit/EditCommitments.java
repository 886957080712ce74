package fr.conventio.model.itservices.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.itservices.offer.Commitment;
import fr.conventio.model.itservices.offer.CommitmentId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.wording.Message;
import java.util.List;

/** Makes, words and takes away what each side promises the other. */
public final class EditCommitments {
    private final DossierId dossier;
    private final ItServices services;

    public EditCommitments(DossierId dossier, ItServices services) {
        this.dossier = dossier;
        this.services = services;
    }

    /**
     * Adds a commitment after those of the same set and side.
     *
     * @param set the code of a set; empty when it holds for all
     * @throws RefusedEditException when the text is empty or too long
     */
    public Edit add(CommitmentId id, String set, Commitment.Side side, String text) throws RefusedEditException {
        int position = services.commitments().stream()
                        .filter(one -> one.set().equals(set) && one.side() == side)
                        .mapToInt(Commitment::position)
                        .max()
                        .orElse(-1)
                + 1;
        var added = new Commitment(id, set, side, position, OfferTexts.promised(text));
        return new Edit(dossier, Message.of("edit.it.commitment.add", side.label()), List.of(Change.added(added)));
    }

    /**
     * Words a commitment otherwise; the edit is empty when nothing differs.
     *
     * @throws RefusedEditException when the text is empty or too long
     */
    public Edit write(CommitmentId id, String text) throws RefusedEditException {
        var before = services.find(id).orElseThrow();
        var after = before.withText(OfferTexts.promised(text));
        return OfferTexts.replaced(
                dossier,
                before,
                after,
                Message.of("edit.it.commitment", before.side().label()));
    }

    public Edit remove(CommitmentId id) {
        var before = services.find(id).orElseThrow();
        var what = Message.of("edit.it.commitment.remove", before.side().label());
        return new Edit(dossier, what, List.of(Change.removed(before)));
    }
}
