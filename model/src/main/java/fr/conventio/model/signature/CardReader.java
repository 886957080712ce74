package fr.conventio.model.signature;

/**
 * A reader that a card's driver knows of, and the card in it.
 *
 * @param slot which one of that driver, from 0
 * @param card the label of the card; empty when there is none in it
 * @param maker who made the card
 */
public record CardReader(int slot, String card, String maker, PinState pin) {
    /** What the card tells about wrong PINs. */
    public enum PinState {
        /** None was given since the last right one, as far as it tells. */
        FINE,
        /** At least one was. */
        LOW,
        /** The next wrong one locks it. */
        LAST,
        LOCKED
    }

    public boolean hasCard() {
        return !card.isEmpty();
    }
}
