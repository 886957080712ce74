package fr.conventio.model.party;

/**
 * Somebody who acts for a party, in a capacity.
 *
 * @param name empty when not known
 * @param capacity the office held, "Président", "Première adjointe"; empty when not known
 */
public record OfficeHolder(String name, String capacity) {
    public static final OfficeHolder NONE = new OfficeHolder("", "");

    /** True when nothing is known yet. */
    public boolean isEmpty() {
        return name.isEmpty() && capacity.isEmpty();
    }
}
