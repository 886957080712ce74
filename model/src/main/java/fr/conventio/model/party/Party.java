package fr.conventio.model.party;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import org.jspecify.annotations.Nullable;

/**
 * A public body that is party to the convention.
 *
 * @param position place among the parties, from 0, as the act names them
 * @param name full name, "Ville de Dijon"
 * @param shortName name used in tables, "Ville"; unique within the dossier
 * @param genitive the short name after a noun, "de la Ville", "du CCAS": French contracts the article, so it is data
 * @param siren null when not known
 * @param representative who stands for the party at the head of the act
 * @param deliberation the vote that lets it sign
 * @param signatory who signs when it is not the representative; otherwise nobody
 */
public record Party(
        PartyId id,
        int position,
        PartyKind kind,
        String name,
        String shortName,
        String genitive,
        @Nullable Siren siren,
        OfficeHolder representative,
        Deliberation deliberation,
        OfficeHolder signatory)
        implements Entity {

    /** A party of which only the names are known. */
    public Party(PartyId id, int position, PartyKind kind, String name, String shortName, String genitive) {
        this(
                id,
                position,
                kind,
                name,
                shortName,
                genitive,
                null,
                OfficeHolder.NONE,
                Deliberation.NONE,
                OfficeHolder.NONE);
    }

    /** Who signs: the signatory, or the representative when no other is named. */
    public OfficeHolder signing() {
        return signatory.isEmpty() ? representative : signatory;
    }

    @Override
    public Party renewed(Renewal ids) {
        return withId(new PartyId(ids.of(id)));
    }

    public Party withId(PartyId newId) {
        return new Party(
                newId, position, kind, name, shortName, genitive, siren, representative, deliberation, signatory);
    }

    public Party withPosition(int newPosition) {
        return new Party(
                id, newPosition, kind, name, shortName, genitive, siren, representative, deliberation, signatory);
    }

    public Party withKind(PartyKind newKind) {
        return new Party(
                id, position, newKind, name, shortName, genitive, siren, representative, deliberation, signatory);
    }

    public Party withNames(String newName, String newShortName, String newGenitive) {
        return new Party(
                id, position, kind, newName, newShortName, newGenitive, siren, representative, deliberation, signatory);
    }

    public Party withSiren(@Nullable Siren newSiren) {
        return new Party(
                id, position, kind, name, shortName, genitive, newSiren, representative, deliberation, signatory);
    }

    public Party withRepresentative(OfficeHolder newRepresentative) {
        return new Party(
                id, position, kind, name, shortName, genitive, siren, newRepresentative, deliberation, signatory);
    }

    public Party withDeliberation(Deliberation newDeliberation) {
        return new Party(
                id, position, kind, name, shortName, genitive, siren, representative, newDeliberation, signatory);
    }

    public Party withSignatory(OfficeHolder newSignatory) {
        return new Party(
                id, position, kind, name, shortName, genitive, siren, representative, deliberation, newSignatory);
    }
}
