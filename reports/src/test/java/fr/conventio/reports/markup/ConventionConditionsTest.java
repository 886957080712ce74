package fr.conventio.reports.markup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.DijonAct;
import fr.conventio.model.act.Act;
import fr.conventio.model.convention.clause.ClauseSource;
import fr.conventio.model.convention.clause.Condition;
import fr.conventio.model.convention.clause.Fact;
import fr.conventio.model.convention.clause.StandardClauses;
import fr.conventio.model.convention.edit.ConventionCells;
import fr.conventio.model.convention.edit.ConventionField;
import fr.conventio.model.convention.law.LegalProfile;
import fr.conventio.model.convention.text.ConventionText;
import fr.conventio.model.convention.text.Run;
import fr.conventio.model.convention.text.TextBlock;
import fr.conventio.model.draft.ComposeConvention;
import fr.conventio.model.draft.Facts;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.party.Deliberation;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.Recognised;
import fr.conventio.model.roster.Status;
import fr.conventio.model.roster.Transfer;
import fr.conventio.model.services.Scope;
import fr.conventio.model.services.perimeter.Adhesion;
import fr.conventio.model.services.perimeter.Cell;
import fr.conventio.model.typed.FieldRefusedException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every condition of the library, met and not met, under both states of the law: the produced text is read. */
class ConventionConditionsTest {
    private static final Act DIJON = DijonAct.act();
    private static final ComposeConvention COMPOSING = new ComposeConvention(new CommonMarkup());

    /**
     * A condition and what it does to the text.
     *
     * @param met makes a dossier of which it is true
     * @param unmet makes one of which it is not
     * @param only words that are printed when it is true and not otherwise
     * @param instead words that are printed when it is not true, and not otherwise; empty for none
     */
    record Case(Fact fact, UnaryOperator<Act> met, UnaryOperator<Act> unmet, String only, String instead) {
        @Override
        public String toString() {
            return fact.word();
        }
    }

    /** A case of which the example is true. */
    private static Case holds(Fact fact, UnaryOperator<Act> unmet, String only, String instead) {
        return new Case(fact, UnaryOperator.identity(), unmet, only, instead);
    }

    /** A case of which the example is not true. */
    private static Case fails(Fact fact, UnaryOperator<Act> met, String only, String instead) {
        return new Case(fact, met, UnaryOperator.identity(), only, instead);
    }

