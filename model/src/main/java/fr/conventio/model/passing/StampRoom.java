package fr.conventio.model.passing;

import java.util.List;

/**
 * The room that a document leaves for the stamp which an operator of the transmission puts on its pages.
 *
 * @param pages how many there are
 * @param covered the pages, from 1, on which the stamp would stand on something printed
 */
public record StampRoom(int pages, List<Integer> covered) {
    public StampRoom {
        covered = List.copyOf(covered);
    }

    /** Whether the stamp would cover nothing on the first page, the only one that all operators stamp. */
    public boolean isFirstPageFree() {
        return !covered.contains(1);
    }

    /**
     * Where a stamp goes: a frame in the upper right corner, in points.
     *
     * @param edge how far from the page's edges
     */
    public record Stamp(double width, double height, double edge) {
        /** As far as is publicly known. */
        public static Stamp known() {
            return new Stamp(
                    TransmissionRule.of("stamp.width").value(),
                    TransmissionRule.of("stamp.height").value(),
                    TransmissionRule.of("stamp.edge").value());
        }
    }
}
