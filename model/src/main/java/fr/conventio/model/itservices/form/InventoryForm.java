package fr.conventio.model.itservices.form;

import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.itservices.inventory.Inventory;
import fr.conventio.model.itservices.inventory.InventoryBlock;
import fr.conventio.model.itservices.inventory.InventoryLine;
import fr.conventio.model.itservices.inventory.Questionnaire;
import fr.conventio.model.party.Party;
import fr.conventio.model.wording.Plain;
import fr.conventio.model.wording.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The inventory as it is sent to a party: every question, the answers known so far, room for further configurations.
 *
 * @param situation the day whose situation the answers describe, as far as it is known
 */
public record InventoryForm(
        Dossier dossier, Party party, @Nullable LocalDate situation, List<Part> parts) {
    /** Tells a form of this kind, and the version of its layout. */
    public static final String MARK = "conventio-inventaire-1";

    /** A party can describe this many configurations of a repeatable block, and always one more than it has. */
    private static final int ROOM_FOR_COPIES = 3;

    /**
     * One block, or one configuration of it.
     *
     * @param copy from 1
     */
    public record Part(InventoryBlock block, int copy, List<Asked> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One question with what is known.
     *
     * @param value as it is kept
     */
    public record Asked(InventoryLine line, int copy, String value, String remark) {
        /** Tells the line in the form. */
        public String key() {
            return InventoryForm.key(line, copy);
        }
    }

    public InventoryForm {
        parts = List.copyOf(parts);
    }

    public static InventoryForm of(Dossier dossier, Party party, Inventory inventory, @Nullable LocalDate situation) {
        var parts = new ArrayList<Part>();
        for (var block : Questionnaire.blocks()) {
            int copies = block.repeatable() ? Math.max(ROOM_FOR_COPIES, inventory.copies(block) + 1) : 1;
            for (int copy = 1; copy <= copies; copy++) {
                parts.add(part(block, copy, inventory));
            }
        }
        return new InventoryForm(dossier, party, situation, parts);
    }

    private static Part part(InventoryBlock block, int copy, Inventory inventory) {
        return new Part(
                block,
                copy,
                block.lines().stream()
                        .map(line -> new Asked(
                                line, copy, inventory.value(line.key(), copy), inventory.remark(line.key(), copy)))
                        .toList());
    }

    /** How many configurations the form has room for, by number of their block. */
    public Map<Integer, Integer> copies() {
        var copies = new TreeMap<Integer, Integer>();
        parts.stream()
                .filter(part -> part.block().repeatable())
                .forEach(part -> copies.merge(part.block().number(), part.copy(), Math::max));
        return copies;
    }

    /** The name of its file, safe on every system. */
    public String fileName() {
        return Plain.fold(Words.FRENCH.say("form.it.file") + " " + party.shortName())
                        .replace(' ', '-') + ".xlsx";
    }

    static String key(InventoryLine line, int copy) {
        return line.key() + "#" + copy;
    }
}
