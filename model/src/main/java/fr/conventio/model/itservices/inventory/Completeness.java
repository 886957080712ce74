package fr.conventio.model.itservices.inventory;

/**
 * How much of an inventory is answered. Free lines are not counted.
 *
 * @param answered lines with an answer
 * @param expected lines that ask for one
 */
public record Completeness(int answered, int expected) {
    public boolean isComplete() {
        return answered == expected;
    }

    /** From 0 to 100, rounded down: only what is complete shows 100. */
    public int percent() {
        return expected == 0 ? 100 : answered * 100 / expected;
    }

    public Completeness plus(Completeness other) {
        return new Completeness(answered + other.answered, expected + other.expected);
    }
}
