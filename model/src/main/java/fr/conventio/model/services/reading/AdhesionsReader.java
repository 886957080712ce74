package fr.conventio.model.services.reading;

import fr.conventio.model.party.Party;
import fr.conventio.model.services.perimeter.AdhesionCells;
import fr.conventio.model.services.perimeter.AdhesionCells.Written;
import fr.conventio.model.services.perimeter.Cell;
import fr.conventio.model.services.perimeter.Leaf;
import fr.conventio.model.services.perimeter.LeafId;
import fr.conventio.model.services.perimeter.Perimeter;
import fr.conventio.model.table.RefusedCell;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import fr.conventio.model.wording.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of the table of article 2.1, from its headings to its total. Services, parts and parties are known by their
 * names; a service's name stands once over its parts.
 */
public final class AdhesionsReader implements Consumer<SourceRow> {
    private static final int SERVICE = 0;
    private static final int PART = 1;

    private final Perimeter perimeter;
    private final Map<Cell, Optional<Written>> cells = new LinkedHashMap<>();
    private final List<RefusedCell> refused = new ArrayList<>();
    private final Map<Integer, Party> parties = new TreeMap<>();
    private final Set<LeafId> seen = new HashSet<>();
    private @Nullable SourceRow headings;
    private String service = "";
    private boolean whole;

    public AdhesionsReader(Perimeter perimeter) {
        this.perimeter = perimeter;
    }

    @Override
    public void accept(SourceRow row) {
        if (whole) {
            return;
        }
        var heads = headings;
        if (heads == null) {
            if (says(row, SERVICE, "article2.service") && says(row, PART, "article2.part")) {
                headings = row;
                head(row);
            }
        } else if (parties.isEmpty() && row.sheet().equals(heads.sheet())) {
            // The parties stand one row below: above them, the headings have one of their own in common.
            headings = row;
            head(row);
        } else if (!row.sheet().equals(heads.sheet()) || says(row, SERVICE, "article2.total")) {
            whole = true;
        } else if (!row.isBlank()) {
            read(row);
        }
    }

    /** @throws UnreadableFileException when the table was not met */
    public AdhesionsReading result() {
        if (parties.isEmpty()) {
            throw new UnreadableFileException(Message.of("refusal.adhesions.file"));
        }
        return new AdhesionsReading(cells, refused);
    }

    private static boolean says(SourceRow row, int column, String key) {
        return Plain.fold(row.cell(column)).equals(Plain.fold(Words.FRENCH.say(key)));
    }

    private void head(SourceRow row) {
        for (int column = PART + 1; column < row.cells().size(); column++) {
            var name = Plain.fold(row.cell(column));
            if (name.isEmpty() || says(row, column, "article2.adhesion")) {
                continue;
            }
            var party = perimeter.joiners().stream()
                    .filter(joiner -> Plain.fold(joiner.shortName()).equals(name))
                    .findFirst();
            if (party.isEmpty()) {
                refuse(row, column, Message.of("refusal.adhesions.party"));
            } else if (parties.containsValue(party.get())) {
                refuse(row, column, Message.of("refusal.adhesions.party.twice"));
            } else {
                parties.put(column, party.get());
            }
        }
    }

    private void read(SourceRow row) {
        var named = Plain.clean(row.cell(SERVICE));
        var part = Plain.clean(row.cell(PART));
        if (!named.isEmpty()) {
            service = named;
        }
        var leaf = leaf(service, part);
        if (leaf.isEmpty()) {
            refuse(row, part.isEmpty() ? SERVICE : PART, Message.of("refusal.adhesions.line"));
        } else if (!seen.add(leaf.get().id())) {
            refuse(row, part.isEmpty() ? SERVICE : PART, Message.of("refusal.adhesions.line.twice"));
        } else {
            parties.forEach(
                    (column, party) -> read(row, column, new Cell(leaf.get().id(), party.id())));
        }
    }

    private Optional<Leaf> leaf(String ofService, String part) {
        return perimeter.leaves().stream()
                .filter(leaf -> Plain.fold(leaf.service().name()).equals(Plain.fold(ofService)))
                .filter(leaf -> leaf.subService() == null
                        ? part.isEmpty()
                        : Plain.fold(leaf.name()).equals(Plain.fold(part)))
                .findFirst();
    }

    private void read(SourceRow row, int column, Cell cell) {
        try {
            cells.put(cell, AdhesionCells.read(row.cell(column)));
        } catch (FieldRefusedException e) {
            refuse(row, column, e.reason());
        }
    }

    private void refuse(SourceRow row, int column, Message reason) {
        var heads = headings;
        var header = heads == null ? "" : Plain.clean(heads.cell(column));
        refused.add(new RefusedCell(row.sheet(), row.number(), column, header, Plain.clean(row.cell(column)), reason));
    }
}
