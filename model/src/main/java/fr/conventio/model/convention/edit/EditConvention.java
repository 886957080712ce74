package fr.conventio.model.convention.edit;

import fr.conventio.model.convention.Committee;
import fr.conventio.model.convention.Convention;
import fr.conventio.model.convention.ConventionTerms;
import fr.conventio.model.convention.EarlierAgreement;
import fr.conventio.model.convention.EarlierAgreementId;
import fr.conventio.model.convention.Opinion;
import fr.conventio.model.convention.OpinionId;
import fr.conventio.model.convention.Promise;
import fr.conventio.model.convention.PromiseId;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.util.List;

/** Writes what a convention rests on and promises: its terms, opinions, earlier agreements, promises. */
public final class EditConvention {
    private final DossierId dossier;
    private final Convention convention;

    public EditConvention(DossierId dossier, Convention convention) {
        this.dossier = dossier;
        this.convention = convention;
    }

    /**
     * Settles one of the convention's terms; the edit is empty when nothing differs.
     *
     * @throws RefusedEditException when the text is not a value of the field
     */
    public Edit settle(ConventionField field, String text) throws RefusedEditException {
        var terms = convention.terms();
        if (terms.isPresent()) {
            return write(terms.get(), field, text);
        }
        var fresh = ConventionTerms.fresh();
        var settled = read(fresh, field, text);
        return edit(field.label(), settled.equals(fresh) ? List.of() : List.of(Change.added(settled)));
    }

    /**
     * Writes a field of an opinion, an agreement or a promise; the edit is empty when nothing differs.
     *
     * @throws RefusedEditException when the text is not a value of the field
     */
    public Edit write(EntityId id, ConventionField field, String text) throws RefusedEditException {
        return write(find(id), field, text);
    }

    private Edit write(Entity before, ConventionField field, String text) throws RefusedEditException {
        var after = read(before, field, text);
        return edit(field.label(), after.equals(before) ? List.of() : List.of(Change.replaced(before, after)));
    }

    private static Entity read(Entity before, ConventionField field, String text) throws RefusedEditException {
        try {
            return ConventionCells.with(before, field, text);
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(e.reason());
        }
    }

    /** Adds an opinion at the end. */
    public Edit addOpinion(OpinionId id) {
        return add(
                ConventionField.Holder.OPINION,
                new Opinion(id, convention.opinions().size(), Committee.STAFF, "", null));
    }

    /** Adds an earlier agreement at the end. */
    public Edit addAgreement(EarlierAgreementId id, String title) {
        return add(
                ConventionField.Holder.AGREEMENT,
                new EarlierAgreement(id, convention.agreements().size(), title, null, null, ""));
    }

    /** Adds a promise at the end. */
    public Edit addPromise(PromiseId id, String what) {
        return add(
                ConventionField.Holder.PROMISE,
                new Promise(id, convention.promises().size(), what, "", null, "", false));
    }

    private Edit add(ConventionField.Holder holder, Entity entity) {
        return new Edit(dossier, Message.of("edit.convention.add", holder.label()), List.of(Change.added(entity)));
    }

    /** Takes away an opinion, an agreement or a promise. */
    public Edit remove(EntityId id) {
        var entity = find(id);
        var holder = switch (entity) {
            case Opinion opinion -> ConventionField.Holder.OPINION;
            case EarlierAgreement agreement -> ConventionField.Holder.AGREEMENT;
            default -> ConventionField.Holder.PROMISE;
        };
        return new Edit(dossier, Message.of("edit.convention.remove", holder.label()), List.of(Change.removed(entity)));
    }

    private Entity find(EntityId id) {
        return convention.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Edit edit(Message field, List<Change<?>> changes) {
        return new Edit(dossier, Message.of("edit.convention.field", field), changes);
    }
}
