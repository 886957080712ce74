package fr.conventio.model.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.act.Act;
import fr.conventio.model.party.Deliberation;
import fr.conventio.model.party.OfficeHolder;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.roster.Category;
import fr.conventio.model.roster.PersonalDetails;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Transfer;
import fr.conventio.model.services.Missions;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.services.perimeter.Adhesion;
import fr.conventio.model.services.perimeter.Cell;
import fr.conventio.model.wording.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault planted at a time: the court finds it, and finds nothing in the dossier without it. */
class CourtTest {
    /** @param plant makes the faulty dossier of the mended one */
    record Fault(String name, Set<String> rules, UnaryOperator<Act> plant) {
        Fault(String name, String rule, UnaryOperator<Act> plant) {
            this(name, Set.of(rule), plant);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                        parties(),
                        services(),
                        posts(),
                        ImpactFaults.all(),
                        PurchaseFaults.procedure(),
                        PurchaseFaults.raci(),
                        ItServicesFaults.all(),
                        ConventionFaults.all(),
                        texts())
                .flatMap(List::stream);
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
                new Fault(
                        "fewer originals than parties",
                        "finding.originals",
                        act -> MendedDossier.with(act, act.dossier().withOriginals(1))),
                party(
                        "one person signs for two parties",
                        "finding.party.signs_twice",
                        party -> party.withSignatory(new OfficeHolder("Camille EXEMPLE", "Adjointe"))));
    }

    private static List<Fault> services() {
        return List.of(
                service("no missions at all", "finding.missions.none", service -> service.withMissions(Missions.NONE)),
                new Fault(
                        "nobody joined anything",
                        "finding.adhesion.none",
                        act -> act.with(List.of(), List.of(adhesion(act).id()))),
                new Fault(
                        "one service without missions",
                        Set.of("finding.service.missions", "finding.leaf.nobody"),
                        act -> {
                            var legal = withLegalService(act);
                            return MendedDossier.with(
                                    legal, legal.roster().services().getLast().withMissions(Missions.NONE));
                        }),
                new Fault("nobody joined one service", "finding.leaf.nobody", CourtTest::withLegalService),
                new Fault("a joined service has no posts", "finding.service.no_posts", act -> {
                    var legal = withLegalService(act);
                    var cell = new Cell(
                            legal.perimeter().leaves().getLast().id(),
                            act.roster().parties().get(1).id());
                    return MendedDossier.with(legal, Adhesion.of(cell));
                }),
                new Fault(
                        "the agents of a party that has not joined",
                        Set.of("finding.service.stranger", "finding.leaf.nobody"),
                        act -> {
                            var legal = withLegalService(act);
                            var post = act.roster().posts().get(1);
                            return MendedDossier.with(
                                    legal,
                                    post.withService(
                                            legal.roster().services().getLast().id()));
                        }),
                adhesion("adhesion to confirm", "finding.adhesion.doubt", adhesion -> adhesion.withDoubt("Une croix")),
                adhesion(
                        "adhesion before the service works",
                        "finding.adhesion.early",
                        adhesion -> adhesion.withDates(MendedDossier.EFFECT.minusDays(1), null)),
                adhesion(
                        "adhesion ends before it begins",
                        "finding.adhesion.ends_before",
                        adhesion -> adhesion.withDates(
                                MendedDossier.EFFECT.plusMonths(2), MendedDossier.EFFECT.plusMonths(1))),
                new Fault("one of the institutions has not joined", "finding.service.institution", act -> {
                    var centre =
                            MendedDossier.party(2, PartyKind.CCAS, "CCAS", "212101661", "Alix Témoin", "Président");
                    return MendedDossier.with(act, centre);
                }),
                new Fault("another commune joined a closed service", "finding.adhesion.closed", act -> {
                    var other =
                            MendedDossier.party(2, PartyKind.COMMUNE, "Chenôve", "212101661", "Alix Témoin", "Maire");
                    var cell = new Cell(act.perimeter().leaves().getFirst().id(), other.id());
                    return MendedDossier.with(act, other, Adhesion.of(cell));
                }));
    }

    private static Act withLegalService(Act act) {
        return MendedDossier.with(
                act,
                new SharedService(ServiceId.fresh(), 1, "Juridique")
                        .withMissions(Missions.parse("Conseiller les directions")));
    }

    private static Adhesion adhesion(Act act) {
        var cell = new Cell(
                act.perimeter().leaves().getFirst().id(),
                act.roster().parties().get(1).id());
        return act.perimeter().find(cell).orElseThrow();
    }

    private static Fault adhesion(String name, String rule, UnaryOperator<Adhesion> change) {
        return new Fault(name, rule, act -> MendedDossier.with(act, change.apply(adhesion(act))));
    }

    private static Fault service(String name, String rule, UnaryOperator<SharedService> change) {
        return new Fault(
                name,
                rule,
                act -> MendedDossier.with(
                        act, change.apply(act.roster().services().getFirst())));
    }

    private static List<Fault> posts() {
        return List.of(
                post("no function", "finding.missing", post -> post.withFunction("")),
                written("no status", "finding.missing", PostField.STATUS, ""),
                written("unknown status", "finding.unknown", PostField.STATUS, "Vacataire du soir"),
                written("doubtful status", "finding.doubtful", PostField.STATUS, "Titulaire?"),
                written("unknown grade", "finding.unknown", PostField.GRADE, "Grand chambellan"),
                written("doubtful grade", "finding.doubtful", PostField.GRADE, "Adjoint administratif?"),
                post("grade of another category", "finding.category", post -> post.withCategory(Category.A)),
                new Fault(
                        "post being recruited",
                        Set.of("finding.recruitment", "finding.impact.recruiting"),
                        act -> MendedDossier.with(
                                act,
                                MendedDossier.cell(
                                        act,
                                        act.roster().posts().get(1),
                                        PostField.FUNCTION,
                                        "Comptable (en cours de recrutement)"))),
                written(
                        "the agent has left and nobody tells what becomes of the post",
                        "finding.holder_gone",
                        PostField.FUNCTION,
                        "Comptable (remplacement agent parti)"),
                written(
                        "a remark that asks to confirm",
                        "finding.remark",
                        PostField.REMARKS,
                        "À confirmer avec la Ville"),
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

    private static List<Fault> texts() {
        return List.of(
                post(
                        "an agent named in a function",
                        "finding.people.name",
                        post -> post.withFunction("Comptable, remplace Jeanne D’ARC-Martin")
                                .withPersonal(new PersonalDetails("", "d’Arc Martin", null))),
                post(
                        "an agent’s telephone in the remarks",
                        "finding.people.contact",
                        post -> post.withRemarks("Joindre au 03 80 00 00 00")),
                service(
                        "an address in the missions",
                        "finding.people.contact",
                        service -> service.withMissions(Missions.parse("Écrire à finances@exemple.fr"))),
                service(
                        "missions tell another number of agents than the roster",
                        "finding.count",
                        service -> service.withMissions(Missions.parse("Un service de 12 agents"))),
                new Fault(
                        "an impact sheet tells another number of agents than its group has",
                        "finding.count",
                        act -> MendedDossier.with(
                                act, act.impacts().sheets().getFirst().withTitle("Les 91 agents"))));
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
    void each_planted_fault_is_found(Fault fault) {
        var mended = MendedDossier.act();
        assertThat(Court.of(fault.plant().apply(mended)))
                .extracting(ruling -> ruling.finding().rule())
                .containsAll(fault.rules())
                .isSubsetOf(fault.rules());
    }

    @Test
    void numbers_of_agents_that_are_right_are_no_fault() {
        var act = MendedDossier.act();
        var service =
                act.roster().services().getFirst().withMissions(Missions.parse("2 agents, dont 1 agent transféré"));
        var sheet = act.impacts().sheets().getFirst().withTitle("Les 2 agents");
        assertThat(Court.of(MendedDossier.with(act, service, sheet))).isEmpty();
    }

    @Test
    void each_rule_of_the_court_has_a_planted_fault() {
        var planted = faults().flatMap(fault -> fault.rules().stream()).collect(Collectors.toSet());
        assertThat(planted).containsExactlyInAnyOrderElementsOf(rules());
    }

    /** The rules that the court has words for. */
    private static Set<String> rules() {
        return ResourceBundle.getBundle("fr.conventio.model.wording.messages", Locale.ROOT).keySet().stream()
                .filter(key -> key.startsWith("finding.") && !key.endsWith(".source"))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void each_finding_says_where_it_is_and_what_is_wrong(Fault fault) {
        var act = fault.plant().apply(MendedDossier.act());
        for (var ruling : Court.of(act)) {
            var finding = ruling.finding();
            assertThat(Words.FRENCH.say(finding.spot().label())).isNotBlank();
            assertThat(Words.FRENCH.say(finding.message())).isNotBlank().doesNotContain("{");
            if (!(finding.spot() instanceof ImpactSpot spot && spot.sheet().isEmpty())) {
                assertThat(finding.spot().about(act)).isNotBlank();
            }
        }
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
