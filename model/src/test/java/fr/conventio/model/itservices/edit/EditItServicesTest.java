package fr.conventio.model.itservices.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.conventio.model.itservices.DijonIt;
import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.itservices.offer.Commitment;
import fr.conventio.model.itservices.offer.CommitmentId;
import fr.conventio.model.itservices.offer.FunctionalDomain;
import fr.conventio.model.itservices.offer.FunctionalDomainId;
import fr.conventio.model.itservices.offer.LevelKind;
import fr.conventio.model.itservices.offer.ServiceSetId;
import fr.conventio.model.itservices.offer.UnitServiceId;
import fr.conventio.model.itservices.subscription.ReferentField;
import fr.conventio.model.itservices.subscription.ReferentId;
import fr.conventio.model.itservices.subscription.SubscriptionDate;
import fr.conventio.model.itservices.subscription.SubscriptionState;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EditItServicesTest {
    private final DijonIt it = new DijonIt();

    @Test
    void the_example_has_three_sets_sixteen_domains_and_two_subscribers_to_everything() {
        assertThat(it.services.sets()).extracting(set -> set.code()).containsExactly("A", "B", "C");
        assertThat(it.services.sets())
                .extracting(set -> it.services.units(set).size())
                .containsExactly(4, 15, 1);
        assertThat(it.services.domains())
                .extracting(domain -> domain.number())
                .hasSize(16)
                .startsWith(1)
                .endsWith(16);
        assertThat(it.services.subscriptions())
                .hasSize(2)
                .allMatch(subscription -> subscription.sets().equals(new TreeSet<>(List.of("A", "B", "C")))
                        && subscription.domains().isEmpty());
    }

    @Test
    void a_party_takes_each_of_the_seven_combinations() {
        var carrier = it.parties.getFirst();
        var seen = new ArrayList<String>();
        // Gray's order: each step changes one set.
        for (var code : new String[] {"A", "B", "A", "C", "A", "B", "A"}) {
            it.apply(new EditSubscriptions(it.dossier.id(), it.services).toggle(carrier, it.set(code)));
            seen.add(String.join("", it.services.subscription(carrier.id()).sets()));
        }
        assertThat(seen).containsExactlyInAnyOrder("A", "AB", "B", "BC", "ABC", "AC", "C");
    }

    @Test
    void a_service_level_is_written_in_hours_or_days_and_left_open_again() throws Exception {
        var unit = it.services.units(it.set("B")).getFirst();
        it.apply(offer().write(unit.id(), LevelKind.ACKNOWLEDGE, "4 heures"));
        it.apply(offer().write(unit.id(), LevelKind.RESOLVE, "2j"));
        var level = it.services.find(unit.id()).orElseThrow().level();
        assertThat(level.written(LevelKind.ACKNOWLEDGE)).isEqualTo("4\u00a0h");
        assertThat(level.written(LevelKind.RESOLVE)).isEqualTo("2\u00a0j");
        assertThat(offer().write(unit.id(), LevelKind.RESOLVE, "2\u00a0j").isEmpty())
                .isTrue();

        it.apply(offer().write(unit.id(), LevelKind.ACKNOWLEDGE, ""));
        it.apply(offer().write(unit.id(), LevelKind.RESOLVE, ""));
        assertThat(it.services.find(unit.id()).orElseThrow()).isEqualTo(unit);
        assertThatExceptionOfType(RefusedEditException.class)
                .isThrownBy(() -> offer().write(unit.id(), LevelKind.INTERVENE, "vite"))
                .satisfies(e ->
                        assertThat(Words.FRENCH.say(e.reason())).startsWith("«\u00a0vite\u00a0» n’est pas un délai"));
    }

    @Test
    void sets_domains_and_commitments_are_added_worded_and_removed_unless_somebody_takes_them() throws Exception {
        var set = ServiceSetId.fresh();
        it.apply(sets().add(set, " Objets connectés "));
        assertThat(it.services.sets().getLast().code()).isEqualTo("D");
        var domain = FunctionalDomainId.fresh();
        it.apply(domains().add(domain, it.set("D"), "Éclairage"));
        it.apply(domains().rename(domain, "Éclairage public"));
        it.apply(domains().writeExamples(domain, "télégestion"));
        assertThat(it.services.domains().getLast())
                .isEqualTo(new FunctionalDomain(domain, "D", 17, "Éclairage public", "télégestion"));
        var promise = CommitmentId.fresh();
        it.apply(commitments().add(promise, "D", Commitment.Side.CARRIER, "Relever les capteurs."));
        it.apply(commitments().write(promise, "Relever les capteurs chaque jour."));
        assertThat(it.services.find(promise).orElseThrow().text()).isEqualTo("Relever les capteurs chaque jour.");
        assertThat(commitments()
                        .write(promise, "Relever les capteurs chaque jour.")
                        .isEmpty())
                .isTrue();

        assertThatExceptionOfType(RefusedEditException.class).isThrownBy(() -> sets().remove(set));
        assertThatExceptionOfType(RefusedEditException.class)
                .isThrownBy(() -> commitments().write(promise, "  "));
        it.apply(commitments().remove(promise));
        it.apply(domains().remove(domain));
        it.apply(sets().rename(set, "Capteurs"));
        var city = it.services.subscriptions().getFirst().party();
        var party = it.parties.stream()
                .filter(one -> one.id().equals(city))
                .findFirst()
                .orElseThrow();
        it.apply(new EditSubscriptions(it.dossier.id(), it.services).toggle(party, it.set("D")));
        assertThatExceptionOfType(RefusedEditException.class)
                .isThrownBy(() -> sets().remove(set))
                .satisfies(e -> assertThat(Words.FRENCH.say(e.reason())).contains("adhère à l’ensemble D"));
        it.apply(new EditSubscriptions(it.dossier.id(), it.services).toggle(party, it.set("D")));
        it.apply(sets().remove(set));
        assertThat(it.services.sets()).hasSize(3);

        var chosen = it.services.domains().getFirst();
        it.apply(new EditSubscriptions(it.dossier.id(), it.services).toggle(party, chosen));
        assertThatExceptionOfType(RefusedEditException.class)
                .isThrownBy(() -> domains().remove(chosen.id()))
                .satisfies(e -> assertThat(Words.FRENCH.say(e.reason())).contains(chosen.name()));
    }

    private EditSets sets() {
        return new EditSets(it.dossier.id(), it.services);
    }

    private EditDomains domains() {
        return new EditDomains(it.dossier.id(), it.services);
    }

    private EditCommitments commitments() {
        return new EditCommitments(it.dossier.id(), it.services);
    }

    @Test
    void unit_services_are_added_renamed_and_removed() throws Exception {
        var id = UnitServiceId.fresh();
        it.apply(offer().add(id, it.set("A"), "", "  Drones "));
        assertThat(it.services.units(it.set("A")).getLast().name()).isEqualTo("Drones");
        it.apply(offer().rename(id, "Prises de vue par drone"));
        assertThat(it.services.find(id).orElseThrow().name()).isEqualTo("Prises de vue par drone");
        it.apply(offer().remove(id));
        assertThat(it.services.units(it.set("A"))).hasSize(4);
        assertThatExceptionOfType(RefusedEditException.class).isThrownBy(() -> offer().add(id, it.set("A"), "", " "));
    }

    @Test
    void the_standard_offer_is_taken_once() throws Exception {
        var edit = new EditOffer(it.dossier.id(), ItServices.EMPTY).takeStandard();
        assertThat(edit.changes()).hasSize(3 + 20 + 16 + 15);
        assertThatExceptionOfType(RefusedEditException.class).isThrownBy(() -> offer().takeStandard());
    }

    @Test
    void the_adhesion_is_effective_once_the_inventory_is_validated_whatever_the_day() throws Exception {
        assertThat(state()).isEqualTo(SubscriptionState.PENDING);
        assertThatExceptionOfType(RefusedEditException.class)
                .isThrownBy(() -> subscriptions().write(it.city, SubscriptionDate.VALIDATED, "1/2/2019"));
        it.apply(new EditAnswers(it.dossier.id(), it.services).write(it.city, DijonIt.line("01.02"), 1, "40"));
        it.apply(subscriptions().write(it.city, SubscriptionDate.VALIDATED, "1/2/2019"));
        assertThat(state()).isEqualTo(SubscriptionState.EFFECTIVE);
        it.apply(subscriptions().write(it.city, SubscriptionDate.SUSPENDED, "01/03/2019"));
        assertThat(state()).isEqualTo(SubscriptionState.SUSPENDED);
        it.apply(subscriptions().write(it.city, SubscriptionDate.SUSPENDED, ""));
        assertThat(state()).isEqualTo(SubscriptionState.EFFECTIVE);
        it.apply(subscriptions().write(it.city, SubscriptionDate.WITHDRAWN, "31/12/2019"));
        assertThat(state()).isEqualTo(SubscriptionState.WITHDRAWN);
    }

    @Test
    void referents_are_added_described_and_removed() throws Exception {
        var id = ReferentId.fresh();
        it.apply(referents().add(it.city, id));
        it.apply(referents().write(it.city, id, ReferentField.FUNCTION, "Directrice générale des services"));
        assertThat(it.services.referents(it.city.id()))
                .singleElement()
                .satisfies(referent -> assertThat(referent.function()).isEqualTo("Directrice générale des services"));
        assertThat(Words.FRENCH.say(referents()
                        .write(it.city, id, ReferentField.NAME, "Camille Martin")
                        .what()))
                .as("what the journal says holds no name")
                .doesNotContain("Martin");
        it.apply(referents().remove(it.city, id));
        assertThat(it.services.referents(it.city.id())).isEmpty();
    }

    @Test
    void an_answer_that_is_emptied_is_taken_away_unless_its_remark_stays() throws Exception {
        var line = DijonIt.line("02.04");
        it.apply(answers().write(it.city, line, 1, "oui"));
        it.apply(answers().writeRemark(it.city, line, 1, "pare-feu renouvelé en 2018"));
        it.apply(answers().write(it.city, line, 1, ""));
        assertThat(it.services.inventory(it.city.id()).remark("02.04", 1)).isEqualTo("pare-feu renouvelé en 2018");
        it.apply(answers().writeRemark(it.city, line, 1, ""));
        assertThat(it.services.inventory(it.city.id()).isEmpty()).isTrue();
    }

    private SubscriptionState state() {
        return it.services.subscription(it.city.id()).state();
    }

    private EditOffer offer() {
        return new EditOffer(it.dossier.id(), it.services);
    }

    private EditSubscriptions subscriptions() {
        return new EditSubscriptions(it.dossier.id(), it.services);
    }

    private EditReferents referents() {
        return new EditReferents(it.dossier.id(), it.services);
    }

    private EditAnswers answers() {
        return new EditAnswers(it.dossier.id(), it.services);
    }
}
