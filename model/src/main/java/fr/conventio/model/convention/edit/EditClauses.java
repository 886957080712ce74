package fr.conventio.model.convention.edit;

import fr.conventio.model.convention.ClauseVersion;
import fr.conventio.model.convention.ClauseVersionId;
import fr.conventio.model.convention.Convention;
import fr.conventio.model.convention.LeftOutClause;
import fr.conventio.model.convention.LeftOutClauseId;
import fr.conventio.model.convention.OwnClause;
import fr.conventio.model.convention.OwnClauseId;
import fr.conventio.model.convention.clause.Clause;
import fr.conventio.model.convention.clause.ClauseSource;
import fr.conventio.model.convention.clause.Condition;
import fr.conventio.model.convention.clause.StandardClauses;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Words clauses anew, adds own ones, leaves out and puts back. The standard text is never lost. */
public final class EditClauses {
    /** The longest text that fits its place in every store. */
    private static final int LONGEST = 30_000;

    private final DossierId dossier;
    private final Convention convention;

    public EditClauses(DossierId dossier, Convention convention) {
        this.dossier = dossier;
        this.convention = convention;
    }

    /** Why a text cannot be a clause's; empty when it can. */
    public static Optional<Message> refusal(String heading, String condition, String body) {
        try {
            check(heading, condition, body);
            return Optional.empty();
        } catch (RefusedEditException e) {
            return Optional.of(e.reason());
        }
    }

    private static void check(String heading, String condition, String body) throws RefusedEditException {
        check("clause.field.heading", () -> ClauseSource.read(heading));
        check("clause.field.condition", () -> Condition.read(condition));
        check("clause.field.body", () -> ClauseSource.read(body));
        if (heading.length() + body.length() > LONGEST) {
            throw new RefusedEditException(
                    Message.of("refusal.too_long", Message.of("clause.field.body"), (long) LONGEST));
        }
    }

    /** A text that is read. */
    private interface Reading {
        Object read() throws FieldRefusedException;
    }

    private static void check(String field, Reading reading) throws RefusedEditException {
        try {
            reading.read();
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(Message.of("clause.fault", Message.of(field), e.reason()));
        }
    }

    /**
     * Words a clause. A standard one in its own words again is the standard one; its condition is not changed. The edit is
     * empty when nothing differs.
     *
     * @param clause with its key and its new heading, condition and body
     * @throws RefusedEditException when a slot, a condition or a choice cannot be read; the reason tells where
     */
    public Edit word(Clause clause) throws RefusedEditException {
        check(clause.heading(), clause.condition(), clause.body());
        var what = Message.of("edit.clause.word", clause.label());
        var own = convention.own(clause.key());
        if (own.isPresent()) {
            var after = own.get()
                    .worded(
                            Plain.clean(clause.heading()),
                            clause.condition().strip(),
                            clause.body().strip());
            return edit(what, after.equals(own.get()) ? List.of() : List.of(Change.replaced(own.get(), after)));
        }
        return edit(what, worded(clause).stream().toList());
    }

    private Optional<Change<?>> worded(Clause clause) {
        var standard = StandardClauses.find(clause.key()).orElseThrow();
        var before = convention.version(clause.key()).orElse(null);
        var heading = Plain.clean(clause.heading());
        var body = clause.body().strip();
        if (standard.worded(heading, body).equals(standard)) {
            return Optional.ofNullable(before).map(Change::removed);
        }
        if (before == null) {
            return Optional.of(Change.added(new ClauseVersion(ClauseVersionId.fresh(), clause.key(), heading, body)));
        }
        var after = new ClauseVersion(before.id(), clause.key(), heading, body);
        return after.equals(before) ? Optional.empty() : Optional.of(Change.replaced(before, after));
    }

    /** Gives a standard clause its own words again. */
    public Edit restore(String key) {
        return edit(
                Message.of("edit.clause.restore", name(key)),
                convention.version(key).<Change<?>>map(Change::removed).stream().toList());
    }

