package fr.conventio.model.procedure.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.procedure.Procedure;
import fr.conventio.model.procedure.StepCells;
import fr.conventio.model.procedure.glossary.Acronym;
import fr.conventio.model.procedure.glossary.AcronymField;
import fr.conventio.model.procedure.glossary.AcronymId;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.List;

/** Adds, removes and writes the entries of the glossary. */
public final class EditGlossary {
    private final DossierId dossier;
    private final Procedure procedure;

    public EditGlossary(DossierId dossier, Procedure procedure) {
        this.dossier = dossier;
        this.procedure = procedure;
    }

    /**
     * Adds an entry.
     *
     * @throws RefusedEditException when the glossary has it already, or it names no acronym
     */
    public Edit add(Acronym entry) throws RefusedEditException {
        var cleaned =
                checked(checked(entry, AcronymField.ACRONYM, entry.acronym()), AcronymField.MEANING, entry.meaning());
        return new Edit(
                dossier, Message.of("edit.procedure.glossary.add", cleaned.acronym()), List.of(Change.added(cleaned)));
    }

    public Edit remove(AcronymId id) {
        var entry = find(id);
        return new Edit(
                dossier, Message.of("edit.procedure.glossary.remove", entry.acronym()), List.of(Change.removed(entry)));
    }

    /**
     * Writes a text into one column; the edit is empty when nothing differs.
     *
     * @throws RefusedEditException when the text cannot stand there
     */
    public Edit write(AcronymId id, AcronymField field, String text) throws RefusedEditException {
        var before = find(id);
        var after = checked(before, field, text);
        return new Edit(
                dossier,
                Message.of("edit.procedure.glossary.field", before.acronym(), field.label()),
                after.equals(before) ? List.of() : List.of(Change.replaced(before, after)));
    }

    private Acronym find(AcronymId id) {
        return procedure.glossary().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Acronym checked(Acronym entry, AcronymField field, String written) throws RefusedEditException {
        var text = Plain.clean(written);
        if (text.length() > StepCells.LONGEST) {
            throw new RefusedEditException(Message.of("refusal.too_long", field.label(), (long) StepCells.LONGEST));
        }
        if (field == AcronymField.ACRONYM) {
            if (Plain.fold(text).isEmpty()) {
                throw new RefusedEditException(Message.of("refusal.required", field.label()));
            }
            for (var other : procedure.glossary()) {
                if (!other.id().equals(entry.id())
                        && Plain.fold(other.acronym()).equals(Plain.fold(text))) {
                    throw new RefusedEditException(Message.of("refusal.procedure.glossary", text, other.meaning()));
                }
            }
        }
        return entry.with(field, text);
    }
}
