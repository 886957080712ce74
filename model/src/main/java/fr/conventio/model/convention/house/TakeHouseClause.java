package fr.conventio.model.convention.house;

import fr.conventio.model.convention.Convention;
import fr.conventio.model.convention.OwnClause;
import fr.conventio.model.convention.clause.Clause;
import fr.conventio.model.convention.clause.StandardClauses;
import fr.conventio.model.convention.edit.EditClauses;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.List;
import java.util.Optional;

/** Takes a model of the house into a dossier: its words become those of the clause there, or it is added as one. */
public final class TakeHouseClause {
    private final HouseClause model;
    private final Convention convention;

    public TakeHouseClause(HouseClause model, Convention convention) {
        this.model = model;
        this.convention = convention;
    }

    /** The clause that would be worded anew, as it is now; empty when the dossier has none and it would be added. */
    public Optional<Clause> before() {
        return StandardClauses.find(model.clause())
                .map(standard -> convention
                        .version(standard.key())
                        .map(version -> standard.worded(version.heading(), version.body()))
                        .orElse(standard))
                .or(() -> convention.ownClauses().stream()
                        .map(OwnClause::clause)
                        .filter(own ->
                                model.fits(own) && Plain.fold(own.label()).equals(Plain.fold(model.label())))
                        .findFirst());
    }

    /** That clause in the model's words. */
    public Clause after() {
        var words = model.words();
        return before().map(now -> new Clause(
                        now.key(),
                        now.part(),
                        now.level(),
                        now.name(),
                        words.heading(),
                        words.condition(),
                        words.body(),
                        now.law(),
                        now.motive()))
                .orElse(words);
    }

    /** Whether the dossier says it in these words already. */
    public boolean isTaken() {
        return before().filter(after()::equals).isPresent();
    }

    /**
     * Takes it; the edit is empty when it was taken before.
     *
     * @throws RefusedEditException when its words cannot be read
     */
    public Edit into(DossierId dossier) throws RefusedEditException {
        var edit = new EditClauses(dossier, convention);
        var taken = before().isPresent() ? edit.word(after()) : edit.take(List.of(after()));
        return new Edit(dossier, Message.of("edit.clause.model", model.name(), model.label()), taken.changes());
    }
}
