package fr.conventio.model.checks;

import fr.conventio.model.party.PartyField;
import fr.conventio.model.party.PartyId;

/** One field of one party. */
public record PartySpot(PartyId party, PartyField field) implements Spot {}
