package fr.conventio.app.itservices;

import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.itservices.offer.Commitment;
import fr.conventio.model.itservices.offer.FunctionalDomain;
import fr.conventio.model.itservices.offer.ServiceSet;
import fr.conventio.model.itservices.offer.UnitService;
import java.util.ArrayList;
import java.util.List;

/** A line of the offer: a set, something in it, or what is promised whatever is taken. */
sealed interface OfferLine {
    /** The code of the line's set; empty for what holds for all. */
    String code();

    record OfSet(ServiceSet set) implements OfferLine {
        @Override
        public String code() {
            return set.code();
        }
    }

    record OfUnit(ServiceSet set, UnitService unit) implements OfferLine {
        @Override
        public String code() {
            return set.code();
        }
    }

    record OfDomain(FunctionalDomain domain) implements OfferLine {
        @Override
        public String code() {
            return domain.set();
        }
    }

    record OfCommitment(Commitment commitment) implements OfferLine {
        @Override
        public String code() {
            return commitment.set();
        }
    }

    /** Heads the commitments that hold for all sets. */
    record ForAll() implements OfferLine {
        @Override
        public String code() {
            return "";
        }
    }

    /** True for a line that heads others. */
    default boolean isHead() {
        return this instanceof OfSet || this instanceof ForAll;
    }

    /** Set by set its services, domains and commitments; what holds for all comes last. */
    static List<OfferLine> of(ItServices services) {
        var lines = new ArrayList<OfferLine>();
        for (var set : services.sets()) {
            lines.add(new OfSet(set));
            services.units(set).forEach(unit -> lines.add(new OfUnit(set, unit)));
            services.domains().stream()
                    .filter(domain -> domain.set().equals(set.code()))
                    .forEach(domain -> lines.add(new OfDomain(domain)));
            commitments(services, set.code(), lines);
        }
        lines.add(new ForAll());
        commitments(services, "", lines);
        return lines;
    }

    private static void commitments(ItServices services, String code, List<OfferLine> lines) {
        services.commitments().stream()
                .filter(commitment -> commitment.set().equals(code))
                .forEach(commitment -> lines.add(new OfCommitment(commitment)));
    }
}
