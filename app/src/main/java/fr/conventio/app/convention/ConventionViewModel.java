package fr.conventio.app.convention;

import fr.conventio.app.dossier.Editing;
import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.notice.Notice;
import fr.conventio.app.room.Tools;
import fr.conventio.model.act.Act;
import fr.conventio.model.checks.ClauseSpot;
import fr.conventio.model.checks.ConventionSpot;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.Spot;
import fr.conventio.model.convention.Convention;
import fr.conventio.model.convention.ConventionTerms;
import fr.conventio.model.convention.EarlierAgreementId;
import fr.conventio.model.convention.OpinionId;
import fr.conventio.model.convention.OwnClauseId;
import fr.conventio.model.convention.PromiseId;
import fr.conventio.model.convention.clause.Clause;
import fr.conventio.model.convention.edit.ConventionField;
import fr.conventio.model.convention.edit.EditClauses;
import fr.conventio.model.convention.edit.EditConvention;
import fr.conventio.model.convention.law.LegalProfile;
import fr.conventio.model.convention.text.PlainTable;
import fr.conventio.model.convention.text.TextBlock.TextTable;
import fr.conventio.model.convention.text.Trace;
import fr.conventio.model.draft.ComposeConvention;
import fr.conventio.model.draft.Draft;
import fr.conventio.model.draft.DraftedClause;
import fr.conventio.model.draft.Reissue;
import fr.conventio.model.draft.Reissue.ChangedLine;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The convention of the open dossier, its text while it is typed, and what can be done with it. Runs without a window. */
final class ConventionViewModel {
    private final OpenDossier dossier;
    private final Tools tools;
    private final ComposeConvention composing;
    private final ReadOnlyObjectWrapper<Composed> composed;
    private final ReadOnlyObjectWrapper<Optional<Traced>> traced = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** The clause as it is being typed; null while nothing is. */
    private @Nullable Clause typed;

    private int asked;

    ConventionViewModel(OpenDossier dossier, Tools tools) {
        this.dossier = dossier;
        this.tools = tools;
        this.composing = new ComposeConvention(tools.desk().markup());
        this.composed =
                new ReadOnlyObjectWrapper<>(composed(dossier.picture().get().act()));
        dossier.picture().subscribe((before, now) -> type(null));
    }

    OpenDossier dossier() {
        return dossier;
    }

    /** The text as it stands, with what is being typed. */
    ReadOnlyObjectProperty<Composed> composed() {
        return composed.getReadOnlyProperty();
    }

    /** The figure whose rows are shown. */
    ReadOnlyObjectProperty<Optional<Traced>> traced() {
        return traced.getReadOnlyProperty();
    }

    void trace(Optional<Traced> figure) {
        traced.set(figure);
    }

    private Act act() {
        return dossier.picture().get().act();
    }

    Convention convention() {
        return act().convention();
    }

    /** What was settled; as it begins when nothing was. */
    ConventionTerms terms() {
        return convention().terms().orElseGet(ConventionTerms::fresh);
    }

    List<DraftedClause> clauses() {
        return composed.get().draft().clauses();
    }

    /** Shows a clause as it is being typed; nothing is stored. */
    void type(@Nullable Clause clause) {
        typed = clause;
        compose();
    }

    /** Composes aside; a later wish overtakes an earlier one. */
    private void compose() {
        var act = act();
        var clause = typed;
        int wish = ++asked;
        tools.screen()
                .run(
                        progress -> composed(clause == null ? act : worded(act, clause)),
                        done -> {
                            if (wish == asked) {
                                composed.set(done);
                            }
                        },
                        tools::tell);
    }

    private Composed composed(Act act) {
        var tables = new EnumMap<TextTable, PlainTable>(TextTable.class);
        for (var table : TextTable.values()) {
            tables.put(table, tools.desk().press().table(table, act));
        }
        return new Composed(act, Draft.of(act), composing.of(act), tables);
    }

    /** The act as it would be; as it is while what was typed cannot be read. */
    private static Act worded(Act act, Clause clause) {
        try {
            var edit = new EditClauses(act.dossier().id(), act.convention()).word(clause);
            return act.after(edit.changes());
        } catch (RefusedEditException e) {
            return act;
        }
    }

    /** What the court says of a clause. */
    List<Finding> findings(String clause) {
        return dossier.figures().get().findings().stream()
                .filter(finding -> finding.spot() instanceof ClauseSpot spot
                        && spot.clause().equals(clause))
                .toList();
    }

    long findings() {
        return dossier.figures().get().findings().stream()
                .map(Finding::spot)
                .filter(ConventionViewModel::isOurs)
                .count();
    }

    static boolean isOurs(Spot spot) {
        return spot instanceof ClauseSpot || spot instanceof ConventionSpot;
    }

    /** What the court says of a field. */
    Optional<Message> finding(EntityId subject, ConventionField field) {
        return dossier.figures().get().findings().stream()
                .filter(finding -> finding.spot().equals(new ConventionSpot(subject, field)))
                .findFirst()
                .map(Finding::message);
    }

