package fr.conventio.model.itservices.inventory;

import java.util.List;

/**
 * One question of the inventory.
 *
 * @param key "03.11": the block's number and the line's within it; never changes
 * @param unit of a number, "postes"; otherwise empty
 * @param choices the answers to choose from; otherwise empty
 */
public record InventoryLine(
        String key, String label, AnswerKind kind, String unit, List<String> choices, Counts counts) {
    /** How a line tells the number of workstations. */
    public enum Counts {
        NOT,
        /** The party's total. */
        TOTAL,
        /** One kind of workstation of one kind of site. */
        DETAIL
    }

    public InventoryLine {
        choices = List.copyOf(choices);
    }

    /** True when the inventory is not complete without an answer. */
    public boolean isExpected() {
        return kind != AnswerKind.FREE;
    }
}
