package fr.conventio.model.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.DijonRoster;
import fr.conventio.model.act.Act;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.example.DijonExample;
import fr.conventio.model.party.Deliberation;
import fr.conventio.model.party.OfficeHolder;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyField;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.party.Siren;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.wording.Words;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private final Dossier dossier = DijonExample.dossier();

    @Test
    void the_example_lacks_three_sirens_and_nothing_else_about_its_parties() {
        assertThat(Findings.of(Act.of(dossier, DijonRoster.roster())))
                .filteredOn(finding -> finding.spot() instanceof PartySpot)
                .hasSize(3)
                .allSatisfy(finding -> assertThat(field(finding)).isEqualTo(PartyField.SIREN));
    }

    @Test
    void the_findings_of_the_posts_come_after_those_of_the_parties() {
        var findings = Findings.of(Act.of(dossier, DijonRoster.roster()));
        assertThat(findings.getFirst().spot()).isInstanceOf(PartySpot.class);
        assertThat(findings.stream().dropWhile(finding -> !(finding.spot() instanceof PostSpot)))
                .filteredOn(finding -> !(finding.spot() instanceof ImpactSpot || finding.spot() instanceof ClauseSpot))
                .isNotEmpty()
                .allMatch(finding -> finding.spot() instanceof PostSpot);
    }

    @Test
    void a_party_of_which_only_the_names_are_known_lacks_siren_representative_and_vote() {
        var bare = new Party(PartyId.fresh(), 0, PartyKind.COMMUNE, "Talant", "Talant", "de Talant");
        assertThat(of(bare))
                .allMatch(finding -> finding.kind() == Finding.Kind.MISSING)
                .extracting(FindingsTest::field)
                .containsExactly(PartyField.SIREN, PartyField.REPRESENTATIVE_CAPACITY, PartyField.DELIBERATION_DATE);
    }

    @Test
    void a_vote_on_the_day_of_effect_is_in_time_and_one_the_day_after_is_not() {
        var day = dossier.effectiveDate();
        assertThat(of(voted(day))).isEmpty();
        assertThat(of(voted(day.plusDays(1)))).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.CONTRADICTION);
            assertThat(field(finding)).isEqualTo(PartyField.DELIBERATION_DATE);
            assertThat(Words.FRENCH.say(finding.message()))
                    .isEqualTo("La délibération est du 02/01/2019, après la date d’effet du 01/01/2019.");
        });
    }

    @Test
    void one_person_who_signs_for_two_parties_is_found_at_both() {
        var mayor = new OfficeHolder("Camille Exemple", "Maire");
        var one = voted(dossier.effectiveDate()).withRepresentative(mayor);
        var other = one.withId(PartyId.fresh())
                .withNames("Métropole", "Métropole", "de la Métropole")
                .withRepresentative(new OfficeHolder("Camille EXEMPLE", "Président"));
        assertThat(of(one, other))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(field(finding)).isEqualTo(PartyField.SIGNATORY_NAME));
        assertThat(of(one.withSignatory(new OfficeHolder("Dominique Modèle", "Première adjointe")), other))
                .isEmpty();
    }

    @Test
    void fewer_originals_than_parties_are_found_and_as_many_are_enough() {
        var roster = DijonRoster.roster();
        assertThat(Findings.of(Act.of(dossier.withOriginals(2), roster)))
                .filteredOn(finding -> finding.spot() instanceof OriginalsSpot)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Finding.Kind.CONTRADICTION);
                    assertThat(Words.FRENCH.say(finding.message()))
                            .isEqualTo("2 exemplaires originaux sont prévus pour 3 parties\u00A0:"
                                    + " il en faut un par partie.");
                });
        for (var enough : new Integer[] {3, null}) {
            assertThat(Findings.of(Act.of(dossier.withOriginals(enough), roster)))
                    .noneMatch(finding -> finding.spot() instanceof OriginalsSpot);
        }
    }

    private List<Finding> of(Party... parties) {
        return Findings.of(Act.of(dossier, new Roster(List.of(parties), List.of(), List.of())));
    }

    private static Party voted(LocalDate date) {
        return new Party(PartyId.fresh(), 0, PartyKind.COMMUNE, "Talant", "Talant", "de Talant")
                .withSiren(new Siren("732829320"))
                .withRepresentative(new OfficeHolder("", "Maire"))
                .withDeliberation(new Deliberation("Conseil municipal", date, "2018-42"));
    }

    private static PartyField field(Finding finding) {
        return ((PartySpot) finding.spot()).field();
    }
}
