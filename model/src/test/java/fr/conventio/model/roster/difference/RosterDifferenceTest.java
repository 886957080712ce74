package fr.conventio.model.roster.difference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.Applied;
import fr.conventio.model.DijonRoster;
import fr.conventio.model.act.Act;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.roster.PersonalDetails;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.PostId;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.WorkingTime;
import fr.conventio.model.roster.difference.LineDifference.Kind;
import fr.conventio.model.roster.reading.LinePlace;
import fr.conventio.model.roster.reading.RosterReading;
import fr.conventio.model.table.RefusedCell;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RosterDifferenceTest {
    private static final Set<PostField> ALL = EnumSet.allOf(PostField.class);

    private final Roster roster = DijonRoster.roster();
    private final List<Post> file = new ArrayList<>(
            roster.posts().stream().map(post -> post.withId(PostId.fresh())).toList());

    private final List<RefusedCell> refused = new ArrayList<>();

    @Test
    void the_same_file_again_changes_nothing_and_identical_lines_stay_as_many_people() {
        var difference = compared(ALL);
        assertThat(difference.counts()).containsEntry(Kind.SAME, 255);
        assertThat(difference.lines()).allMatch(line -> line.confidence() == 100);
        assertThat(edit(new Choices(difference)).isEmpty()).isTrue();
    }

    @Test
    void one_more_of_several_identical_lines_is_one_more_person() {
        file.add(file.getFirst().withId(PostId.fresh()));
        var difference = compared(ALL);
        assertThat(difference.counts()).containsEntry(Kind.SAME, 255).containsEntry(Kind.ADDED, 1);
    }

    @Test
    void one_less_of_several_identical_lines_is_one_person_gone() {
        var twin = file.stream()
                .filter(post ->
                        file.stream().filter(other -> alike(other, post)).count() > 1)
                .findFirst()
                .orElseThrow();
        file.remove(twin);
        var difference = compared(ALL);
        assertThat(difference.counts()).containsEntry(Kind.SAME, 254).containsEntry(Kind.GONE, 1);
    }

    @Test
    void a_changed_cell_is_told_before_and_after_and_only_it_is_taken() {
        change(10, post -> post.withWorkingTime(new WorkingTime(WorkingTime.Kind.TP, 50, 100)));
        var difference = compared(ALL);
        var line = only(difference, Kind.CHANGED);
        assertThat(line.cells()).containsExactly(PostField.WORKING_TIME);
        assertThat(line.before()).isEqualTo(roster.posts().get(10));
        assertThat(line.confidence()).isBetween(LineDifference.SURE, 99);
        var after = taken(new Choices(difference));
        assertThat(after.posts().get(10).workingTime().written()).isEqualTo("TP\u00A050\u00A0%");
        assertThat(after.posts()).hasSize(255);
    }

    @Test
    void what_the_file_does_not_tell_stays_as_it_is() {
        change(10, post -> post.withRemarks("").withFunction("Cheffe de projet"));
        var known = roster.with(List.of(roster.posts().get(10).withRemarks("à garder")), List.of());
        var difference = RosterDifference.between(
                known, reading(), EnumSet.complementOf(EnumSet.of(PostField.REMARKS)), Progress.NONE);
        assertThat(only(difference, Kind.CHANGED).cells()).containsExactly(PostField.FUNCTION);
        assertThat(applied(known, new Choices(difference)).posts().get(10).remarks())
                .isEqualTo("à garder");
    }

    @Test
    void a_staff_number_tells_who_it_is_whatever_else_has_changed() {
        var number = new PersonalDetails("004512", "", null);
        var known = roster.with(List.of(roster.posts().get(3).withPersonal(number)), List.of());
        file.set(
                3,
                Post.blank(file.get(200).service(), file.get(200).employer())
                        .withFunction("Tout autre chose")
                        .withPersonal(number));
        var difference = RosterDifference.between(known, reading(), ALL, Progress.NONE);
        var line = only(difference, Kind.CHANGED);
        assertThat(line.id()).isEqualTo(roster.posts().get(3).id());
        assertThat(line.confidence()).isEqualTo(100);
        assertThat(line.cells()).contains(PostField.SERVICE, PostField.FUNCTION);
    }

    @Test
    void two_staff_numbers_that_differ_are_two_people() {
        var known =
                roster.with(List.of(roster.posts().get(3).withPersonal(new PersonalDetails("1", "", null))), List.of());
        change(3, post -> post.withPersonal(new PersonalDetails("2", "", null)));
        var difference = RosterDifference.between(known, reading(), ALL, Progress.NONE);
        assertThat(difference.counts()).containsEntry(Kind.ADDED, 1).containsEntry(Kind.GONE, 1);
    }

    @Test
    void a_post_that_moves_to_another_service_is_the_same_post_with_a_doubt() {
        var other = file.get(250);
        change(0, post -> post.withFunction("Responsable de la veille juridique"));
        var known = taken(new Choices(compared(ALL)));
        change(
                0,
                post -> post.withService(other.service())
                        .withSection(other.section())
                        .withSectionCode(other.sectionCode()));
        var line = only(RosterDifference.between(known, reading(), ALL, Progress.NONE), Kind.CHANGED);
        assertThat(line.cells()).contains(PostField.SERVICE);
        assertThat(line.isDoubtful()).isTrue();
    }

    @Test
    void a_doubtful_match_may_be_told_apart_as_one_gone_and_one_added() {
        change(10, post -> post.withFunction("Cheffe de projet"));
        var choices = new Choices(compared(ALL));
        choices.setApart(only(choices.difference(), Kind.CHANGED), true);
        var after = taken(choices);
        assertThat(after.posts()).hasSize(255);
        assertThat(after.find(roster.posts().get(10).id())).isEmpty();
        assertThat(after.posts())
                .filteredOn(post -> post.function().equals("Cheffe de projet"))
                .hasSize(1);
    }

    @Test
    void a_line_or_a_cell_may_be_left_as_it_is() {
        change(10, post -> post.withFunction("Cheffe de projet").withRemarks("vu"));
        change(20, post -> post.withRemarks("vu aussi"));
        file.remove(30);
        var choices = new Choices(compared(ALL));
        var lines = choices.difference().lines();
        choices.take(lines.get(10), PostField.FUNCTION, false);
        choices.take(lines.get(20), false);
        choices.take(Kind.GONE, false);
        assertThat(choices.count(Kind.CHANGED)).isEqualTo(1);
        var after = taken(choices);
        assertThat(after.posts().get(10).function())
                .isEqualTo(roster.posts().get(10).function());
        assertThat(after.posts().get(10).remarks()).isEqualTo("vu");
        assertThat(after.posts().get(20)).isEqualTo(roster.posts().get(20));
        assertThat(after.posts()).hasSize(255);
    }

    @Test
    void choices_hold_when_the_file_is_judged_anew() {
        change(10, post -> post.withFunction("Cheffe de projet").withRemarks("vu"));
        file.add(file.getFirst().withId(PostId.fresh()).withFunction("Nouvelle venue"));
        var choices = new Choices(compared(ALL));
        choices.take(choices.difference().lines().get(10), PostField.FUNCTION, false);
        choices.take(choices.difference().lines().get(255), false);
        file.replaceAll(post -> post.withId(PostId.fresh()));
        var again = Choices.after(choices, compared(ALL));
        assertThat(again.isTaken(again.difference().lines().get(10), PostField.FUNCTION))
                .isFalse();
        assertThat(again.isTaken(again.difference().lines().get(10), PostField.REMARKS))
                .isTrue();
        assertThat(again.isTaken(again.difference().lines().get(255))).isFalse();
    }

    @Test
    void lines_that_come_stand_where_the_file_has_them() {
        for (int nth = 0; nth < 40; nth++) {
            file.add(11 + nth, file.get(10).withId(PostId.fresh()).withFunction("Renfort " + nth));
        }
        var after = taken(new Choices(compared(ALL)));
        assertThat(after.posts().subList(11, 51).stream().map(Post::function))
                .containsExactlyElementsOf(
                        IntStream.range(0, 40).mapToObj(nth -> "Renfort " + nth).toList());
        assertThat(after.posts().get(51).id()).isEqualTo(roster.posts().get(11).id());
    }

    @Test
    void a_file_with_few_of_the_lines_removes_nobody_unless_asked() {
        file.subList(40, 255).clear();
        var choices = new Choices(compared(ALL));
        assertThat(choices.count(Kind.GONE)).isZero();
        choices.take(Kind.GONE, true);
        assertThat(taken(choices).posts()).hasSize(40);
    }

    @Test
    void a_refused_line_may_be_the_one_that_seems_gone_and_nobody_is_removed_unless_asked() {
        file.removeLast();
        refused.add(new RefusedCell("", 256, 4, "Catégorie", "Z", Message.of("import.no_header")));
        var choices = new Choices(compared(ALL));
        assertThat(choices.count(Kind.GONE)).isZero();
        refused.clear();
        assertThat(new Choices(compared(ALL)).count(Kind.GONE)).isOne();
    }

    @Test
    void the_edit_says_what_it_does_and_brings_only_the_services_it_needs() {
        var empty = new Roster(roster.parties(), List.of(), List.of());
        var whole = new RosterReading(
                255,
                file,
                List.of(),
                roster.services(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        var choices = new Choices(RosterDifference.between(empty, whole, ALL, Progress.NONE));
        assertThat(edit(choices).what().key()).isEqualTo("edit.import");
        var first = roster.services().getFirst().id();
        choices.difference().lines().stream()
                .filter(line -> Objects.requireNonNull(line.after()).service().equals(first))
                .forEach(line -> choices.take(line, false));
        assertThat(applied(empty, choices).services())
                .hasSize(roster.services().size() - 1)
                .noneMatch(service -> service.id().equals(first));
    }

    private void change(int line, UnaryOperator<Post> how) {
        file.set(line, how.apply(file.get(line)));
    }

    private RosterReading reading() {
        var places = IntStream.range(0, file.size())
                .mapToObj(line -> new LinePlace("", line + 2))
                .toList();
        return new RosterReading(
                file.size(),
                file,
                List.of(),
                List.of(),
                refused,
                List.of(),
                Optional.empty(),
                places,
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private RosterDifference compared(Set<PostField> told) {
        return RosterDifference.between(roster, reading(), told, Progress.NONE);
    }

    private static LineDifference only(RosterDifference difference, Kind kind) {
        var lines =
                difference.lines().stream().filter(line -> line.kind() == kind).toList();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private static boolean alike(Post one, Post other) {
        return one.withId(other.id()).withRank(other.rank()).equals(other);
    }

    private static Edit edit(Choices choices) {
        return TakeDifference.into(DossierId.fresh(), choices);
    }

    private Roster taken(Choices choices) {
        return applied(roster, choices);
    }

    private static Roster applied(Roster before, Choices choices) {
        var dossier = new Dossier(DossierId.fresh(), "Essai", "Essai", LocalDate.of(2019, 1, 1));
        return Applied.to(Act.of(dossier, before), edit(choices)).roster();
    }
}