    /**
     * Leaves a clause out although its facts hold.
     *
     * @throws RefusedEditException when no reason is given
     */
    public Edit leaveOut(String key, String reason) throws RefusedEditException {
        var written = Plain.clean(reason);
        if (written.isEmpty()) {
            throw new RefusedEditException(Message.of("refusal.clause.reason"));
        }
        var before = convention.leftOut(key);
        var change = before.<Change<?>>map(left -> Change.replaced(left, new LeftOutClause(left.id(), key, written)))
                .orElseGet(() -> Change.added(new LeftOutClause(LeftOutClauseId.fresh(), key, written)));
        return edit(Message.of("edit.clause.leave_out", name(key)), List.of(change));
    }

    public Edit putBack(String key) {
        return edit(
                Message.of("edit.clause.put_back", name(key)),
                convention.leftOut(key).<Change<?>>map(Change::removed).stream().toList());
    }

    /**
     * Adds a clause of the dossier's own behind those that follow the same clause already.
     *
     * @throws RefusedEditException when a slot, a condition or a choice cannot be read
     */
    public Edit add(OwnClauseId id, Clause clause, String after) throws RefusedEditException {
        check(clause.heading(), clause.condition(), clause.body());
        return edit(Message.of("edit.clause.add", clause.label()), List.of(Change.added(own(id, clause, after))));
    }

    private OwnClause own(OwnClauseId id, Clause clause, String after) {
        int position = (int) convention.ownClauses().stream()
                .filter(own -> own.after().equals(after))
                .count();
        return new OwnClause(
                id,
                clause.part(),
                after,
                position,
                clause.level(),
                Plain.clean(clause.heading()),
                clause.condition().strip(),
                clause.body().strip());
    }

    /** Takes away a clause of the dossier's own; those that follow it follow the one before. */
    public Edit remove(String key) {
        var own = convention.own(key).orElseThrow();
        var changes = new ArrayList<Change<?>>();
        for (var next : convention.ownClauses()) {
            if (next.after().equals(key)) {
                changes.add(Change.replaced(
                        next,
                        new OwnClause(
                                next.id(),
                                next.part(),
                                own.after(),
                                next.position(),
                                next.level(),
                                next.heading(),
                                next.condition(),
                                next.body())));
            }
        }
        convention.leftOut(key).ifPresent(left -> changes.add(Change.removed(left)));
        changes.add(Change.removed(own));
        return edit(Message.of("edit.clause.remove", own.clause().label()), changes);
    }

    /**
     * Takes the clauses of a model over: standard ones in its words, the others as own clauses at the end of their part.
     *
     * @throws RefusedEditException when one of them cannot be read; nothing is taken then
     */
    public Edit take(List<Clause> model) throws RefusedEditException {
        var changes = new ArrayList<Change<?>>();
        var taken = new LinkedHashMap<String, String>();
        for (var clause : model) {
            check(clause.heading(), clause.condition(), clause.body());
            if (StandardClauses.find(clause.key()).isPresent()) {
                worded(clause).ifPresent(changes::add);
            } else if (isNew(clause)) {
                var after = taken.getOrDefault(clause.part().name(), last(clause));
                var own = own(OwnClauseId.fresh(), clause, after);
                taken.put(clause.part().name(), own.key());
                changes.add(Change.added(own));
            }
        }
        return edit(Message.of("edit.clause.take", (long) changes.size()), changes);
    }

    /** A model that is taken twice adds its own clauses once. */
    private boolean isNew(Clause clause) {
        return convention.ownClauses().stream()
                .noneMatch(own -> own.part() == clause.part()
                        && own.heading().equals(clause.heading())
                        && own.body().equals(clause.body()));
    }

    private static String last(Clause clause) {
        return StandardClauses.all().stream()
                .filter(standard -> standard.part() == clause.part())
                .reduce((first, second) -> second)
                .map(Clause::key)
                .orElse("");
    }

    /** The house's clauses, to be carried to another dossier. */
    public static List<Clause> model(Convention convention) {
        var clauses = new ArrayList<Clause>();
        StandardClauses.all()
                .forEach(standard -> convention
                        .version(standard.key())
                        .ifPresent(version -> clauses.add(standard.worded(version.heading(), version.body()))));
        convention.ownClauses().forEach(own -> clauses.add(own.clause()));
        return clauses;
    }

    private String name(String key) {
        return StandardClauses.find(key)
                .or(() -> convention.own(key).map(OwnClause::clause))
                .map(Clause::label)
                .orElse(key);
    }

    private Edit edit(Message what, List<? extends Change<?>> changes) {
        return new Edit(dossier, what, List.copyOf(changes));
    }
}
