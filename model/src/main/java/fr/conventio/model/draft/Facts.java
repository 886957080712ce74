package fr.conventio.model.draft;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.Convention;
import fr.conventio.model.convention.ConventionTerms;
import fr.conventio.model.convention.Funding;
import fr.conventio.model.convention.clause.Fact;
import fr.conventio.model.convention.law.LegalProfile;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.Status;
import fr.conventio.model.roster.Transfer.Decision;
import fr.conventio.model.services.Scope;
import fr.conventio.model.services.perimeter.Cell;
import fr.conventio.model.services.perimeter.Perimeter;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What is true of a dossier, as far as clauses ask. */
public final class Facts {
    private final Act act;
    private final LegalProfile profile;
    private final Members members;
    private final Set<Fact> facts = EnumSet.noneOf(Fact.class);

    private Facts(Act act, LegalProfile profile) {
        this.act = act;
        this.profile = profile;
        this.members = Members.of(act);
    }

    public static Set<Fact> of(Act act, LegalProfile profile) {
        var facts = new Facts(act, profile);
        facts.parties();
        facts.services();
        facts.agents();
        facts.annexes();
        facts.convention();
        return Collections.unmodifiableSet(facts.facts);
    }

    private void when(boolean holds, Fact fact) {
        if (holds) {
            facts.add(fact);
        }
    }

    private void parties() {
        facts.add(profile == LegalProfile.BEFORE_2022 ? Fact.BEFORE_2022 : Fact.SINCE_2022);
        when(!members.of(PartyKind.CCAS).isEmpty(), Fact.CCAS);
        when(
                !members.of(PartyKind.CCAS).isEmpty()
                        || !members.of(PartyKind.OTHER).isEmpty(),
                Fact.ESTABLISHMENTS);
        when(members.carrierIsCommune(), Fact.CARRIER_COMMUNE);
        when(members.communes().size() > 1, Fact.SEVERAL_COMMUNES);
        when(
                act.roster().parties().stream()
                        .anyMatch(party -> party.deliberation().date() != null),
                Fact.DELIBERATIONS);
    }

    private void services() {
        var perimeter = act.perimeter();
        var services = perimeter.services();
        var effective = act.dossier().effectiveDate();
        when(services.size() == 1, Fact.SINGLE_SERVICE);
        when(services.stream().anyMatch(service -> service.scope() == Scope.OPEN), Fact.OPEN_SERVICES);
        when(services.stream().anyMatch(service -> service.scope() == Scope.INSTITUTIONS), Fact.CLOSED_SERVICES);
        when(
                services.stream()
                        .anyMatch(service -> !perimeter.partsOf(service.id()).isEmpty()),
                Fact.PARTS);
        when(
                services.stream()
                        .anyMatch(service -> service.worksFrom(effective).isAfter(effective)),
                Fact.LATER_SERVICE);
        when(joinedByOthers(perimeter), Fact.JOINING_COMMUNES);
        when(
                perimeter.leaves().stream()
                        .anyMatch(leaf -> perimeter.joiners().stream()
                                .anyMatch(party -> perimeter
                                        .find(new Cell(leaf.id(), party.id()))
                                        .isEmpty())),
                Fact.PARTIAL_ADHESION);
    }

    /** True when a commune joins that is not one of the founding institutions. */
    private static boolean joinedByOthers(Perimeter perimeter) {
        var institutions = perimeter.institutions().stream().map(Party::id).toList();
        return perimeter.adhesions().stream().anyMatch(adhesion -> !institutions.contains(adhesion.party()));
    }

    private void agents() {
        var posts = act.roster().posts();
        var transferred = posts.stream()
                .filter(post -> post.transfer().decision() == Decision.YES)
                .toList();
        long deferred = posts.stream()
                .filter(post -> post.transfer().decision() == Decision.DEFERRED)
                .count();
        when(!transferred.isEmpty(), Fact.TRANSFERS);
        when(transferred.stream().map(post -> post.transfer().date()).distinct().count() > 1, Fact.SEVERAL_DATES);
        when(any(transferred, post -> members.isOf(post.employer(), PartyKind.CCAS)), Fact.CCAS_TRANSFERS);
        when(any(posts, members::isCarriers), Fact.CARRIER_AGENTS);
        when(deferred > 0, Fact.DEFERRED);
        when(deferred == 1, Fact.SINGLE_DEFERRED);
        when(any(posts, Facts::isOnContract), Fact.CONTRACT_AGENTS);
    }

    private static boolean any(List<Post> posts, Predicate<Post> wanted) {
        return posts.stream().anyMatch(wanted);
    }

    static boolean isOnContract(Post post) {
        var status = post.status().value();
        return status == Status.CONTRACTUEL || status == Status.CONTRACTUEL_CDI;
    }

    private void annexes() {
        var annexes = new AnnexNumbers(act);
        var pieces = Pieces.of(act);
        when(!annexes.sheets().isEmpty(), Fact.SHEETS);
        when(annexes.sheets().size() > 1, Fact.SEVERAL_SHEETS);
        when(!annexes.sheetsOfCarrier().isEmpty(), Fact.SHEETS_OF_CARRIER);
        when(!annexes.sheetsOfTransferred().isEmpty(), Fact.SHEETS_OF_TRANSFERRED);
        when(pieces.stream().anyMatch(piece -> piece.kind() == PieceKind.PROCEDURE), Fact.PROCEDURE);
        when(pieces.stream().anyMatch(piece -> piece.kind() == PieceKind.RACI), Fact.RACI);
        when(pieces.stream().anyMatch(piece -> piece.kind() == PieceKind.IT_SERVICES), Fact.IT_SERVICES);
        when(act.dossier().originals() != null, Fact.ORIGINALS);
    }

    private void convention() {
        Convention convention = act.convention();
        var terms = convention.terms().orElseGet(ConventionTerms::fresh);
        when(
                convention.opinions().stream()
                        .anyMatch(opinion -> opinion.committee().heard(profile)),
                Fact.OPINIONS);
        when(!terms.scheme().isEmpty(), Fact.SCHEME);
        when(terms.schemeVoted() != null, Fact.SCHEME_DATED);
        when(!convention.agreements().isEmpty(), Fact.EARLIER_AGREEMENTS);
        when(!terms.evaluated(), Fact.PROVISIONAL);
        when(terms.evaluationYear() != null, Fact.EVALUATION_YEAR);
        when(terms.funding() == Funding.TAX_COMPENSATION, Fact.TAX_COMPENSATION);
        when(terms.ends() != null, Fact.FIXED_TERM);
        when(convention.promises().stream().anyMatch(promise -> !promise.kept()), Fact.PROMISES);
        when(!terms.court().isEmpty(), Fact.COURT);
    }
}
