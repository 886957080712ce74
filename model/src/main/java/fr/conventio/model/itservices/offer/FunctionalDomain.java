package fr.conventio.model.itservices.offer;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;

/**
 * A domain of business applications; whoever takes it entrusts all its applications.
 *
 * @param set the code of the set within which domains are chosen
 * @param number from 1, by which subscriptions name it; never changes
 * @param examples what belongs to it, "courrier, cimetière"; may be empty
 */
public record FunctionalDomain(FunctionalDomainId id, String set, int number, String name, String examples)
        implements Entity {

    @Override
    public FunctionalDomain renewed(Renewal ids) {
        return new FunctionalDomain(new FunctionalDomainId(ids.of(id)), set, number, name, examples);
    }

    public FunctionalDomain withName(String newName) {
        return new FunctionalDomain(id, set, number, newName, examples);
    }

    public FunctionalDomain withExamples(String newExamples) {
        return new FunctionalDomain(id, set, number, name, newExamples);
    }
}
