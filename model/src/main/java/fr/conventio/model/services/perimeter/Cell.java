package fr.conventio.model.services.perimeter;

import fr.conventio.model.party.PartyId;

/** One cell of the table: a leaf and a party, whether or not the party has joined. */
public record Cell(LeafId leaf, PartyId party) {}
