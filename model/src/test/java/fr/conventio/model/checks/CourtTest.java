package fr.conventio.model.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.act.Act;
import fr.conventio.model.party.Deliberation;
import fr.conventio.model.party.OfficeHolder;
import fr.conventio.model.party.Party;
import fr.conventio.model.roster.Category;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Transfer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault planted at a time: the court finds it, and finds nothing in the dossier without it. */
class CourtTest {
    /** @param plant makes the faulty dossier of the mended one */
    record Fault(String name, String rule, UnaryOperator<Act> plant) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(parties(), posts()).flatMap(List::stream);
    }

    private static List<Fault> parties() {
        return List.of(
                party("party without SIREN", "finding.party.siren", party -> party.withSiren(null)),
                party(
                        "nobody represents a party",
                        "finding.party.representative",
                        party -> party.withRepresentative(OfficeHolder.NONE)),
                party(
                        "no deliberation",
                        "finding.party.deliberation",
                        party -> party.withDeliberation(Deliberation.NONE)),
                party(
                        "deliberation after the effect",
                        "finding.party.deliberation.late",
                        party -> party.withDeliberation(
                                new Deliberation("Assemblée", MendedDossier.EFFECT.plusDays(1), "1"))),
                party(
                        "one person signs for two parties",
                        "finding.party.signs_twice",
                        party -> party.withSignatory(new OfficeHolder("Camille EXEMPLE", "Adjointe"))));
    }

    private static List<Fault> posts() {
        return List.of(
                written("no status", "finding.missing", PostField.STATUS, ""),
                written("unknown status", "finding.unknown", PostField.STATUS, "Vacataire du soir"),
                written("doubtful status", "finding.doubtful", PostField.STATUS, "Titulaire?"),
                written("unknown grade", "finding.unknown", PostField.GRADE, "Grand chambellan"),
                written("doubtful grade", "finding.doubtful", PostField.GRADE, "Adjoint administratif?"),
                post("grade of another category", "finding.category", post -> post.withCategory(Category.A)),
                written(
                        "post being recruited",
                        "finding.recruitment",
                        PostField.FUNCTION,
                        "Comptable (en cours de recrutement)"),
                written("no working time", "finding.zero_time", PostField.WORKING_TIME, "TP 0%"),
                post(
                        "transferred at no date",
                        "finding.transfer.undated",
                        post -> post.withTransfer(new Transfer(Transfer.Decision.YES, null, ""))),
                new Fault("the carrier’s own agent is transferred", "finding.transfer.carrier", act -> {
                    var post = act.roster().posts().getFirst();
                    return MendedDossier.with(act, post.withTransfer(Transfer.on(MendedDossier.EFFECT)));
                }),
                post("the city’s agent stays", "finding.transfer.stays", post -> post.withTransfer(Transfer.none())),
                post(
                        "deferred without a reason",
                        "finding.transfer.no_reason",
                        post -> post.withTransfer(Transfer.deferred(""))),
                post(
                        "transfer not decided",
                        "finding.transfer.undecided",
                        post -> post.withTransfer(Transfer.undecided())),
                post(
                        "date without a transfer",
                        "finding.transfer.date_without",
                        post -> post.withTransfer(
                                new Transfer(Transfer.Decision.DEFERRED, LocalDate.of(2026, 7, 1), "Motif"))));
    }

    private static Fault party(String name, String rule, UnaryOperator<Party> change) {
        return new Fault(
                name,
                rule,
                act -> MendedDossier.with(
                        act, change.apply(act.roster().parties().get(1))));
    }

    private static Fault post(String name, String rule, UnaryOperator<Post> change) {
        return new Fault(
                name,
                rule,
                act -> MendedDossier.with(act, change.apply(act.roster().posts().get(1))));
    }

    private static Fault written(String name, String rule, PostField field, String text) {
        return new Fault(
                name,
                rule,
                act -> MendedDossier.with(
                        act, MendedDossier.cell(act, act.roster().posts().get(1), field, text)));
    }

    @Test
    void nothing_is_found_in_the_mended_dossier() {
        assertThat(Court.of(MendedDossier.act())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void each_planted_fault_is_found_and_nothing_else(Fault fault) {
        var mended = MendedDossier.act();
        assertThat(Court.of(fault.plant().apply(mended)))
                .isNotEmpty()
                .allSatisfy(ruling -> assertThat(ruling.finding().rule()).isEqualTo(fault.rule()));
    }

    @Test
    void no_two_findings_of_a_dossier_have_the_same_identity() {
        var act = MendedDossier.act();
        for (var fault : faults().toList()) {
            var identities = new ArrayList<String>();
            for (var ruling : Court.of(fault.plant().apply(act))) {
                identities.add(ruling.finding().identity());
            }
            assertThat(identities).hasSameSizeAs(new HashSet<>(identities));
        }
    }
}
