package fr.conventio.model.itservices.inventory;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import fr.conventio.model.party.PartyId;

/**
 * What a party answers to one line.
 *
 * @param line the key of its {@link InventoryLine}
 * @param copy which configuration of a repeatable block, from 1; otherwise 1
 * @param value as {@link AnswerCells} keeps it; may be empty when only the remark is written
 * @param remark a product, a version, a condition; may be empty
 */
public record Answer(AnswerId id, PartyId party, String line, int copy, String value, String remark) implements Entity {

    /** An answer to which nothing is written yet. */
    public static Answer blank(PartyId party, String line, int copy) {
        return new Answer(AnswerId.fresh(), party, line, copy, "", "");
    }

    public boolean isBlank() {
        return value.isEmpty() && remark.isEmpty();
    }

    public Answer with(String newValue, String newRemark) {
        return new Answer(id, party, line, copy, newValue, newRemark);
    }

    @Override
    public Answer renewed(Renewal ids) {
        return new Answer(new AnswerId(ids.of(id)), new PartyId(ids.of(party)), line, copy, value, remark);
    }
}
