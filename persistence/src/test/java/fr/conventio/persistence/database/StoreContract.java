package fr.conventio.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.DijonAct;
import fr.conventio.model.DijonRoster;
import fr.conventio.model.act.Act;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.Findings;
import fr.conventio.model.checks.JustifyFinding;
import fr.conventio.model.convention.OwnClauseId;
import fr.conventio.model.convention.clause.Clause;
import fr.conventio.model.convention.clause.Part;
import fr.conventio.model.convention.clause.StandardClauses;
import fr.conventio.model.convention.edit.ConventionCells;
import fr.conventio.model.convention.edit.ConventionField;
import fr.conventio.model.convention.edit.EditClauses;
import fr.conventio.model.convention.edit.EditConvention;
import fr.conventio.model.convention.house.EditHouse;
import fr.conventio.model.convention.house.HouseClause;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.PastActs;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.document.Production;
import fr.conventio.model.document.ProductionId;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.example.DijonExample;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.Happening;
import fr.conventio.model.impact.ImpactDegree;
import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.impact.StaffGroup;
import fr.conventio.model.impact.edit.EditSheets;
import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.itservices.edit.EditAnswers;
import fr.conventio.model.itservices.edit.EditOffer;
import fr.conventio.model.itservices.edit.EditReferents;
import fr.conventio.model.itservices.edit.EditSubscriptions;
import fr.conventio.model.itservices.inventory.Questionnaire;
import fr.conventio.model.itservices.offer.LevelKind;
import fr.conventio.model.itservices.subscription.ReferentField;
import fr.conventio.model.itservices.subscription.ReferentId;
import fr.conventio.model.itservices.subscription.SubscriptionDate;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Departure;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.EntryKind;
import fr.conventio.model.journal.JournalEntry;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.journal.StaleEditException;
import fr.conventio.model.journal.UndoHistory;
import fr.conventio.model.justification.Justification;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyCells;
import fr.conventio.model.party.PartyField;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.passing.EditRound;
import fr.conventio.model.passing.FrozenRevision;
import fr.conventio.model.raci.RaciCell;
import fr.conventio.model.raci.edit.EditLetters;
import fr.conventio.model.raci.edit.EditRoles;
import fr.conventio.model.raci.edit.EditSections;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.PostId;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.difference.Choices;
import fr.conventio.model.roster.difference.RosterDifference;
import fr.conventio.model.roster.difference.TakeBack;
import fr.conventio.model.roster.difference.TakeDifference;
import fr.conventio.model.roster.edit.EditCells;
import fr.conventio.model.roster.edit.EditLines;
import fr.conventio.model.roster.edit.EditOriginals;
import fr.conventio.model.roster.edit.EditParties;
import fr.conventio.model.roster.edit.EditServices;
import fr.conventio.model.roster.edit.TakeReading;
import fr.conventio.model.roster.reading.RosterReader;
import fr.conventio.model.roster.reading.RosterReading;
import fr.conventio.model.roster.totals.RosterTotals;
import fr.conventio.model.roster.totals.Tally;
import fr.conventio.model.round.Notification;
import fr.conventio.model.round.NotificationId;
import fr.conventio.model.round.PartySignature;
import fr.conventio.model.round.PartySignatureId;
import fr.conventio.model.round.Proof;
import fr.conventio.model.round.Revision;
import fr.conventio.model.round.SignatureState;
import fr.conventio.model.round.SigningRound;
import fr.conventio.model.round.SigningRoundId;
import fr.conventio.model.services.Missions;
import fr.conventio.model.services.ServiceCells;
import fr.conventio.model.services.ServiceField;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.services.SubService;
import fr.conventio.model.services.SubServiceId;
import fr.conventio.model.services.edit.EditAdhesions;
import fr.conventio.model.services.edit.EditSubServices;
import fr.conventio.model.services.perimeter.Cell;
import fr.conventio.model.services.perimeter.LeafId;
import fr.conventio.model.services.perimeter.PerimeterTotals;
import fr.conventio.model.signature.SignatureLevel;
import fr.conventio.model.signature.Unsigned;
import fr.conventio.model.start.StartDossier;
import fr.conventio.model.store.DossierSummary;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.CancelledException;
import fr.conventio.model.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store does, whatever database it stands on. */
abstract class StoreContract {
    private static final String WHO = Filled.WHO;

    private OpenedStore store;
    private Filled filled;

    /** Opens the test's store, new the first time, and verifies it whole. */
    abstract OpenedStore open() throws Exception;

