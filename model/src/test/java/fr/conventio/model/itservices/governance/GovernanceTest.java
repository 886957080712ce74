package fr.conventio.model.itservices.governance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.itservices.DijonIt;
import fr.conventio.model.itservices.edit.EditAnswers;
import fr.conventio.model.itservices.edit.EditSubscriptions;
import fr.conventio.model.itservices.subscription.SubscriptionDate;
import fr.conventio.model.quantity.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GovernanceTest {
    private final DijonIt it = new DijonIt();

    @Test
    void two_subscribers_have_eleven_dues_a_year() {
        var dues = DueCalendar.of(it.services, it.parties, 2019);
        assertThat(dues)
                .filteredOn(due -> due.kind() == DueKind.BILATERAL_MEETING)
                .hasSize(4);
        assertThat(dues)
                .filteredOn(due -> due.kind() == DueKind.SUBSCRIBER_LIST)
                .hasSize(4);
        assertThat(dues).filteredOn(due -> due.kind() == DueKind.SERVICE_REPORT).hasSize(2);
        assertThat(dues)
                .filteredOn(due -> due.kind() == DueKind.PLENARY)
                .singleElement()
                .satisfies(due -> {
                    assertThat(due.first()).isEqualTo(LocalDate.of(2019, 1, 1));
                    assertThat(due.last()).isEqualTo(LocalDate.of(2019, 12, 31));
                });
        assertThat(dues).isSortedAccordingTo(java.util.Comparator.comparing(Due::last));
    }

    @Test
    void a_party_owes_nothing_for_half_years_before_its_start_and_after_its_end() throws Exception {
        date(SubscriptionDate.START, "01/07/2019");
        date(SubscriptionDate.WITHDRAWN, "01/07/2020");
        assertThat(lists(2019)).containsExactly(LocalDate.of(2019, 12, 31));
        assertThat(lists(2020)).containsExactly(LocalDate.of(2020, 6, 30));
        assertThat(lists(2021)).isEmpty();
    }

    @Test
    void costs_are_shared_by_exact_parts_of_all_workstations_once_all_are_known() throws Exception {
        var set = it.set("B");
        answer(1, "200");
        var open = CostKey.of(set, it.services, it.parties);
        assertThat(open.isComplete()).isFalse();
        assertThat(open.part(open.shares().getFirst())).isNull();

        answer(2, "100");
        var key = CostKey.of(set, it.services, it.parties);
        assertThat(key.denominator()).isEqualTo(300);
        assertThat(key.shares()).extracting(key::part).containsExactly(Fraction.of(2, 3), Fraction.of(1, 3));
        assertThat(key.shares().stream()
                        .map(key::part)
                        .map(Objects::requireNonNull)
                        .reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void who_does_not_take_the_set_or_is_out_does_not_share_its_costs() throws Exception {
        it.apply(new EditSubscriptions(it.dossier.id(), it.services).toggle(it.ccas, it.set("B")));
        assertThat(CostKey.of(it.set("B"), it.services, it.parties).shares())
                .extracting(CostKey.Share::party)
                .containsExactly(it.city);
        date(SubscriptionDate.WITHDRAWN, "31/12/2019");
        assertThat(CostKey.of(it.set("A"), it.services, it.parties).shares())
                .extracting(CostKey.Share::party)
                .containsExactly(it.ccas);
    }

    @Test
    void workstations_of_the_sites_are_added_over_all_configurations_where_no_total_is_told() throws Exception {
        var edits = new Object() {
            void write(String line, int copy, String text) throws Exception {
                it.apply(new EditAnswers(it.dossier.id(), it.services).write(it.city, DijonIt.line(line), copy, text));
            }
        };
        edits.write("03.12", 1, "10");
        edits.write("05.11", 1, "2");
        edits.write("05.11", 3, "5");
        assertThat(it.services.inventory(it.city.id()).workstations()).hasValue(17);
        edits.write("01.04", 1, "20");
        assertThat(it.services.inventory(it.city.id()).workstations()).hasValue(20);
        assertThat(it.services.inventory(it.city.id()).contradiction()).hasValue(17);
    }

    private void date(SubscriptionDate which, String text) throws Exception {
        it.apply(new EditSubscriptions(it.dossier.id(), it.services).write(it.city, which, text));
    }

    private void answer(int party, String workstations) throws Exception {
        it.apply(new EditAnswers(it.dossier.id(), it.services)
                .write(it.parties.get(party), DijonIt.line("01.04"), 1, workstations));
    }

    private List<LocalDate> lists(int year) {
        return DueCalendar.of(it.services, it.parties, year).stream()
                .filter(due -> due.kind() == DueKind.SUBSCRIBER_LIST && it.city.equals(due.party()))
                .map(Due::last)
                .toList();
    }
}