    static Stream<Case> cases() {
        return Stream.of(
                holds(Fact.CCAS, ConventionConditionsTest::withoutCcas, "ou du président du CCAS", ""),
                holds(
                        Fact.ESTABLISHMENTS,
                        ConventionConditionsTest::withoutCcas,
                        "Les établissements publics rattachés",
                        ""),
                fails(
                        Fact.CARRIER_COMMUNE,
                        act -> parties(
                                act, party -> party.kind() == PartyKind.EPCI ? party.withKind(PartyKind.OTHER) : party),
                        "de confier la gestion des services communs à une commune membre, la Ville",
                        "du président de l’établissement public de coopération intercommunale"),
                fails(
                        Fact.SEVERAL_COMMUNES,
                        ConventionConditionsTest::withTalant,
                        "au bénéfice de chacune des communes",
                        ""),
                fails(
                        Fact.JOINING_COMMUNES,
                        ConventionConditionsTest::withTalant,
                        "D’autres communes que la Ville y adhèrent dès à présent.",
                        "Chaque adhésion nouvelle"),
                fails(
                        Fact.SINGLE_SERVICE,
                        ConventionConditionsTest::withOneService,
                        "mettre en commun un service.",
                        "mettre en commun 17 services."),
                holds(
                        Fact.OPEN_SERVICES,
                        act -> scoped(act, Scope.INSTITUTIONS),
                        "dits élargis",
                        "Ils sont réservés aux signataires"),
                holds(
                        Fact.CLOSED_SERVICES,
                        act -> scoped(act, Scope.OPEN),
                        "Les uns sont réservés aux institutions fondatrices",
                        "Tous sont élargis"),
                holds(
                        Fact.PARTS,
                        act -> without(
                                act,
                                act.perimeter().leaves().stream()
                                        .filter(leaf -> leaf.subService() != null)
                                        .map(leaf -> leaf.subService().id())
                                        .toList()),
                        "pour chaque service commun ou partie de service",
                        "pour chaque service commun, les parties"),
                holds(
                        Fact.PARTIAL_ADHESION,
                        ConventionConditionsTest::joinedByAll,
                        "Une partie ne contribue qu’aux services",
                        ""),
                holds(
                        Fact.LATER_SERVICE,
                        act -> put(
                                act,
                                act.roster().services().stream()
                                        .map(service -> service.withEntryIntoForce(null))
                                        .toList()),
                        "sauf pour les services dont l’entrée en vigueur est différée",
                        ""),
                holds(
                        Fact.TRANSFERS,
                        act -> posts(act, post -> post.withTransfer(Transfer.none())),
                        "Le transfert à la Métropole concerne 161 agents de la Ville et 3 agents du CCAS",
                        "Aucun agent n’est transféré"),
                holds(
                        Fact.SEVERAL_DATES,
                        act -> posts(
                                act,
                                post -> post.transfer().date() == null
                                        ? post
                                        : post.withTransfer(Transfer.on(LocalDate.of(2019, 1, 1)))),
                        "1er avril 2019 : 10 agents.",
                        ""),
                holds(
                        Fact.CCAS_TRANSFERS,
                        ConventionConditionsTest::withoutCcasTransfers,
                        "Il en va ainsi des agents du CCAS",
                        ""),
                holds(
                        Fact.CARRIER_AGENTS,
                        act -> without(
                                act,
                                act.roster().posts().stream()
                                        .filter(post -> post.employer().equals(carrier(act)))
                                        .map(Post::id)
                                        .toList()),
                        "Situation des agents de la Métropole affectés aux services communs",
                        ""),
                fails(
                        Fact.DEFERRED,
                        act -> deferred(act, 5),
                        "Le transfert est différé pour 5 agents (régime indemnitaire à adopter) : ces agents restent",
                        ""),
                fails(
                        Fact.SINGLE_DEFERRED,
                        act -> deferred(act, 1),
                        "Le transfert est différé pour 1 agent (régime indemnitaire à adopter) : cet agent reste",
                        ""),
                holds(
                        Fact.CONTRACT_AGENTS,
                        act -> posts(act, post -> post.withStatus(new Recognised<>("Titulaire", Status.TITULAIRE))),
                        "Les agents de la Métropole, fonctionnaires ou agents",
                        "Les agents de la Métropole, fonctionnaires, dont"),
                holds(Fact.SHEETS, act -> sheets(act, 0), "d’impact, jointe", ""),
                holds(
                        Fact.SEVERAL_SHEETS,
                        act -> sheets(act, 1),
                        "Vu les fiches d’impact, jointes en annexes 2 et 3 ;",
                        "Vu la fiche d’impact, jointe en annexe 2 ;"),
                holds(
                        Fact.SHEETS_OF_CARRIER,
                        act -> without(
                                act, List.of(act.impacts().sheets().getFirst().id())),
                        "Ce que la mise en commun change pour eux",
                        ""),
                holds(Fact.SHEETS_OF_TRANSFERRED, act -> sheets(act, 1), "Ce que le transfert change pour eux", ""),
                holds(
                        Fact.PROCEDURE,
                        act -> withoutAll(act, act.procedure().entities()),
                        "La procédure de passation des marchés publics est décrite en annexe 4.",
                        ""),
                holds(
                        Fact.RACI,
                        act -> withoutAll(act, act.raci().entities()),
                        "Le rôle de chacun dans cette procédure est fixé en annexe 5.",
                        ""),
                holds(
                        Fact.IT_SERVICES,
                        act -> withoutAll(act, act.itServices().entities()),
                        "Les services numériques et les engagements",
                        ""),
                holds(
                        Fact.OPINIONS,
                        act -> withoutAll(act, act.convention().opinions()),
                        " de la Ville et du CCAS du ",
                        ""),
                holds(
                        Fact.DELIBERATIONS,
                        act -> parties(act, party -> party.withDeliberation(Deliberation.NONE)),
                        "a, le 17 décembre 2018, approuvé la présente convention ;",
                        ""),
                holds(
                        Fact.SCHEME,
                        act -> terms(act, ConventionField.SCHEME, ""),
                        "portant schéma de mutualisation 2019-2020 ;",
                        ""),
                fails(
                        Fact.SCHEME_DATED,
                        act -> terms(act, ConventionField.SCHEME_VOTED, "29/11/2018"),
                        "Vu la délibération du 29 novembre 2018 portant",
                        "Vu la délibération portant"),
                holds(
                        Fact.EARLIER_AGREEMENTS,
                        act -> withoutAll(act, act.convention().agreements()),
                        "du 5 avril 2017 prend fin le 31 décembre 2018",
                        "Aucune convention antérieure"),
                holds(
                        Fact.PROVISIONAL,
                        act -> terms(act, ConventionField.EVALUATION, "Faite"),
                        "(version provisoire, avant l’évaluation des charges)",
                        "sont ceux qu’a évalués la commission locale"),
                holds(
                        Fact.EVALUATION_YEAR,
                        act -> terms(act, ConventionField.EVALUATION_YEAR, ""),
                        "charges transférées en 2019.",
                        ""),
                holds(
                        Fact.TAX_COMPENSATION,
                        act -> terms(act, ConventionField.FUNDING, "Remboursement annuel"),
                        "par un ajustement de l’attribution de compensation",
                        "acquittée par un remboursement annuel"),
                fails(
                        Fact.FIXED_TERM,
                        act -> terms(act, ConventionField.ENDS, "31/12/2024"),
                        "Elle prend fin le 31 décembre 2024.",
                        "jusqu’à l’adoption du prochain schéma"),
                holds(
                        Fact.PROMISES,
                        act -> withoutAll(act, act.convention().promises()),
                        "Au transfert du portail téléphonique : mise à jour de la liste des emplois",
                        ""),
                holds(
                        Fact.COURT,
                        act -> terms(act, ConventionField.COURT, ""),
                        "relève du tribunal administratif de Dijon",
                        "tribunal administratif territorialement compétent"),
                holds(
                        Fact.ORIGINALS,
                        act -> act.with(List.of(act.dossier().withOriginals(null)), List.of()),
                        "Elle est établie en trois exemplaires originaux.",
                        ""));
    }

