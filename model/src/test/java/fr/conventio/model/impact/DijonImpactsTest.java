package fr.conventio.model.impact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.impact.coverage.Coverage;
import fr.conventio.model.impact.coverage.Headcount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DijonImpactsTest {
    private final DijonSheets dijon = new DijonSheets();

    @Test
    void annex_2_has_eighteen_natures_of_degree_1_but_for_three_of_1_or_2() {
        assertThat(degrees(dijon.epci())).isEqualTo(new TreeMap<>(Map.of("1", 15L, "1 ou 2", 3L)));
    }

    @Test
    void annex_3_has_eighteen_natures_and_never_degree_3() {
        assertThat(degrees(dijon.city())).isEqualTo(new TreeMap<>(Map.of("1", 13L, "1 ou 2", 3L, "2", 1L, "4", 1L)));
    }

    @Test
    void annex_3_stores_only_the_three_natures_in_which_it_differs() {
        assertThat(dijon.impacts().items(dijon.city()))
                .extracting(item ->
                        dijon.impacts().find(item.nature()).orElseThrow().name())
                .containsExactly("Culture de l’établissement", "Liens hiérarchiques", "Régime indemnitaire");
        var culture = dijon.line(dijon.city(), StandardNature.CULTURE);
        assertThat(culture.isOwn(ImpactField.DEGREE)).isFalse();
        assertThat(culture.isOwn(ImpactField.DESCRIPTION)).isTrue();
        assertThat(culture.text(ImpactField.DEGREE)).isEqualTo("1");
        assertThat(culture.inherited().text(ImpactField.DESCRIPTION))
                .isEqualTo(dijon.line(dijon.epci(), StandardNature.CULTURE).text(ImpactField.DESCRIPTION));
    }

    @Test
    void natures_of_nearly_the_same_name_are_told_apart() {
        assertThat(dijon.line(dijon.city(), StandardNature.DIRECT_HIERARCHY).text(ImpactField.DEGREE))
                .isEqualTo("1");
        assertThat(dijon.line(dijon.city(), StandardNature.HIERARCHY).text(ImpactField.DEGREE))
                .isEqualTo("4");
    }

    @Test
    void the_natures_stand_in_three_domains_of_six_three_and_nine() {
        var sizes = new LinkedHashMap<String, Integer>();
        dijon.impacts().natures().forEach(nature -> sizes.merge(nature.domain(), 1, Integer::sum));
        assertThat(sizes)
                .containsExactly(
                        Map.entry("Organisation / Fonctionnement", 6),
                        Map.entry("Technique / métier", 3),
                        Map.entry("Statutaire / Conditions de travail", 9));
    }

    @Test
    void one_block_of_actions_reaches_over_all_natures_of_both_sheets() {
        for (var sheet : List.of(dijon.epci(), dijon.city())) {
            assertThat(dijon.impacts().runs(sheet)).singleElement().satisfies(run -> {
                assertThat(run.natures()).hasSize(18);
                assertThat(run.block().actors()).contains("Services aux communes");
            });
        }
        assertThat(dijon.impacts().ownBlocks(dijon.city())).isEmpty();
    }

    @Test
    void the_headcounts_are_those_of_the_roster() {
        assertThat(sentence(dijon.epci()))
                .isEqualTo("91 agents de la Métropole sont concernés par la mise en place des services communs, sans"
                        + " changement d’employeur.");
        assertThat(sentence(dijon.city()))
                .isEqualTo("161 agents de la Ville et 3 agents du CCAS sont concernés par la mise en place des services"
                        + " communs ; tous sont transférés, leur employeur devenant Dijon Métropole.");
    }

    @Test
    void all_agents_are_on_one_sheet() {
        var coverage = Coverage.of(dijon.impacts(), dijon.roster());
        assertThat(coverage.uncovered()).isEmpty();
        assertThat(coverage.overlaps()).isEmpty();
        assertThat(Headcount.of(coverage.members(dijon.epci()), dijon.roster()).recruiting())
                .isEqualTo(5);
    }

    private String sentence(ImpactSheetId sheet) {
        var members = Coverage.of(dijon.impacts(), dijon.roster()).members(sheet);
        return Headcount.of(members, dijon.roster()).sentence(dijon.roster()).replace('\u00A0', ' ');
    }

    private TreeMap<String, Long> degrees(ImpactSheetId sheet) {
        return dijon.impacts().effective(sheet).stream()
                .map(line -> Objects.requireNonNull(line.degree()).written())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
