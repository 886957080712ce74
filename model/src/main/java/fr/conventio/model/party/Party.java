package fr.conventio.model.party;

import fr.conventio.model.identity.Entity;

/**
 * A public body that is party to the convention.
 *
 * @param position place among the parties, from 0, as the act names them
 * @param name full name, "Ville de Dijon"
 * @param shortName name used in tables, "Ville"; unique within the dossier
 * @param genitive the short name after a noun, "de la Ville", "du CCAS": French contracts the article, so it is data
 */
public record Party(PartyId id, int position, PartyKind kind, String name, String shortName, String genitive)
        implements Entity {}
