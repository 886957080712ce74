package fr.conventio.app.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.desk.TestDesk;
import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.task.Worker;
import fr.conventio.model.example.DijonExample;
import fr.conventio.model.journal.JournalEntry;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.PostId;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.edit.RefusedCellException;
import fr.conventio.model.start.StartDossier;
import fr.conventio.model.start.StartExample;
import fr.conventio.model.store.Store;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The room on a real store, each piece of work done at once on the test's own thread. */
class RosterViewModelTest {
    @TempDir
    Path home;

    private final List<Exception> troubles = new ArrayList<>();
    private final Worker worker = new Worker(Runnable::run, Runnable::run);
    private Store store;
    private OpenDossier dossier;
    private RosterViewModel model;

    @BeforeEach
    void openTheExample() {
        var desk = TestDesk.in(home);
        store = desk.keeper().open(desk.defaultStore());
        var parties = DijonExample.parties();
        var reading = StartExample.readRoster(desk.source(), new Roster(parties, List.of(), List.of()), Progress.NONE);
        var example = DijonExample.dossier();
        store.journal().apply(StartDossier.withPosts(example, parties, reading), "Agathe", Progress.NONE);
        dossier = OpenDossier.read(example.id(), store, worker, "Agathe", troubles::add);
        model = new RosterViewModel(dossier, worker, troubles::add);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void an_edit_is_stored_and_its_figures_follow() {
        model.fill(ids(0, 10), PostField.WORKING_TIME, "TP 50 %");

        assertThat(store.dossiers()
                        .rosterOf(dossier.id())
                        .posts()
                        .getFirst()
                        .workingTime()
                        .written())
                .isEqualTo("TP\u00a050\u00a0%");
        assertThat(entries().getLast().changes()).isEqualTo(10);
        assertThat(dossier.figures().get().totals().all().fullTimeEquivalent().rounded(2))
                .isLessThan(new java.math.BigDecimal("245.21"));
        assertThat(troubles).isEmpty();
    }

    @Test
    void many_steps_are_undone_and_done_again() {
        var before = dossier.picture().get().roster().posts();
        model.fill(ids(0, 1), PostField.FUNCTION, "Un");
        model.fill(ids(0, 1), PostField.FUNCTION, "Deux");
        model.remove(ids(3, 5));
        var after = dossier.picture().get().roster().posts();

        dossier.undo(Message::key);
        dossier.undo(Message::key);
        dossier.undo(Message::key);
        assertThat(dossier.picture().get().roster().posts()).isEqualTo(before);
        assertThat(model.rows().get()).hasSize(255);

        dossier.redo(Message::key);
        dossier.redo(Message::key);
        dossier.redo(Message::key);
        assertThat(dossier.picture().get().roster().posts()).isEqualTo(after);
        assertThat(model.rows().get()).hasSize(253);
    }

    @Test
    void taking_back_a_long_edit_is_shown_with_its_progress_and_a_short_one_is_not() {
        var shown = new ArrayList<String>();
        worker.jobs().subscribe(() -> worker.jobs().forEach(job -> shown.add(job.label())));
        model.fill(ids(0, 2), PostField.FUNCTION, "Deux");
        dossier.undo(Message::key);
        assertThat(shown).isEmpty();

        for (int posts = 255; posts < 2040; posts *= 2) {
            model.duplicate(ids(0, posts));
        }
        model.fill(ids(0, 2040), PostField.FUNCTION, "Tous");
        dossier.undo(Message::key);
        dossier.redo(Message::key);
        assertThat(shown).containsExactly("edit.field", "edit.field");
    }

    @Test
    void a_refused_text_changes_nothing_and_its_reason_is_told() {
        model.fill(ids(0, 3), PostField.CATEGORY, "Z");

        assertThat(troubles).singleElement().isInstanceOf(RefusedCellException.class);
        assertThat(entries()).hasSize(1);
        assertThat(model.refusal(post(0), PostField.CATEGORY, "Z")).isPresent();
        assertThat(model.refusal(post(0), PostField.CATEGORY, "b")).isEmpty();
    }

    @Test
    void a_block_is_pasted_whole_or_not_at_all() {
        model.paste(0, List.of(PostField.FUNCTION, PostField.CATEGORY), "Juriste\tA\nArchiviste\tB\n");
        assertThat(post(0).function()).isEqualTo("Juriste");
        assertThat(post(1).category().name()).isEqualTo("B");
        assertThat(entries()).hasSize(2);

        model.paste(0, List.of(PostField.FUNCTION, PostField.CATEGORY), "Avocat\tA\nNotaire\tZ\n");
        assertThat(post(0).function()).isEqualTo("Juriste");
        assertThat(entries()).hasSize(2);
    }

    @Test
    void what_is_copied_can_be_pasted_elsewhere() {
        var fields = List.of(PostField.FUNCTION, PostField.GRADE, PostField.WORKING_TIME);
        var copied = model.copy(model.rows().get().subList(20, 23), fields);

        model.paste(0, fields, copied);

        assertThat(post(2).function()).isEqualTo(post(22).function());
        assertThat(post(2).workingTime()).isEqualTo(post(22).workingTime());
    }

    @Test
    void an_edited_line_keeps_its_place_even_when_it_no_longer_matches_the_filter() {
        model.show(RosterQuery.ALL.withAllowed(PostField.CATEGORY, Set.of("A")));
        var first = model.rows().get().getFirst().post();

        model.fill(List.of(first.id()), PostField.CATEGORY, "B");

        assertThat(model.rows().get()).hasSize(67);
        assertThat(model.rows().get().getFirst().post().category().name()).isEqualTo("B");
    }

    @Test
    void a_new_post_joins_the_end_of_its_service_and_a_new_service_comes_with_its_first_post() {
        var service = post(0).service();
        model.add(service, "Nouveau poste");
        assertThat(post(4).function()).isEqualTo("Nouveau poste");
        assertThat(model.rows().get()).hasSize(256);

        model.addService("Archives", "Nouveau poste");
        var last = model.rows().get().getLast();
        assertThat(model.text(last.post(), PostField.SERVICE)).isEqualTo("Archives");
        assertThat(entries()).hasSize(3);
        assertThat(troubles).isEmpty();
    }

    @Test
    void posts_are_moved_and_duplicated() {
        var second = post(1).id();
        model.move(List.of(second), false);
        assertThat(post(0).id()).isEqualTo(second);

        model.duplicate(List.of(second));
        assertThat(model.rows().get()).hasSize(256);
    }

    @Test
    void findings_are_known_cell_by_cell() {
        var zero = model.rows().get().stream()
                .map(RosterRow::post)
                .filter(post -> post.workingTime().numerator() == 0)
                .findFirst()
                .orElseThrow();

        assertThat(model.findings(zero, PostField.WORKING_TIME)).hasSize(1);
        assertThat(model.findings(zero, PostField.GRADE)).isEmpty();
    }

    private List<JournalEntry> entries() {
        return store.journal().entriesOf(dossier.id());
    }

    private Post post(int row) {
        return model.rows().get().get(row).post();
    }

    private List<PostId> ids(int from, int to) {
        return model.rows().get().subList(from, to).stream()
                .map(row -> row.post().id())
                .toList();
    }
}