    static Stream<Object[]> casesUnderBothLaws() {
        return cases().flatMap(tried -> Stream.of(LegalProfile.values()).map(profile -> new Object[] {tried, profile}));
    }

    @ParameterizedTest
    @MethodSource("casesUnderBothLaws")
    void the_produced_text_follows_the_fact(Case tried, LegalProfile profile) {
        var met = tried.met().apply(DIJON);
        var unmet = tried.unmet().apply(DIJON);
        assertThat(Facts.of(met, profile)).contains(tried.fact());
        assertThat(Facts.of(unmet, profile)).doesNotContain(tried.fact());
        assertThat(text(met, profile)).contains(tried.only());
        assertThat(text(unmet, profile)).doesNotContain(tried.only());
        if (!tried.instead().isEmpty()) {
            assertThat(text(unmet, profile)).contains(tried.instead());
            assertThat(text(met, profile)).doesNotContain(tried.instead());
        }
    }

    @Test
    void every_fact_that_the_library_asks_about_has_its_case() throws Exception {
        var asked = EnumSet.noneOf(Fact.class);
        for (var clause : StandardClauses.all()) {
            asked.addAll(Condition.read(clause.condition()).asked());
            asked.addAll(ClauseSource.read(clause.heading()).asked());
            asked.addAll(ClauseSource.read(clause.body()).asked());
        }
        // The two states of the law have tests of their own.
        asked.removeAll(Set.of(Fact.BEFORE_2022, Fact.SINCE_2022));
        assertThat(cases().map(Case::fact)).hasSizeGreaterThanOrEqualTo(24).containsExactlyInAnyOrderElementsOf(asked);
    }

    @ParameterizedTest
    @MethodSource("casesUnderBothLaws")
    void no_text_has_a_gap_a_brace_or_a_slot_left(Case tried, LegalProfile profile) {
        for (var act : List.of(tried.met().apply(DIJON), tried.unmet().apply(DIJON))) {
            assertThat(text(act, profile)).doesNotContain("{", "}", "  ", " .", " ,", ",,", "..");
        }
    }

    static String text(Act act, LegalProfile profile) {
        return text(COMPOSING.of(act, profile));
    }

