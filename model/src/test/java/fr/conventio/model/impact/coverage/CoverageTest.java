package fr.conventio.model.impact.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.impact.DijonSheets;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.impact.StaffGroup;
import fr.conventio.model.impact.StaffGroup.Move;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.Transfer;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private final DijonSheets dijon = new DijonSheets();
    private final List<PartyId> everybody =
            dijon.roster().parties().stream().map(Party::id).toList();

    @Test
    void a_variant_takes_its_agents_out_of_the_sheet_it_inherits_from() throws RefusedEditException {
        var finance = dijon.roster().service("Finances").orElseThrow();
        var variant = ImpactSheetId.fresh();
        dijon.apply(dijon.sheets().add(variant, "Finances", dijon.city()));
        dijon.apply(dijon.sheets()
                .group(variant, new StaffGroup(everybody, Move.TRANSFERRED, List.of(finance), List.of())));
        var coverage = coverage();
        assertThat(coverage.members(variant)).hasSize(18);
        assertThat(coverage.members(dijon.city())).hasSize(164 - 18);
        assertThat(coverage.overlaps()).isEmpty();
        assertThat(written(dijon.city())).isEqualTo("146 agents de la Ville");
    }

    @Test
    void sheets_that_do_not_inherit_from_each_other_are_told_when_they_share_agents() throws RefusedEditException {
        var other = ImpactSheetId.fresh();
        dijon.apply(dijon.sheets().add(other, "Tous", null));
        dijon.apply(dijon.sheets().group(other, StaffGroup.of(everybody, Move.ANY)));
        assertThat(coverage().overlaps())
                .extracting(overlap ->
                        overlap.earlier().title() + " " + overlap.posts().size())
                .containsExactly("Personnel de la Métropole 91", "Personnel de la Ville et de son CCAS 164");
    }

    @Test
    void posts_chosen_one_by_one_are_the_group_whatever_the_criteria_say() {
        var three = dijon.roster().posts().subList(0, 3).stream().map(Post::id).toList();
        dijon.apply(dijon.sheets().group(dijon.city(), new StaffGroup(List.of(), Move.STAYING, List.of(), three)));
        assertThat(coverage().members(dijon.city())).hasSize(3);
        assertThat(coverage().uncovered()).hasSize(161);
    }

    @Test
    void a_deferred_transfer_counts_as_a_change_of_employer_and_is_said() {
        var first = dijon.roster().posts().getFirst();
        dijon.act = dijon.act.with(List.of(first.withTransfer(Transfer.deferred("RIFSEEP"))), List.of());
        assertThat(sentence(dijon.city())).contains("tous sont transférés", "(transfert différé pour 1 agent).");
    }

    @Test
    void one_agent_is_spoken_of_in_the_singular_and_nobody_not_at_all() {
        var first = dijon.roster().posts().getFirst();
        dijon.apply(dijon.sheets()
                .group(dijon.city(), new StaffGroup(List.of(), Move.ANY, List.of(), List.of(first.id()))));
        assertThat(sentence(dijon.city()))
                .isEqualTo("1 agent de la Ville est concerné par la mise en place des services communs ; il est"
                        + " transféré, son employeur devenant Dijon Métropole.");
        dijon.apply(dijon.sheets().group(dijon.city(), StaffGroup.NOBODY));
        assertThat(sentence(dijon.city())).isEmpty();
    }

    @Test
    void those_who_move_are_counted_among_those_who_stay() {
        var first = dijon.roster().posts().getFirst();
        dijon.act = dijon.act.with(List.of(first.withTransfer(Transfer.none())), List.of());
        dijon.apply(dijon.sheets().group(dijon.city(), StaffGroup.of(everybody, Move.ANY)));
        assertThat(sentence(dijon.city())).contains("163 d’entre eux sont transférés, leur employeur");
    }

    @Test
    void a_double_of_the_act_asks_for_its_own_parties_services_and_posts() {
        var posts = List.of(dijon.roster().posts().getLast().id());
        var services = List.of(dijon.roster().services().getLast().id());
        dijon.apply(dijon.sheets().group(dijon.epci(), new StaffGroup(everybody, Move.ANY, services, posts)));
        var twin = dijon.act.duplicate("Double");
        assertThat(twin.impacts().sheets())
                .noneMatch(sheet -> dijon.impacts().find(sheet.id()).isPresent());
        var group = twin.impacts().sheets().getFirst().group();
        assertThat(twin.roster().find(group.posts().getFirst())).isPresent();
        assertThat(twin.roster().find(group.services().getFirst())).isPresent();
        assertThat(twin.roster().find(group.employers().getFirst())).isPresent();
        assertThat(twin.impacts().effective(twin.impacts().sheets().getLast().id()))
                .hasSize(18);
        assertThat(twin.impacts().sheets().getLast().model())
                .isEqualTo(twin.impacts().sheets().getFirst().id());
        assertThat(twin.impacts().runs(twin.impacts().sheets().getLast().id())).hasSize(1);
    }

    private Coverage coverage() {
        return Coverage.of(dijon.impacts(), dijon.roster());
    }

    private String written(ImpactSheetId sheet) {
        return Headcount.of(coverage().members(sheet), dijon.roster()).written().replace('\u00A0', ' ');
    }

    private String sentence(ImpactSheetId sheet) {
        return Headcount.of(coverage().members(sheet), dijon.roster())
                .sentence(dijon.roster())
                .replace('\u00A0', ' ');
    }
}
