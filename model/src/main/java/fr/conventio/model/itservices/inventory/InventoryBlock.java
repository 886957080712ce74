package fr.conventio.model.itservices.inventory;

import java.util.List;

/**
 * Lines that stand together.
 *
 * @param number from 1
 * @param section what several blocks belong to, "Applicatifs"
 * @param name of the block within its section; empty when it is the section's only one
 * @param repeatable true when a party answers it once for each configuration it has
 */
public record InventoryBlock(int number, String section, String name, boolean repeatable, List<InventoryLine> lines) {
    public InventoryBlock {
        lines = List.copyOf(lines);
    }

    /** Understandable by itself: "Applicatifs – Finances". */
    public String title() {
        return name.isEmpty() ? section : section + " – " + name;
    }
}