    void word(Clause clause) {
        editClauses(edit -> edit.word(clause));
    }

    void restore(String clause) {
        editClauses(edit -> edit.restore(clause));
    }

    void leaveOut(String clause, String reason) {
        editClauses(edit -> edit.leaveOut(clause, reason));
    }

    void putBack(String clause) {
        editClauses(edit -> edit.putBack(clause));
    }

    /**
     * Adds a clause of the dossier's own behind another, of its kind.
     *
     * @return the key it will have
     */
    String add(Clause after, String heading, String body) {
        var id = OwnClauseId.fresh();
        var level = after.level() == 0 ? 0 : 2;
        editClauses(edit ->
                edit.add(id, new Clause("", after.part(), level, level == 0 ? "" : heading, "", body), after.key()));
        return id.value().toString();
    }

    void remove(String ownClause) {
        editClauses(edit -> edit.remove(ownClause));
    }

    /** An edit of clauses that may be refused. */
    private interface ClauseEditing {
        Edit on(EditClauses clauses) throws RefusedEditException;
    }

    private void editClauses(ClauseEditing editing) {
        dossier.edit(act -> editing.on(new EditClauses(act.dossier().id(), act.convention())));
    }

    /** Why a text cannot be a field's value; empty when it can, or when what it is told of is gone. */
    Optional<Message> refusal(@Nullable EntityId subject, ConventionField field, String text) {
        try {
            var edit = new EditConvention(dossier.id(), convention());
            if (subject == null) {
                edit.settle(field, text);
            } else if (find(subject).isPresent()) {
                edit.write(subject, field, text);
            }
            return Optional.empty();
        } catch (RefusedEditException e) {
            return Optional.of(e.reason());
        }
    }

    /** @param subject null for the convention's terms */
    void write(@Nullable EntityId subject, ConventionField field, String text) {
        edit(act -> {
            var edit = new EditConvention(act.dossier().id(), act.convention());
            return subject == null ? edit.settle(field, text) : edit.write(subject, field, text);
        });
    }

    /** @return the identity it will have */
    EntityId add(ConventionField.Holder holder, String name) {
        return switch (holder) {
            case OPINION -> {
                var id = OpinionId.fresh();
                edit(act -> new EditConvention(act.dossier().id(), act.convention()).addOpinion(id));
                yield id;
            }
            case AGREEMENT -> {
                var id = EarlierAgreementId.fresh();
                edit(act -> new EditConvention(act.dossier().id(), act.convention()).addAgreement(id, name));
                yield id;
            }
            default -> {
                var id = PromiseId.fresh();
                edit(act -> new EditConvention(act.dossier().id(), act.convention()).addPromise(id, name));
                yield id;
            }
        };
    }

    void remove(EntityId subject) {
        edit(act -> new EditConvention(act.dossier().id(), act.convention()).remove(subject));
    }

    private void edit(Editing editing) {
        dossier.edit(editing);
    }

    Optional<Entity> find(EntityId id) {
        return convention().entities().stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst();
    }

    List<? extends Entity> entries(ConventionField.Holder holder) {
        return switch (holder) {
            case OPINION -> convention().opinions();
            case AGREEMENT -> convention().agreements();
            case PROMISE -> convention().promises();
            case TERMS -> List.of(terms());
        };
    }

    LegalProfile profile() {
        return composed.get().draft().profile();
    }

    /** Which lines would change under the other state of the law. */
    List<ChangedLine> reissued() {
        var now = profile();
        var other = now == LegalProfile.SINCE_2022 ? LegalProfile.BEFORE_2022 : LegalProfile.SINCE_2022;
        return Reissue.of(act(), composing, now, other);
    }

    /** The columns and texts of annex 1 by which the posts behind a figure are found. */
    Map<PostField, Set<String>> columns(Trace trace) {
        var act = composed.get().act();
        var figures = composed.get().figures();
        var rows = new HashSet<EntityId>(figures.rows(trace));
        var cells = new PostCells(act.roster());
        var allowed = new EnumMap<PostField, Set<String>>(PostField.class);
        for (var column : figures.columns(trace)) {
            allowed.put(
                    column,
                    act.roster().posts().stream()
                            .filter(post -> rows.contains(post.id()))
                            .map(post -> cells.text(post, column))
                            .collect(Collectors.toSet()));
        }
        return allowed;
    }

    /** Takes the clauses of a model over. */
    void take(Path file) {
        tools.paper().run(progress -> ClauseModels.read(file), this::take, tools::tell);
    }

    private void take(List<Clause> model) {
        editClauses(edit -> edit.take(model));
    }

    /** Writes the house's clauses into a folder, for other dossiers. */
    void carry(Path folder) {
        var model = EditClauses.model(convention());
        var name = "clauses-" + Plain.fold(act().dossier().title()).replace(' ', '-') + ".txt";
        tools.paper()
                .run(
                        progress -> ClauseModels.write(folder.resolve(name), model),
                        file -> tools.notices()
                                .show(Notice.done(
                                        tools.texts().get("convention.model.written", Objects.toString(file)))),
                        tools::tell);
    }
}
