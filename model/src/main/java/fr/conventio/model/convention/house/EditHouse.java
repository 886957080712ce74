package fr.conventio.model.convention.house;

import fr.conventio.model.convention.clause.Clause;
import fr.conventio.model.convention.clause.StandardClauses;
import fr.conventio.model.convention.edit.EditClauses;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps wordings of clauses for the whole house, renames them, lets them go. */
public final class EditHouse {
    /**
     * Under this the journal notes what becomes of the models: they are no dossier's, so that undoing in one never takes back
     * what all of them share. No dossier has it.
     */
    public static final DossierId JOURNAL = new DossierId(new UUID(0, 0));

    private static final int LONGEST_NAME = 200;

    private final List<HouseClause> models;

    /** @param models those there are */
    public EditHouse(List<HouseClause> models) {
        this.models = List.copyOf(models);
    }

    /**
     * Keeps a clause's words under a name.
     *
     * @throws RefusedEditException when the name says nothing, is another model's for that clause, or the words cannot be read
     */
    public Edit keep(String name, Clause words) throws RefusedEditException {
        var kept = checked(HouseClause.of(HouseClauseId.fresh(), Plain.clean(name), words));
        return edit(Message.of("edit.house.keep", kept.name()), List.of(Change.added(kept)));
    }

    /**
     * Gives a model another name; the edit is empty when it is the one it has.
     *
     * @throws RefusedEditException when the name says nothing, or is another model's for that clause
     */
    public Edit rename(HouseClause model, String name) throws RefusedEditException {
        var named = model.named(Plain.clean(name));
        var what = Message.of("edit.house.rename", model.name(), named.name());
        return edit(what, named.equals(model) ? List.of() : List.of(Change.replaced(model, checked(named))));
    }

    /** Lets a model go; dossiers that took its words keep them. */
    public Edit remove(HouseClause model) {
        return edit(Message.of("edit.house.remove", model.name()), List.of(Change.removed(model)));
    }

    /**
     * Keeps all clauses of a file. What is there already in the same words is passed over; a name that is another model's gets a
     * number, so that nothing is overwritten.
     *
     * @param name for those that the file does not name
     * @throws RefusedEditException when one of them cannot be read; nothing is kept then
     */
    public Edit keepAll(String name, List<Clause> clauses) throws RefusedEditException {
        var all = new ArrayList<>(models);
        var added = new ArrayList<Change<?>>();
        for (var clause : clauses) {
            var kept = HouseClause.of(HouseClauseId.fresh(), name(clause, name), clause);
            if (all.stream().noneMatch(kept::saysThatOf)) {
                var fresh = new EditHouse(all).checked(new EditHouse(all).numbered(kept));
                all.add(fresh);
                added.add(Change.added(fresh));
            }
        }
        return edit(Message.of("edit.house.keep_all", (long) added.size()), added);
    }

    /** A standard clause bears its own name, which tells no model from another. */
    private static String name(Clause clause, String otherwise) {
        var own = Plain.clean(clause.name());
        boolean tells = !own.isEmpty()
                && StandardClauses.find(clause.key())
                        .filter(standard -> standard.name().equals(own))
                        .isEmpty();
        return tells ? own : Plain.clean(otherwise);
    }

    private HouseClause numbered(HouseClause model) {
        var named = model;
        for (int number = 2; isTaken(named); number++) {
            named = model.named(model.name() + " (" + number + ")");
        }
        return named;
    }

    private boolean isTaken(HouseClause wanted) {
        return models.stream()
                .anyMatch(model -> !model.id().equals(wanted.id())
                        && model.clause().equals(wanted.clause())
                        && Plain.fold(model.name()).equals(Plain.fold(wanted.name())));
    }

    private HouseClause checked(HouseClause model) throws RefusedEditException {
        if (model.name().isEmpty()) {
            throw new RefusedEditException(Message.of("refusal.house.unnamed"));
        } else if (model.name().length() > LONGEST_NAME) {
            throw new RefusedEditException(
                    Message.of("refusal.too_long", Message.of("house.name"), (long) LONGEST_NAME));
        } else if (isTaken(model)) {
            throw new RefusedEditException(Message.of("refusal.house.taken", model.name()));
        }
        Optional<Message> refusal = EditClauses.refusal(model.heading(), model.condition(), model.body());
        if (refusal.isPresent()) {
            throw new RefusedEditException(refusal.get());
        }
        return model;
    }

    /** All models as a file that {@link #keepAll} reads again, and that a dossier takes. */
    public List<Clause> file() {
        return models.stream()
                .map(model -> {
                    var words = model.words();
                    return new Clause(
                            words.key(),
                            words.part(),
                            words.level(),
                            model.name(),
                            words.heading(),
                            words.condition(),
                            words.body(),
                            words.law(),
                            words.motive());
                })
                .toList();
    }

    private static Edit edit(Message what, List<? extends Change<?>> changes) {
        return new Edit(JOURNAL, what, List.copyOf(changes));
    }
}
