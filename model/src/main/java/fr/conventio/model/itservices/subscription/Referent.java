package fr.conventio.model.itservices.subscription;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import fr.conventio.model.party.PartyId;

/**
 * An agent through whom the shared service speaks with a party. Texts are empty when not known.
 *
 * @param position place among the party's referents, from 0
 */
public record Referent(
        ReferentId id, PartyId party, int position, String name, String function, String phone, String email)
        implements Entity {

    /** The advice of the act: more make coordination hard. */
    public static final int ADVISED_MOST = 6;

    /** One of whom nothing is known. */
    public static Referent of(PartyId party, int position) {
        return new Referent(ReferentId.fresh(), party, position, "", "", "", "");
    }

    public String text(ReferentField field) {
        return switch (field) {
            case NAME -> name;
            case FUNCTION -> function;
            case PHONE -> phone;
            case EMAIL -> email;
        };
    }

    public Referent with(ReferentField field, String text) {
        return switch (field) {
            case NAME -> new Referent(id, party, position, text, function, phone, email);
            case FUNCTION -> new Referent(id, party, position, name, text, phone, email);
            case PHONE -> new Referent(id, party, position, name, function, text, email);
            case EMAIL -> new Referent(id, party, position, name, function, phone, text);
        };
    }

    @Override
    public Referent renewed(Renewal ids) {
        return new Referent(
                new ReferentId(ids.of(id)), new PartyId(ids.of(party)), position, name, function, phone, email);
    }
}
