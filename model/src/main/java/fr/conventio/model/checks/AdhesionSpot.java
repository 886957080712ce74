package fr.conventio.model.checks;

import fr.conventio.model.party.PartyId;
import fr.conventio.model.services.perimeter.LeafId;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the table of adhesions.
 *
 * @param party null for the line as a whole
 */
public record AdhesionSpot(LeafId leaf, @Nullable PartyId party) implements Spot {}