    @BeforeEach
    void fill() throws Exception {
        store = open();
        filled = Filled.with(store.journal(), store.dossiers());
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private EditParties parties() {
        var act = filled.act();
        return new EditParties(filled.id(), act.roster(), act.perimeter());
    }

    private void reopen() throws Exception {
        store.close();
        store = open();
        filled = new Filled(store.journal(), store.dossiers(), filled.dossier());
    }

    @Test
    void what_was_saved_is_read_again_value_by_value() throws Exception {
        var before = filled.roster();
        reopen();
        assertThat(store.dossiers().findAll()).containsExactly(filled.dossier());
        assertThat(store.dossiers().find(filled.id())).contains(filled.dossier());
        var after = filled.roster();
        assertThat(after.parties()).isEqualTo(before.parties());
        assertThat(after.services()).isEqualTo(before.services());
        assertThat(after.posts()).isEqualTo(before.posts()).hasSize(255);
    }

    @Test
    void it_services_are_read_again_and_a_party_goes_with_its_subscription_and_inventory() throws Exception {
        var party = new Party(PartyId.fresh(), 0, PartyKind.COMMUNE, "Talant", "Talant", "de Talant");
        store.journal().apply(parties().add(party), WHO, Progress.NONE);
        store.journal().apply(subscriptions().toggle(party, it().sets().getLast()), WHO, Progress.NONE);
        store.journal().apply(subscriptions().toggle(party, it().domains().get(8)), WHO, Progress.NONE);
        store.journal().apply(subscriptions().write(party, SubscriptionDate.NOTICE, "01/03/2019"), WHO, Progress.NONE);
        var id = ReferentId.fresh();
        var referents = new EditReferents(filled.id(), it());
        store.journal().apply(referents.add(party, id), WHO, Progress.NONE);
        store.journal()
                .apply(
                        new EditReferents(filled.id(), it()).write(party, id, ReferentField.EMAIL, "dsi@talant.fr"),
                        WHO,
                        Progress.NONE);
        var line = Questionnaire.line("05.11").orElseThrow();
        store.journal().apply(new EditAnswers(filled.id(), it()).write(party, line, 2, "12"), WHO, Progress.NONE);
        var unit = it().units(it().sets().getFirst()).getFirst();
        store.journal()
                .apply(
                        new EditOffer(filled.id(), it()).write(unit.id(), LevelKind.INTERVENE, "4 h"),
                        WHO,
                        Progress.NONE);
        var before = it().entities();
        reopen();
        assertThat(it().entities()).isEqualTo(before);
        assertThat(it().inventory(party.id()).workstations()).hasValue(12);

        store.journal().apply(parties().remove(party.id(), it().about(party.id())), WHO, Progress.NONE);
        assertThat(it().about(party.id())).isEmpty();
        filled.undo();
        reopen();
        assertThat(it().entities()).isEqualTo(before);
    }

    private ItServices it() {
        return filled.act().itServices();
    }

    private EditSubscriptions subscriptions() {
        return new EditSubscriptions(filled.id(), it());
    }

    @Test
    void an_answer_to_a_finding_is_kept_taken_back_and_given_again() throws Exception {
        var act = store.dossiers().actOf(filled.id());
        var finding = Findings.of(act).getFirst();
        store.journal().apply(JustifyFinding.with(act, finding, "Demande en cours"), WHO, Progress.NONE);
        reopen();
        assertThat(reason(finding)).contains("Demande en cours");
        filled.undo();
        assertThat(reason(finding)).isEmpty();
        store.journal().redo(filled.id(), WHO);
        reopen();
        assertThat(reason(finding)).contains("Demande en cours");
    }

    private Optional<String> reason(Finding finding) {
        return store.dossiers()
                .actOf(filled.id())
                .justifications()
                .of(finding.identity())
                .map(Justification::reason);
    }

    @Test
    void what_became_of_the_act_that_was_sent_is_read_again_value_by_value() throws Exception {
        var round = new SigningRound(
                SigningRoundId.fresh(),
                new Revision(3, "ef".repeat(32)),
                "convention.pdf",
                new Unsigned(450_000, "ab".repeat(32)),
                Instant.parse("2019-01-02T09:10:11.123456Z"),
                false,
                new Unsigned(460_000, "01".repeat(32)));
        var party = filled.act().roster().parties().getFirst().id();
        var signed = new PartySignature(
                PartySignatureId.fresh(),
                round.id(),
                party,
                SignatureState.SIGNED,
                Instant.parse("2019-01-03T09:10:11Z"),
                "Alix Premier",
                "Autorité",
                SignatureLevel.B_T,
                "cd".repeat(32),
                "");
        var told = new Notification(
                NotificationId.fresh(), round.id(), "Préfecture", LocalDate.of(2019, 1, 4), Proof.NONE);
        store.journal()
                .apply(
                        new Edit(
                                filled.id(),
                                Message.of("edit.round.send"),
                                List.of(Change.added(round), Change.added(signed), Change.added(told))),
                        WHO,
                        Progress.NONE);
        reopen();
        var rounds = filled.act().rounds();
        assertThat(rounds.current()).contains(round);
        assertThat(rounds.of(round)).containsExactly(signed);
        assertThat(rounds.notifications(round)).containsExactly(told);

        var proof = new Proof("AR 12", LocalDate.of(2019, 1, 7), "accusé.pdf", "45".repeat(32));
        store.journal().apply(EditRound.prove(filled.act(), told, proof), WHO, Progress.NONE);
        reopen();
        assertThat(filled.act().rounds().notifications(round)).containsExactly(told.proved(proof));
        assertThat(store.journal().undo(filled.id(), WHO))
                .as("what happened is not undone")
                .isEmpty();

        store.journal().apply(EditRound.withdraw(filled.act()), WHO, Progress.NONE);
        reopen();
        assertThat(filled.act().rounds().current()).isEmpty();
        assertThat(filled.act().rounds().rounds()).containsExactly(round.asWithdrawn());
        assertThat(filled.act().duplicate("Double").rounds().entities()).isEmpty();
    }

    private SigningRound sent() {
        var last = store.journal().entriesOf(filled.id()).getLast();
        var round = new SigningRound(
                SigningRoundId.fresh(),
                Revision.of(last),
                "convention.pdf",
                new Unsigned(450_000, "ab".repeat(32)),
                Instant.parse("2019-01-02T09:10:11Z"),
                false,
                null);
        var edit = new Edit(filled.id(), Message.of("edit.round.send"), List.of(Change.added(round)));
        store.journal().apply(edit, WHO, Progress.NONE);
        return round;
    }

    @Test
    void a_round_is_passed_over_by_undoing_and_given_up_by_withdrawing_alone() throws Exception {
        filled.edit(7);
        var round = sent();
        assertThat(filled.undo().what().key()).isNotEqualTo("edit.round.send");
        assertThat(filled.act().rounds().current()).contains(round);
        assertThat(store.journal().undo(filled.id(), WHO)).isEmpty();
        assertThat(store.journal().redo(filled.id(), WHO))
                .as("an edit from before")
                .isPresent();
        assertThat(FrozenRevision.departure(round, store.journal().entriesOf(filled.id())))
                .isEqualTo(Departure.NONE);
        var removed = new Edit(filled.id(), Message.of("edit.round.send"), List.of(Change.removed(round)));
        assertThatThrownBy(() -> store.journal().apply(removed, WHO, Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Edits, undoing and doing again in a hundred orders: what was sent can always be read back, value by value. */
    @Test
    void the_revision_that_was_sent_stays_whatever_is_edited_undone_and_done_again() throws Exception {
        filled.edit(1);
        filled.edit(2);
        var frozen = printed(filled.act());
        var round = sent();
        var chance = new Random(20190101);
        for (int step = 0; step < 100; step++) {
            switch (chance.nextInt(5)) {
                case 0, 1 -> store.journal().undo(filled.id(), WHO);
                case 2 -> store.journal().redo(filled.id(), WHO);
                case 3 -> filled.edit(10 + step);
                default -> filled.sign("Maire " + step);
            }
            var now = filled.act();
            var entries = store.journal().entriesOf(filled.id());
            var then = new PastActs(now, entries, store.journal())
                    .at(round.revision().sequence());
            assertThat(printed(then)).as("step %d", step).isEqualTo(frozen);
            assertThat(now.rounds().current()).contains(round);
            assertThat(entries).anyMatch(entry -> Revision.of(entry).equals(round.revision()));
            boolean isSame = printed(now).equals(frozen);
            assertThat(FrozenRevision.departure(round, entries).isNone())
                    .as("departed at step %d", step)
                    .isEqualTo(isSame);
        }
        reopen();
        assertThat(filled.act().rounds().current()).contains(round);
    }

    /** What an act is printed from: everything but what was done with it. */
    private static Set<Entity> printed(Act act) {
        return act.entities().stream()
                .filter(entity -> !(entity instanceof Happening))
                .collect(Collectors.toSet());
    }

    @Test
    void it_is_told_once_that_the_dossier_leaves_the_act_that_is_being_signed() throws Exception {
        filled.edit(1);
        assertThat(parting()).isEmpty();
        sent();
        assertThat(parting()).as("sending is no edit").isEmpty();
        filled.edit(2);
        assertThat(parting()).as("the first edit after").isPresent();
        filled.edit(3);
        assertThat(parting()).as("the next").isEmpty();
        filled.undo();
        filled.undo();
        assertThat(parting()).as("as it was sent").isEmpty();
        filled.undo();
        assertThat(parting())
                .as("an edit from before was undone")
                .hasValueSatisfying(told -> assertThat(Words.FRENCH.say(told))
                        .contains("révision 2", "aucune modification faite, une modification antérieure annulée"));
    }

    private Optional<Message> parting() {
        return FrozenRevision.parting(filled.act(), store.journal().entriesOf(filled.id()));
    }

    @Test
    void the_act_s_file_is_kept_until_one_with_more_signatures_takes_its_place(@TempDir Path folder) throws Exception {
        var file = folder.resolve("acte.pdf");
        var first = written(file, 1_200_000);
        store.keptActs().keep(file, first);
        var round = keeping(sent(), first);
        reopen();
        var out = folder.resolve("dehors/acte.pdf");
        store.keptActs().giveOut(first, out);
        assertThat(out).hasSameBinaryContentAs(file);

        var second = written(file, 1_300_000);
        store.keptActs().keep(file, second);
        store.keptActs().giveOut(first, out);
        keeping(round, second);
        var third = written(file, 10);
        store.keptActs().keep(file, third);
        assertThatThrownBy(() -> store.keptActs().giveOut(first, out))
                .as("no round speaks of it any more")
                .isInstanceOf(UnreadableFileException.class);
        reopen();
        store.keptActs().giveOut(second, out);
        assertThat(out).hasSize(1_300_000);
    }

    @Test
    void a_file_that_is_not_what_it_is_said_to_be_is_not_kept(@TempDir Path folder) throws Exception {
        var file = folder.resolve("acte.pdf");
        var first = written(file, 1_000);
        written(file, 1_001);
        assertThatThrownBy(() -> store.keptActs().keep(file, first)).isInstanceOf(UnreadableFileException.class);
        assertThatThrownBy(() -> store.keptActs().keep(folder.resolve("none.pdf"), first))
                .isInstanceOf(UnreadableFileException.class);
    }

    private SigningRound keeping(SigningRound round, Unsigned bytes) {
        var after = round.keeping(bytes);
        var edit = new Edit(filled.id(), Message.of("edit.round.home"), List.of(Change.replaced(round, after)));
        store.journal().apply(edit, WHO, Progress.NONE);
        return after;
    }

    private static Unsigned written(Path file, int length) throws Exception {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        Files.write(file, bytes);
        var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        return new Unsigned(length, HexFormat.of().formatHex(digest));
    }

    @Test
    void the_totals_of_dijon_are_those_of_the_act() throws Exception {
        reopen();
        var totals = RosterTotals.of(filled.roster());
        assertThat(totals.all().headcount()).isEqualTo(255);
        assertThat(totals.transferred()).isEqualTo(164);
    }

    @Test
    void impact_sheets_are_read_again_value_by_value_and_taken_back_with_undo() throws Exception {
        var act = store.dossiers().actOf(filled.id());
        var before = act.impacts();
        var model = before.sheets().getFirst();
        var chosen = new StaffGroup(
                model.group().employers(),
                StaffGroup.Move.ANY,
                List.of(act.roster().services().getFirst().id()),
                List.of(act.roster().posts().getFirst().id()));
        var leave = before.natures().getLast();
        var item = before.item(model.id(), leave.id()).orElseThrow();
        var written = item.withDegree(new ImpactDegree(2, 3))
                .withText(ImpactField.BEFORE, "25 jours\nsans RTT")
                .withText(ImpactField.AFTER, "")
                .withText(ImpactField.GUARANTEE, "maintien");
        var changes = List.<Change<?>>of(
                Change.replaced(model, model.withGroup(chosen)),
                Change.replaced(item, written),
                Change.replaced(leave, leave.withNames("Autres", "Divers")));
        store.journal().apply(new Edit(filled.id(), Message.of("edit.impact.items", 3L), changes), WHO, Progress.NONE);
        reopen();
        var after = store.dossiers().actOf(filled.id()).impacts();
        assertThat(after.entities())
                .hasSameSizeAs(before.entities())
                .contains(model.withGroup(chosen), written, leave.withNames("Autres", "Divers"));
        var city = after.sheets().getLast().id();
        store.journal().apply(new EditSheets(filled.id(), after).remove(city), WHO, Progress.NONE);
        store.journal().undo(filled.id(), WHO);
        store.journal().undo(filled.id(), WHO);
        assertThat(store.dossiers().actOf(filled.id()).impacts().entities())
                .containsExactlyInAnyOrderElementsOf(before.entities());
        reopen();
    }

    @Test
    void a_dossier_that_does_not_exist_is_empty() {
        assertThat(store.dossiers().find(DossierId.fresh())).isEmpty();
        assertThat(store.dossiers().rosterOf(DossierId.fresh()).posts()).isEmpty();
        assertThat(store.journal().entriesOf(DossierId.fresh())).isEmpty();
        assertThat(store.journal().changedAt(DossierId.fresh())).isEmpty();
        assertThat(store.journal().undo(DossierId.fresh(), WHO)).isEmpty();
        assertThat(store.journal().changesOf(999)).isEmpty();
    }

    @Test
    void dossiers_are_listed_in_the_order_of_french() {
        for (var title : List.of("Zone d’activité", "Écoles", "eaux", "Archives")) {
            var other = new Dossier(DossierId.fresh(), title, title, LocalDate.of(2026, 1, 1));
            store.journal().apply(StartDossier.empty(other, List.of()), WHO, Progress.NONE);
        }
        assertThat(store.dossiers().findAll().stream().map(Dossier::title))
                .containsExactly("Archives", filled.dossier().title(), "eaux", "Écoles", "Zone d’activité");
        assertThat(store.dossiers().summaries().stream().map(DossierSummary::title))
                .containsExactly("Archives", filled.dossier().title(), "eaux", "Écoles", "Zone d’activité");
    }

    @Test
    void what_is_told_of_a_dossier_is_what_reading_it_whole_comes_to() throws Exception {
        var empty = new Dossier(DossierId.fresh(), "Vide", "Vide", LocalDate.of(2026, 1, 1));
        var begun = store.journal().apply(StartDossier.empty(empty, List.of()), WHO, Progress.NONE);
        filled.edit(1);
        var changed = store.journal().changedAt(filled.id()).orElseThrow();
        assertThat(store.dossiers().summaries())
                .containsExactly(
                        new DossierSummary(
                                filled.id(),
                                filled.dossier().title(),
                                filled.dossier().effectiveDate(),
                                RosterTotals.tally(filled.roster().posts()),
                                changed,
                                4,
                                LocalDate.of(2019, 4, 1),
                                null),
                        new DossierSummary(
                                empty.id(),
                                "Vide",
                                LocalDate.of(2026, 1, 1),
                                Tally.ZERO,
                                begun.entry().at(),
                                0,
                                null,
                                null));
    }

    @Test
    void the_promises_still_to_be_kept_are_told_of_a_dossier_with_the_first_day_among_them() throws Exception {
        var act = DijonAct.act();
        var id = act.dossier().id();
        store.journal().apply(StartDossier.of(act), WHO, Progress.NONE);
        assertThat(summary(id).promises()).isEqualTo(4);
        assertThat(summary(id).nextDue()).isEqualTo(LocalDate.of(2019, 4, 1));
        var telephone = act.convention().promises().get(2);
        var kept = new EditConvention(id, act.convention()).write(telephone.id(), ConventionField.KEPT, "Tenue");
        store.journal().apply(kept, WHO, Progress.NONE);
        assertThat(summary(id).promises()).isEqualTo(3);
        assertThat(summary(id).nextDue()).isEqualTo(LocalDate.of(2019, 12, 31));
    }

    @Test
    void a_dossier_whose_act_is_being_signed_is_told_with_its_revision_and_what_changed_since() throws Exception {
        filled.edit(1);
        sent();
        assertThat(summary(filled.id()).signing()).isEqualTo(new DossierSummary.Signing(2, 0, Departure.NONE));
        filled.undo();
        filled.edit(2);
        filled.edit(3);
        assertThat(summary(filled.id()).signing()).isEqualTo(new DossierSummary.Signing(2, 0, new Departure(2, 1)));
        store.journal().apply(EditRound.withdraw(filled.act()), WHO, Progress.NONE);
        assertThat(summary(filled.id()).signing()).isNull();
    }

    private DossierSummary summary(DossierId id) {
        return store.dossiers().summaries().stream()
                .filter(summary -> summary.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_double_of_a_dossier_has_its_own_lines_and_its_own_journal() throws Exception {
        var remarks = filled.roster().posts().stream().map(Post::remarks).toList();
        var edit = StartDossier.duplicate(Act.of(filled.dossier(), filled.roster()), "Double");
        store.journal().apply(edit, WHO, Progress.NONE);
        filled.edit(1);
        var act = store.dossiers().actOf(edit.dossier());
        assertThat(act.dossier().title()).isEqualTo("Double");
        var other = act.roster();
        assertThat(other.posts()).hasSize(255).extracting(Post::remarks).isEqualTo(remarks);
        assertThat(store.journal().entriesOf(edit.dossier())).hasSize(1);
        assertThat(store.journal().undo(edit.dossier(), WHO)).isEmpty();
    }

    @Test
    void undo_and_redo_of_many_steps_go_on_after_closing_and_opening() throws Exception {
        var before = filled.roster().posts();
        for (int step = 0; step < 20; step++) {
            filled.edit(step);
        }
        var after = filled.roster().posts();
        reopen();
        for (int step = 0; step < 20; step++) {
            assertThat(store.journal().undo(filled.id(), WHO)).isPresent();
        }
        assertThat(store.journal().undo(filled.id(), WHO)).isEmpty();
        assertThat(filled.roster().posts()).isEqualTo(before);
        reopen();
        for (int step = 0; step < 20; step++) {
            assertThat(store.journal().redo(filled.id(), WHO)).isPresent();
        }
        assertThat(store.journal().redo(filled.id(), WHO)).isEmpty();
        assertThat(filled.roster().posts()).isEqualTo(after);
    }

    @Test
    void an_edit_after_an_undo_ends_what_could_be_done_again() throws Exception {
        filled.edit(1);
        store.journal().undo(filled.id(), WHO);
        filled.edit(2);
        assertThat(store.journal().redo(filled.id(), WHO)).isEmpty();
    }

    @Test
    void an_undo_tells_the_changes_that_took_the_edit_back() throws Exception {
        var old = filled.roster().posts().getFirst();
        filled.edit(0);
        var undone = store.journal().undo(filled.id(), WHO).orElseThrow();
        assertThat(undone.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isEqualTo(old));
    }

    @Test
    void every_field_of_a_party_is_read_again_undone_and_done_again() throws Exception {
        var before = filled.roster().parties();
        var texts = new EnumMap<PartyField, String>(PartyField.class);
        for (var field : PartyField.values()) {
            texts.put(field, "Nouveau " + field);
        }
        texts.put(PartyField.KIND, "Autre organisme public");
        texts.put(PartyField.SIREN, "732\u00A0829\u00A0320");
        texts.put(PartyField.DELIBERATION_DATE, "17/12/2018");
        for (var text : texts.entrySet()) {
            var edit = parties().write(before.getFirst().id(), text.getKey(), text.getValue());
            store.journal().apply(edit, WHO, Progress.NONE);
        }
        reopen();
        var after = filled.roster().parties();
        assertThat(texts)
                .allSatisfy((field, text) ->
                        assertThat(PartyCells.text(after.getFirst(), field)).isEqualTo(text));
        for (int step = 0; step < texts.size(); step++) {
            filled.undo();
        }
        assertThat(filled.roster().parties()).isEqualTo(before);
        reopen();
        for (int step = 0; step < texts.size(); step++) {
            assertThat(store.journal().redo(filled.id(), WHO)).isPresent();
        }
        assertThat(filled.roster().parties()).isEqualTo(after);
    }

    @Test
    void twenty_three_communes_are_added_moved_and_removed_and_each_step_goes_back() throws Exception {
        var before = filled.roster().parties();
        for (int commune = 1; commune <= 23; commune++) {
            var name = "Commune " + commune;
            var party = new Party(PartyId.fresh(), 0, PartyKind.COMMUNE, name, name, "de " + name);
            store.journal().apply(parties().add(party), WHO, Progress.NONE);
        }
        var last = filled.roster().parties().getLast().id();
        store.journal().apply(parties().move(last, false), WHO, Progress.NONE);
        store.journal().apply(parties().remove(last, filled.act().itServices().about(last)), WHO, Progress.NONE);
        reopen();
        assertThat(filled.roster().parties())
                .hasSize(25)
                .noneMatch(party -> party.id().equals(last));
        filled.undo();
        assertThat(filled.roster().parties().get(24).id()).isEqualTo(last);
        filled.undo();
        assertThat(filled.roster().parties().get(25).id()).isEqualTo(last);
        for (int commune = 1; commune <= 23; commune++) {
            filled.undo();
        }
        assertThat(filled.roster().parties()).isEqualTo(before);
    }

    @Test
    void the_whole_act_is_read_again_as_it_was_saved() throws Exception {
        var act = DijonAct.act();
        store.journal().apply(StartDossier.of(act), WHO, Progress.NONE);
        reopen();
        var read = store.dossiers().actOf(act.dossier().id());
        assertThat(read.entities()).containsExactlyInAnyOrderElementsOf(act.entities());
        assertThat(read.perimeter()).isEqualTo(act.perimeter());
        assertThat(PerimeterTotals.of(read.perimeter()).adhesions()).isEqualTo(63);
    }

    @Test
    void clauses_worded_added_and_left_out_are_read_again_and_each_step_goes_back() throws Exception {
        var before = filled.act().convention().entities();
        var own = OwnClauseId.fresh();
        var article = new Clause("", Part.ARTICLES, 2, "Véhicules", "ccas", "Les véhicules restent *à demeure*.");
        List<Function<EditClauses, Edit>> steps = List.of(
                edit -> unrefused(() -> edit.word(StandardClauses.find("litiges")
                        .orElseThrow()
                        .worded("Différends", "À l’amiable\n\n- d’abord"))),
                edit -> unrefused(() -> edit.add(own, article, "litiges")),
                edit -> unrefused(() -> edit.leaveOut("biens", "Aucun bien n’est partagé.")));
        for (var step : steps) {
            var edit = step.apply(new EditClauses(filled.id(), filled.act().convention()));
            store.journal().apply(edit, WHO, Progress.NONE);
        }
        var after = filled.act().convention().entities();
        reopen();
        assertThat(filled.act().convention().entities())
                .containsExactlyInAnyOrderElementsOf(after)
                .hasSize(before.size() + steps.size());
        for (int step = 0; step < steps.size(); step++) {
            store.journal().undo(filled.id(), WHO);
        }
        assertThat(filled.act().convention().entities()).isEqualTo(before);
    }

    @Test
    void models_of_the_house_outlive_dossiers_and_go_back_step_by_step_without_touching_one() throws Exception {
        var litiges = StandardClauses.find("litiges").orElseThrow();
        var own = new Clause("", Part.ARTICLES, 2, "Véhicules", "ccas", "Les véhicules restent *à demeure*.");
        house(edit -> edit.keep("À l’amiable", litiges.worded("Différends", "À l’amiable\n\n- d’abord")));
        house(edit -> edit.keep("Véhicules", own));
        house(edit -> edit.rename(store.dossiers().houseClauses().getFirst(), "Avec médiation"));
        var kept = store.dossiers().houseClauses();
        var act = filled.act();
        reopen();
        assertThat(store.dossiers().houseClauses())
                .containsExactlyElementsOf(kept)
                .extracting(HouseClause::name)
                .containsExactly("Avec médiation", "Véhicules");
        assertThat(filled.act().entities()).containsExactlyInAnyOrderElementsOf(act.entities());
        assertThat(store.dossiers().findAll()).hasSize(1);
        assertThat(store.journal().undo(filled.id(), WHO)).isEmpty();
        house(edit -> edit.remove(kept.getFirst()));
        store.journal().undo(EditHouse.JOURNAL, WHO);
        assertThat(store.dossiers().houseClauses()).isEqualTo(kept);
        store.journal().undo(EditHouse.JOURNAL, WHO);
        assertThat(store.dossiers().houseClauses().getFirst().name()).isEqualTo("À l’amiable");
        reopen();
        assertThat(store.journal().entriesOf(EditHouse.JOURNAL)).hasSize(6);
    }

    /** An edit of what the house keeps. */
    private interface HouseEditing {
        Edit on(EditHouse house) throws RefusedEditException;
    }

    private void house(HouseEditing editing) throws RefusedEditException {
        store.journal().apply(editing.on(new EditHouse(store.dossiers().houseClauses())), WHO, Progress.NONE);
    }

    /** An edit that is refused is a fault of the test. */
    private static Edit unrefused(Callable<Edit> editing) {
        try {
            return editing.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void every_field_of_the_convention_is_read_again_undone_and_done_again() throws Exception {
        var act = DijonAct.act();
        var id = act.dossier().id();
        store.journal().apply(StartDossier.of(act), WHO, Progress.NONE);
        for (var field : ConventionField.values()) {
            var now = store.dossiers().actOf(id).convention();
            var holder = switch (field.holder()) {
                case TERMS -> now.terms().orElseThrow();
                case OPINION -> now.opinions().getFirst();
                case AGREEMENT -> now.agreements().getFirst();
                case PROMISE -> now.promises().getFirst();
            };
            var text = value(field);
            store.journal().apply(new EditConvention(id, now).write(holder.id(), field, text), WHO, Progress.NONE);
            var edited = store.dossiers().actOf(id).convention();
            assertThat(edited.entities())
                    .filteredOn(entity -> entity.id().equals(holder.id()))
                    .singleElement()
                    .satisfies(entity ->
                            assertThat(ConventionCells.text(entity, field)).isEqualTo(text));
            store.journal().undo(id, WHO);
            assertThat(store.dossiers().actOf(id).convention().entities()).isEqualTo(now.entities());
        }
    }

    private static String value(ConventionField field) {
        return switch (field) {
            case SIGNED, SCHEME_VOTED, ENDS, GIVEN, AGREEMENT_SIGNED, AGREEMENT_ENDS, DUE -> "29/02/2024";
            case NOTICE -> "9";
            case EVALUATION_YEAR -> "2024";
            case FUNDING, EVALUATION, COMMITTEE, KEPT ->
                Words.FRENCH.say(field.choices().getLast());
            default -> "Écrit à la main";
        };
    }

    @Test
    void every_field_of_a_service_is_read_again_undone_and_done_again() throws Exception {
        var before = filled.act().perimeter();
        var service = before.services().getFirst().id();
        var texts = new EnumMap<ServiceField, String>(ServiceField.class);
        texts.put(ServiceField.NAME, "Conseil juridique");
        texts.put(ServiceField.SCOPE, "Trois institutions");
        texts.put(ServiceField.AUTHORITY, "Maire");
        texts.put(ServiceField.ENTRY_INTO_FORCE, "01/07/2019");
        texts.put(ServiceField.MISSIONS, "Conseiller\n– par écrit");
        for (var text : texts.entrySet()) {
            var act = filled.act();
            store.journal()
                    .apply(
                            new EditServices(filled.id(), act.roster(), act.perimeter())
                                    .write(service, text.getKey(), text.getValue()),
                            WHO,
                            Progress.NONE);
        }
        reopen();
        var after = filled.act().perimeter().find(service).orElseThrow();
        assertThat(texts)
                .allSatisfy((field, text) ->
                        assertThat(ServiceCells.text(after, field)).isEqualTo(text));
        for (int step = 0; step < texts.size(); step++) {
            filled.undo();
        }
        assertThat(filled.act().perimeter()).isEqualTo(before);
    }

    @Test
    void parts_adhesions_and_rules_that_go_with_their_service_come_back_with_it() throws Exception {
        var posts = filled.roster().posts().stream().map(post -> post.id()).toList();
        store.journal().apply(new EditLines(filled.id(), filled.roster()).remove(posts), WHO, Progress.NONE);
        var before = filled.act().perimeter();
        for (var name : List.of("Finances", "Systèmes d'informations", "Assurances")) {
            var act = filled.act();
            var service = act.roster().service(name).orElseThrow();
            store.journal()
                    .apply(
                            new EditServices(filled.id(), act.roster(), act.perimeter()).remove(service),
                            WHO,
                            Progress.NONE);
        }
        reopen();
        assertThat(PerimeterTotals.of(filled.act().perimeter()).leaves()).isEqualTo(23);
        for (int step = 0; step < 3; step++) {
            filled.undo();
        }
        assertThat(filled.act().perimeter()).isEqualTo(before);
        assertThat(store.journal().redo(filled.id(), WHO)).isPresent();
    }

    @Test
    void adhesions_are_dated_passed_to_the_first_part_and_leave_with_their_party() throws Exception {
        var talant = new Party(PartyId.fresh(), 0, PartyKind.COMMUNE, "Talant", "Talant", "de Talant");
        store.journal().apply(parties().add(talant), WHO, Progress.NONE);
        var begin = filled.act().perimeter();
        var law = begin.leaves().getFirst();
        var cells = List.of(new Cell(law.id(), talant.id()));
        store.journal()
                .apply(
                        new EditAdhesions(filled.id(), begin)
                                .join(cells, LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31)),
                        WHO,
                        Progress.NONE);
        var part =
                new SubService(SubServiceId.fresh(), law.service().id(), 0, "Contentieux", Missions.parse("Plaider"));
        store.journal().apply(new EditSubServices(filled.id(), filled.act().perimeter()).add(part), WHO, Progress.NONE);
        reopen();
        var passed = new Cell(new LeafId(part.service(), part.id()), talant.id());
        assertThat(filled.act().perimeter().find(passed))
                .hasValueSatisfying(adhesion -> assertThat(adhesion.end()).isEqualTo(LocalDate.of(2024, 12, 31)));
        store.journal().apply(parties().remove(talant.id(), List.of()), WHO, Progress.NONE);
        assertThat(filled.act().perimeter().storedFor(talant.id())).isEmpty();
        for (int step = 0; step < 3; step++) {
            filled.undo();
        }
        assertThat(filled.act().perimeter()).isEqualTo(begin);
    }

    @Test
    void a_part_of_the_matrix_that_is_removed_with_all_below_it_comes_back_whole() throws Exception {
        var before = filled.act().raci();
        var id = filled.id();
        var first = before.roles().getFirst();
        var cell = new RaciCell(
                before.activities().getFirst().id(), before.roles().getLast().id());
        store.journal().apply(new EditLetters(id, before).toggle(List.of(cell), "R"), WHO, Progress.NONE);
        store.journal()
                .apply(
                        new EditSections(id, filled.act().raci())
                                .remove(before.sectionsOf(null).getLast().id()),
                        WHO,
                        Progress.NONE);
        store.journal().apply(new EditRoles(id, filled.act().raci()).remove(first.id()), WHO, Progress.NONE);
        reopen();
        assertThat(filled.act().raci().activities()).hasSize(37);
        assertThat(filled.act().raci().roles()).hasSize(8);
        filled.undo();
        filled.undo();
        filled.undo();
        assertThat(filled.act().raci().entities()).isEqualTo(before.entities());
        assertThat(store.journal().redo(id, WHO)).isPresent();
        assertThat(filled.act().raci().assignment(cell)).isPresent();
    }

    @Test
    void the_number_of_originals_is_kept_and_goes_back_to_nothing() throws Exception {
        var settled = filled.dossier();
        store.journal().apply(EditOriginals.write(settled, ""), WHO, Progress.NONE);
        reopen();
        assertThat(store.dossiers().find(filled.id())).contains(settled.withOriginals(null));
        filled.undo();
        assertThat(store.dossiers().find(filled.id())).contains(settled);
        assertThat(settled.originals()).isEqualTo(3);
    }

    @Test
    void removed_lines_come_back_whole_and_can_go_again() throws Exception {
        var before = filled.roster();
        var gone =
                before.posts().subList(10, 60).stream().map(post -> post.id()).toList();
        store.journal().apply(new EditLines(filled.id(), before).remove(gone), WHO, Progress.NONE);
        assertThat(filled.roster().posts()).hasSize(205);
        reopen();
        store.journal().undo(filled.id(), WHO);
        assertThat(filled.roster().posts()).isEqualTo(before.posts());
        store.journal().redo(filled.id(), WHO);
        assertThat(filled.roster().posts()).hasSize(205).noneMatch(post -> gone.contains(post.id()));
    }

    @Test
    void a_long_edit_is_written_undone_cancelled_and_verified_as_a_short_one() throws Exception {
        write(new EditLines(filled.id(), filled.roster()).duplicate(ids()));
        write(new EditLines(filled.id(), filled.roster()).duplicate(ids()));
        var some = filled.roster();
        // Beyond a thousand rows they are reckoned on a thread of their own.
        write(new EditLines(filled.id(), some).duplicate(ids()));
        var many = filled.roster();
        assertThat(many.posts()).hasSize(2040);
        var remarks = new EditCells(filled.id(), many).fill(ids(), PostField.REMARKS, "à confirmer");
        assertThatThrownBy(() -> store.journal().apply(remarks, WHO, (done, total) -> {
                    if (done > 1000) {
                        throw new CancelledException();
                    }
                }))
                .isInstanceOf(CancelledException.class);
        reopen();
        assertThat(filled.roster().posts()).isEqualTo(many.posts());
        write(remarks);
        reopen();
        assertThat(filled.roster().posts()).extracting(Post::remarks).containsOnly("à confirmer");
        assertThatThrownBy(() -> store.journal().undo(filled.id(), WHO, (done, total) -> {
                    if (done > 1000) {
                        throw new CancelledException();
                    }
                }))
                .isInstanceOf(CancelledException.class);
        assertThat(filled.roster().posts()).extracting(Post::remarks).containsOnly("à confirmer");
        filled.undo();
        assertThat(filled.roster().posts()).isEqualTo(many.posts());
        filled.undo();
        reopen();
        assertThat(filled.roster().posts()).isEqualTo(some.posts());
        store.journal().redo(filled.id(), WHO);
        reopen();
        assertThat(filled.roster().posts()).isEqualTo(many.posts());
    }

    private List<PostId> ids() {
        return filled.roster().posts().stream().map(Post::id).toList();
    }

    @Test
    void an_import_that_replaces_every_line_is_one_step_back() {
        var before = filled.roster();
        var reader = new RosterReader(before);
        DijonRoster.rows().stream().limit(40).forEach(reader);
        store.journal()
                .apply(
                        TakeReading.into(filled.id(), before, reader.result(), TakeReading.Mode.REPLACE),
                        WHO,
                        Progress.NONE);
        assertThat(filled.roster().posts()).hasSizeLessThan(40);
        store.journal().undo(filled.id(), WHO);
        assertThat(filled.roster().posts()).isEqualTo(before.posts());
    }

    @Test
    void an_import_is_taken_back_after_other_edits_and_what_was_edited_since_stays_unless_it_is_lost()
            throws Exception {
        var before = filled.roster();
        var sequence = importOnce(before);
        var imported = filled.roster();
        assertThat(imported.posts()).hasSize(256);
        var newcomer = imported.posts().stream()
                .filter(post -> before.find(post.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        var others = new EditCells(filled.id(), imported);
        write(others.fill(List.of(newcomer.id()), PostField.REMARKS, "bureau 12"));
        write(new EditCells(filled.id(), filled.roster())
                .fill(List.of(before.posts().get(4).id()), PostField.REMARKS, "autre édition"));
        reopen();
        var reversal = store.journal().reversalOf(sequence);
        assertThat(TakeBack.isFor(reversal)).isTrue();
        assertThat(reversal.conflicts()).hasSize(1);
        assertThat(TakeBack.editedSince(reversal.conflicts().getFirst())).containsExactly(PostField.REMARKS);
        write(new TakeBack(filled.roster(), reversal, id -> false).edit(filled.id(), false));
        assertThat(filled.roster().posts()).hasSize(256);
        assertThat(filled.roster().find(before.posts().get(2).id()))
                .contains(before.posts().get(2));
        assertThat(filled.roster()
                        .find(before.posts().get(4).id())
                        .orElseThrow()
                        .remarks())
                .isEqualTo("autre édition");
        store.journal().undo(filled.id(), WHO);
        write(new TakeBack(filled.roster(), store.journal().reversalOf(sequence), id -> false).edit(filled.id(), true));
        assertThat(filled.roster().posts()).hasSize(255);
        assertThat(filled.roster().services()).isEqualTo(before.services());
        assertThat(store.journal().reversalOf(sequence).isEmpty()).isTrue();
        reopen();
        assertThat(filled.roster().posts()).hasSize(255);
    }

    @Test
    void a_service_that_an_import_brought_stays_while_another_post_belongs_to_it() {
        var sequence = importOnce(filled.roster());
        var brought = filled.roster().services().getLast();
        var neighbour = filled.roster().posts().getLast();
        write(new EditLines(filled.id(), filled.roster()).duplicate(List.of(neighbour.id())));
        write(new TakeBack(filled.roster(), store.journal().reversalOf(sequence), id -> false).edit(filled.id(), true));
        assertThat(filled.roster().services()).contains(brought);
        assertThat(filled.roster().posts()).hasSize(256);
    }

    /** A file that changes the remark of line 3 and brings a line of a new service. */
    private long importOnce(Roster before) {
        var brought = new SharedService(ServiceId.fresh(), before.services().size(), "Service apporté");
        var posts = new ArrayList<>(before.posts());
        posts.set(2, posts.get(2).withRemarks("du fichier"));
        posts.add(
                posts.getLast().withId(PostId.fresh()).withService(brought.id()).withFunction("Venue du fichier"));
        var reading = new RosterReading(
                posts.size(),
                posts,
                List.of(),
                List.of(brought),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        var difference = RosterDifference.between(before, reading, EnumSet.allOf(PostField.class), Progress.NONE);
        return store.journal()
                .apply(TakeDifference.into(filled.id(), new Choices(difference)), WHO, Progress.NONE)
                .entry()
                .sequence();
    }

    private void write(Edit edit) {
        store.journal().apply(edit, WHO, Progress.NONE);
    }

    @Test
    void each_edit_is_described_in_the_journal_and_chained_to_the_one_before() throws Exception {
        filled.edit(1);
        store.journal().undo(filled.id(), "autre");
        reopen();
        var entries = store.journal().entriesOf(filled.id());
        assertThat(entries.stream().map(JournalEntry::kind))
                .containsExactly(EntryKind.CREATION, EntryKind.EDIT, EntryKind.UNDO);
        assertThat(entries.stream().map(JournalEntry::sequence)).containsExactly(1L, 2L, 3L);
        assertThat(entries.stream().map(JournalEntry::target)).containsExactly(1L, 2L, 2L);
        assertThat(entries.stream().map(JournalEntry::author)).containsExactly(WHO, WHO, "autre");
        assertThat(entries.get(1).what()).isEqualTo(entries.get(2).what());
        assertThat(entries.stream().map(JournalEntry::hash).distinct()).hasSize(3);
    }

    @Test
    void what_was_produced_is_kept_and_undoing_passes_it_over() throws Exception {
        filled.edit(7);
        var changed = store.journal().changedAt(filled.id());
        var before = filled.act().entities();
        var made = List.of(production(PieceKind.ROSTER, null), production(PieceKind.IMPACT, ImpactSheetId.fresh()));
        var noted = store.journal().apply(Production.noted(filled.id(), made), WHO, Progress.NONE);
        assertThat(noted.entry().kind()).isEqualTo(EntryKind.HAPPENING);
        reopen();
        assertThat(store.dossiers().productionsOf(filled.id())).containsExactlyInAnyOrderElementsOf(made);
        assertThat(filled.act().entities()).isEqualTo(before);
        assertThat(store.journal().changedAt(filled.id())).isEqualTo(changed);
        assertThat(store.dossiers().summaries().getFirst().changedAt()).isEqualTo(changed.orElseThrow());

        assertThat(filled.undo().target()).isEqualTo(2);
        store.journal()
                .apply(Production.noted(filled.id(), List.of(production(PieceKind.ACT, null))), WHO, Progress.NONE);
        assertThat(store.journal().redo(filled.id(), WHO)).isPresent();
        assertThat(store.dossiers().productionsOf(filled.id())).hasSize(3);
        assertThat(filled.act().entities()).isEqualTo(before);
    }

    private static Production production(PieceKind kind, @Nullable ImpactSheetId subject) {
        return new Production(
                ProductionId.fresh(),
                kind,
                subject,
                Format.PDF,
                "Annexe",
                "a".repeat(64),
                "b".repeat(64),
                2,
                Instant.ofEpochMilli(1_700_000_000_123L));
    }

    @Test
    void what_happened_is_not_mixed_with_edits() {
        var dossier = store.dossiers().find(filled.id()).orElseThrow();
        var both = new Edit(
                filled.id(),
                Production.noted(filled.id(), List.of(production(PieceKind.ACT, null)))
                        .what(),
                List.of(
                        Change.added(production(PieceKind.ACT, null)),
                        Change.replaced(dossier, dossier.withOriginals(9))));
        assertThatThrownBy(() -> write(both)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_states_before_each_edit_are_found_again_from_the_journal() throws Exception {
        var states = new ArrayList<Act>();
        states.add(filled.act());
        filled.edit(1);
        states.add(filled.act());
        filled.sign("Adjointe");
        states.add(filled.act());
        var post = filled.roster().posts().getFirst();
        write(new EditLines(filled.id(), filled.roster()).remove(List.of(post.id())));
        states.add(filled.act());
        filled.undo();
        states.add(filled.act());
        write(new EditLines(filled.id(), filled.roster()).duplicate(List.of(post.id())));
        var entries = store.journal().entriesOf(filled.id());
        var now = filled.act();
        for (int i = states.size() - 1; i >= 0; i--) {
            var left = new HashMap<UUID, Entity>();
            now.entities().forEach(entity -> left.put(entity.id().value(), entity));
            var put = new ArrayList<Entity>();
            var gone = new ArrayList<EntityId>();
            for (var change : store.journal().leadingBack(entries.get(i + 1), left)) {
                if (change.after() == null) {
                    gone.add(change.id());
                } else {
                    put.add(change.after());
                }
            }
            now = now.with(put, gone);
            assertThat(now.entities())
                    .as("before entry %d", i + 2)
                    .isEqualTo(states.get(i).entities());
        }
    }

    @Test
    void a_dossier_changed_when_its_last_entry_was_made() throws Exception {
        filled.edit(7);
        var last = store.journal().entriesOf(filled.id()).getLast();
        assertThat(store.journal().changedAt(filled.id())).contains(last.at());
    }

    @Test
    void the_journal_tells_each_cell_before_and_after() throws Exception {
        filled.edit(7);
        var last = store.journal().entriesOf(filled.id()).getLast();
        assertThat(store.journal().changesOf(last.sequence()))
                .singleElement()
                .satisfies(
                        cell -> assertThat(cell.column() + ": " + cell.after()).isEqualTo("remarks: étape 7"));
    }

    @Test
    void an_edit_of_what_has_changed_since_is_refused_and_nothing_is_kept() throws Exception {
        var stale = new EditLines(filled.id(), filled.roster())
                .remove(List.of(filled.roster().posts().getFirst().id()));
        filled.edit(1);
        var entries = store.journal().entriesOf(filled.id());
        assertThatThrownBy(() -> store.journal().apply(stale, WHO, Progress.NONE))
                .isInstanceOf(StaleEditException.class);
        assertThat(filled.roster().posts()).hasSize(255);
        assertThat(store.journal().entriesOf(filled.id())).isEqualTo(entries);
        reopen();
    }

    @Test
    void an_edit_that_the_tables_refuse_leaves_no_trace() throws Exception {
        var roster = filled.roster();
        var same = roster.posts().getFirst();
        var twice = new Edit(
                filled.id(),
                new EditLines(filled.id(), roster).duplicate(List.of(same.id())).what(),
                List.of(Change.added(same)));
        assertThatThrownBy(() -> store.journal().apply(twice, WHO, Progress.NONE))
                .isInstanceOf(RuntimeException.class);
        reopen();
        assertThat(filled.roster().posts()).isEqualTo(roster.posts());
        filled.edit(1);
    }

    @Test
    void a_cancelled_edit_leaves_no_trace() throws Exception {
        var all = new EditLines(filled.id(), filled.roster())
                .remove(filled.roster().posts().stream().map(post -> post.id()).toList());
        assertThatThrownBy(() -> store.journal().apply(all, WHO, (done, total) -> {
                    throw new CancelledException();
                }))
                .isInstanceOf(CancelledException.class);
        reopen();
        assertThat(filled.roster().posts()).hasSize(255);
        assertThat(UndoHistory.of(store.journal().entriesOf(filled.id())).nextUndo())
                .isEmpty();
    }

    @Test
    void an_edit_without_changes_is_refused() {
        var nothing = new EditLines(filled.id(), filled.roster()).remove(List.of());
        assertThatThrownBy(() -> store.journal().apply(nothing, WHO, Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void edits_of_several_threads_are_all_kept_or_refused_as_stale() throws Exception {
        var kept = new AtomicInteger();
        var steps = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Void> work = () -> {
                for (int turn = 0; turn < 15; turn++) {
                    try {
                        filled.edit(steps.incrementAndGet());
                        kept.incrementAndGet();
                    } catch (StaleEditException e) {
                        // Another thread was faster.
                    }
                }
                return null;
            };
            for (var done : threads.invokeAll(List.of(work, work, work, work))) {
                done.get();
            }
        }
        reopen();
        assertThat(store.journal().entriesOf(filled.id())).hasSize(1 + kept.get());
    }

    @Test
    void an_empty_dossier_has_its_parties_and_no_posts() {
        var dossier = new Dossier(DossierId.fresh(), "Vide", "Vide", LocalDate.of(2026, 1, 1));
        var parties = DijonExample.parties();
        store.journal().apply(StartDossier.empty(dossier, parties), WHO, Progress.NONE);
        Roster roster = store.dossiers().rosterOf(dossier.id());
        assertThat(roster.parties()).isEqualTo(parties);
        assertThat(roster.posts()).isEmpty();
    }
}
