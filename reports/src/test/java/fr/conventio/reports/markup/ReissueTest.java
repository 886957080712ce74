package fr.conventio.reports.markup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.DijonAct;
import fr.conventio.model.act.Act;
import fr.conventio.model.convention.law.LegalProfile;
import fr.conventio.model.draft.ComposeConvention;
import fr.conventio.model.draft.Reissue;
import fr.conventio.model.draft.Reissue.ChangedLine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The act of 2018 as it would be issued under today's law. */
class ReissueTest {
    private static final Act DIJON = DijonAct.act();

    private final List<ChangedLine> changed = Reissue.of(
            DIJON, new ComposeConvention(new CommonMarkup()), LegalProfile.BEFORE_2022, LegalProfile.SINCE_2022);

    @Test
    void each_changed_line_tells_its_reason() {
        assertThat(changed)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.reason()).as(line.clause()).isNotEmpty());
    }

    @Test
    void the_statute_laws_go_and_the_code_comes() {
        assertThat(changed)
                .extracting(ChangedLine::clause)
                .contains("visa.statut-1983", "visa.statut-1984", "visa.cgfp");
        assertThat(changed)
                .filteredOn(line -> line.clause().equals("visa.cgfp"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.before()).isEmpty();
                    assertThat(line.after()).isEqualTo("Vu le Code général de la fonction publique\u00A0;");
                });
    }

    @Test
    void the_committee_changes_its_name_and_the_opinion_on_transfers_goes() {
        assertThat(changed)
                .filteredOn(line -> line.clause().equals("visa.avis"))
                .hasSize(3)
                .satisfies(lines -> {
                    assertThat(lines.getFirst().before()).contains("du comité technique de la Métropole");
                    assertThat(lines.getFirst().after())
                            .isEqualTo("Vu l’avis du comité social territorial de la Métropole du ……………\u00A0;");
                    assertThat(lines.getLast().before()).contains("commission administrative paritaire");
                    assertThat(lines.getLast().after()).isEmpty();
                });
    }

    @Test
    void agents_without_tenure_are_called_contractuels_and_establishments_are_parties() {
        var before = ConventionConditionsTest.text(DIJON, LegalProfile.BEFORE_2022);
        var after = ConventionConditionsTest.text(DIJON, LegalProfile.SINCE_2022);
        assertThat(before).contains("agents non titulaires", "83-634", "84-53").doesNotContain("contractuels");
        assertThat(after)
                .contains("agents contractuels", "parties de plein exercice")
                .doesNotContain("non titulaires", "83-634", "84-53", "commission administrative", "comité technique");
    }

    @Test
    void the_day_the_act_takes_effect_chooses_the_law() {
        assertThat(LegalProfile.on(LegalProfile.CODE_IN_FORCE)).isEqualTo(LegalProfile.SINCE_2022);
        assertThat(LegalProfile.on(LegalProfile.CODE_IN_FORCE.minusDays(1))).isEqualTo(LegalProfile.BEFORE_2022);
    }
}