    /** All words, line by line, with ordinary spaces. */
    static String text(ConventionText text) {
        var lines = new ArrayList<String>();
        for (var block : text.blocks()) {
            switch (block) {
                case TextBlock.Heading heading -> lines.add(heading.printed());
                case TextBlock.Paragraph paragraph -> lines.add(Run.text(paragraph.runs()));
                case TextBlock.Listing listing ->
                    listing.items().forEach(item -> lines.add("- " + Run.text(item.runs())));
                default -> {}
            }
        }
        return String.join("\n", lines).replace('\u00A0', ' ');
    }

    private static Act put(Act act, List<? extends Entity> entities) {
        return act.with(entities, List.of());
    }

    private static Act without(Act act, List<? extends EntityId> ids) {
        return act.with(List.of(), ids);
    }

    private static Act withoutAll(Act act, List<? extends Entity> entities) {
        return without(act, entities.stream().map(Entity::id).toList());
    }

    private static Act parties(Act act, UnaryOperator<Party> change) {
        return put(act, act.roster().parties().stream().map(change).toList());
    }

    private static Act posts(Act act, UnaryOperator<Post> change) {
        return put(act, act.roster().posts().stream().map(change).toList());
    }

    private static PartyId carrier(Act act) {
        return act.roster().carrier().orElseThrow().id();
    }

    private static Party party(Act act, PartyKind kind) {
        return act.roster().parties().stream()
                .filter(party -> party.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** The three agents of the centre become the city's. */
    private static Act withoutCcasTransfers(Act act) {
        var centre = party(act, PartyKind.CCAS).id();
        var city = party(act, PartyKind.COMMUNE).id();
        return posts(act, post -> post.employer().equals(centre) ? post.withEmployer(city) : post);
    }

    private static Act withoutCcas(Act act) {
        var moved = withoutCcasTransfers(act);
        return without(moved, List.of(party(act, PartyKind.CCAS).id()));
    }

    private static Act withTalant(Act act) {
        var talant = new Party(PartyId.fresh(), 3, PartyKind.COMMUNE, "Commune de Talant", "Talant", "de Talant");
        var open = act.perimeter().leaves().stream()
                .filter(leaf -> leaf.service().scope() == Scope.OPEN)
                .findFirst()
                .orElseThrow();
        return put(put(act, List.of(talant)), List.of(Adhesion.of(new Cell(open.id(), talant.id()))));
    }

    private static Act withOneService(Act act) {
        var kept = act.roster().groups().getFirst();
        var posts = act.roster().posts().stream()
                .filter(post -> !post.service().equals(kept.service().id()))
                .map(Post::id)
                .toList();
        var services = act.perimeter().services().stream()
                .filter(service -> !service.id().equals(kept.service().id()))
                .map(service -> service.id())
                .toList();
        var parts = act.perimeter().leaves().stream()
                .filter(leaf -> leaf.subService() != null)
                .map(leaf -> leaf.subService().id())
                .toList();
        return without(without(without(act, posts), parts), services);
    }

    private static Act scoped(Act act, Scope scope) {
        return put(
                act,
                act.roster().services().stream()
                        .map(service -> service.withScope(scope))
                        .toList());
    }

    private static Act joinedByAll(Act act) {
        var adhesions = new ArrayList<Adhesion>();
        for (var leaf : act.perimeter().leaves()) {
            for (var party : act.perimeter().joiners()) {
                var cell = new Cell(leaf.id(), party.id());
                if (act.perimeter().find(cell).isEmpty()) {
                    adhesions.add(Adhesion.of(cell));
                }
            }
        }
        return put(act, adhesions);
    }

    private static Act deferred(Act act, int number) {
        var city = party(act, PartyKind.COMMUNE).id();
        return put(
                act,
                act.roster().posts().stream()
                        .filter(post -> post.employer().equals(city))
                        .limit(number)
                        .map(post -> post.withTransfer(Transfer.deferred("régime indemnitaire à adopter")))
                        .toList());
    }

    /** Only the first so many impact sheets. */
    private static Act sheets(Act act, int kept) {
        return without(
                act,
                act.impacts().sheets().stream()
                        .skip(kept)
                        .map(sheet -> sheet.id())
                        .toList());
    }

    private static Act terms(Act act, ConventionField field, String text) {
        var terms = act.convention().terms().orElseThrow();
        try {
            return put(act, List.of(ConventionCells.with(terms, field, text)));
        } catch (FieldRefusedException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
