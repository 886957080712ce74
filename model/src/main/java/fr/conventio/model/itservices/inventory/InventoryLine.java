package fr.conventio.model.itservices.inventory;

import fr.conventio.model.wording.Message;
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

    /** What an answer to it looks like, its unit or its choices included. */
    public Message expected() {
        return switch (kind) {
            case COUNT -> Message.of("it.expected.count", unit);
            case MEASURE -> Message.of("it.expected.measure", unit);
            case CHOICE -> Message.of("it.expected.choice", String.join(", ", choices));
            case TEXT -> Message.of("it.expected.text");
            case FREE -> Message.of("it.expected.free");
            case YES_NO -> Message.of("it.expected.yes_no");
        };
    }

    /** True when the inventory is not complete without an answer. */
    public boolean isExpected() {
        return kind != AnswerKind.FREE;
    }
}
