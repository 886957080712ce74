package fr.conventio.model.draft;

import fr.conventio.model.act.Act;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.roster.Post;
import fr.conventio.model.wording.French;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The parties in the places they have in a convention.
 *
 * @param carrier the body that runs the services: the EPCI, by derogation a commune where there is none; null without parties
 */
record Members(List<Party> all, Optional<Party> carrier) {

    static Members of(Act act) {
        var parties = act.roster().parties();
        var carrier = act.roster()
                .carrier()
                .or(() -> parties.stream()
                        .filter(party -> party.kind() == PartyKind.COMMUNE)
                        .findFirst());
        return new Members(parties, carrier);
    }

    boolean carrierIsCommune() {
        return carrier.filter(party -> party.kind() == PartyKind.COMMUNE).isPresent();
    }

    List<Party> of(PartyKind kind) {
        return all.stream().filter(party -> party.kind() == kind).toList();
    }

    /** All communes but one that carries the services. */
    List<Party> communes() {
        return of(PartyKind.COMMUNE).stream()
                .filter(party -> !isCarrier(party.id()))
                .toList();
    }

    /** Everybody who joins services: all but the carrier. */
    List<Party> joiners() {
        return all.stream().filter(party -> !isCarrier(party.id())).toList();
    }

    boolean isOf(PartyId id, PartyKind kind) {
        return all.stream().anyMatch(party -> party.id().equals(id) && party.kind() == kind);
    }

    boolean isCarriers(Post post) {
        return isCarrier(post.employer());
    }

    private boolean isCarrier(PartyId id) {
        return carrier.filter(party -> party.id().equals(id)).isPresent();
    }

    /** "la Ville et le CCAS". */
    static String named(List<Party> parties) {
        return enumerated(parties, French::nominative);
    }

    /** "de la Ville et du CCAS". */
    static String of(List<Party> parties) {
        return enumerated(parties, UnaryOperator.identity());
    }

    /** "à la Ville et au CCAS". */
    static String to(List<Party> parties) {
        return enumerated(parties, French::dative);
    }

    private static String enumerated(List<Party> parties, UnaryOperator<String> form) {
        return French.enumeration(
                parties.stream().map(Party::genitive).map(form).toList());
    }
}
