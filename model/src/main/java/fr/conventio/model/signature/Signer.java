package fr.conventio.model.signature;

/**
 * Somebody who signs the act for a party.
 *
 * @param turn from 1: the parties sign one after the other, in the order of the act
 * @param party its full name
 * @param name empty when not known
 * @param capacity the office held, "Première adjointe"; empty when not known
 */
public record Signer(int turn, String party, String name, String capacity) {
    /** The name of the field that this signer fills in the act. */
    public String field() {
        return "signature-" + turn;
    }
}
