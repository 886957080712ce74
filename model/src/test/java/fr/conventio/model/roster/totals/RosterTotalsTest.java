package fr.conventio.model.roster.totals;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.DijonRoster;
import fr.conventio.model.roster.Category;
import fr.conventio.model.roster.Roster;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The figures that the real act states, found again by the model. */
class RosterTotalsTest {
    private final Roster roster = DijonRoster.roster();
    private final RosterTotals totals = RosterTotals.of(roster);

    @Test
    void the_roster_counts_255_agents_and_245_21_full_time_equivalents() {
        assertThat(totals.all().headcount()).isEqualTo(255);
        assertThat(totals.all().fullTimeEquivalent().rounded(2)).isEqualTo(new BigDecimal("245.21"));
    }

    @Test
    void agents_come_91_from_the_metropole_161_from_the_city_and_3_from_its_social_centre() {
        assertThat(byEmployer("Métropole")).isEqualTo("91: 27-25-39, 86.41");
        assertThat(byEmployer("Ville")).isEqualTo("161: 39-45-77, 155.90");
        assertThat(byEmployer("CCAS")).isEqualTo("3: 1-1-1, 2.90");
    }

    @Test
    void transfers_are_154_on_new_years_day_and_10_in_april_and_91_agents_are_not_transferred() {
        assertThat(totals.transfersByDate())
                .isEqualTo(new TreeMap<>(Map.of(LocalDate.of(2019, 1, 1), 154, LocalDate.of(2019, 4, 1), 10)));
        assertThat(totals.notTransferred()).isEqualTo(91);
        assertThat(totals.transferred()).isEqualTo(164);
        assertThat(totals.transfersUndated() + totals.deferred() + totals.undecided())
                .isZero();
    }

    @Test
    void each_service_has_the_caption_the_act_prints() {
        var captions = totals.byService().entrySet().stream()
                .map(entry -> roster.serviceName(entry.getKey()) + ": "
                        + Captions.of(entry.getKey(), entry.getValue(), roster).replace('\u00A0', ' '))
                .collect(Collectors.toList());
        assertThat(captions)
                .isEqualTo(List.of(
                        "Affaires juridiques: 4 agents dont 4 agents de la Ville transférés",
                        "Assemblées: 5 agents dont 1 agent de la Ville transféré",
                        "Assurances: 4 agents dont 4 agents de la Ville transférés",
                        "Commande publique: 17 agents dont 10 agents de la Ville transférés",
                        "Contrôle de gestion: 8 agents dont 8 agents de la Ville transférés",
                        "Direction générale des services: 12 agents",
                        "Documentation: 6 agents dont 5 agents de la Ville transférés",
                        "Ressources humaines: 76 agents dont 69 agents de la Ville transférés",
                        "Droit des sols: 28 agents",
                        "Ecologie urbaine, mobilité douce: 2 agents dont 2 agents de la Ville transférés",
                        "Finances: 30 agents dont 15 agents de la Ville et 3 agents du CCAS transférés",
                        "Foncier: 11 agents dont 2 agents de la Ville transférés",
                        "Logistique: 4 agents dont 2 agents de la Ville transférés",
                        "Portail téléphonique: 11 agents dont 10 agents de la Ville transférés",
                        "Reprographie: 1 agent dont 1 agent de la Ville transféré",
                        "Systèmes d'informations: 36 agents dont 28 agents de la Ville transférés"));
    }

    private String byEmployer(String shortName) {
        var tally = totals.byEmployer().get(roster.party(shortName).orElseThrow());
        return tally.headcount() + ": " + tally.of(Category.A) + "-" + tally.of(Category.B) + "-" + tally.of(Category.C)
                + ", " + tally.fullTimeEquivalent().rounded(2);
    }
}
