package fr.conventio.app.services;

import fr.conventio.model.party.PartyId;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.services.SubService;
import fr.conventio.model.services.perimeter.Cell;
import fr.conventio.model.services.perimeter.LeafId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the grid: a service, or one part of the service above it.
 *
 * @param part null for the service as a whole
 * @param leaves what is joined by its cells: itself, or each part of a service that has parts
 */
record Line(SharedService service, @Nullable SubService part, List<LeafId> leaves) {
    Line {
        leaves = List.copyOf(leaves);
    }

    String name() {
        return part == null ? service.name() : part.name();
    }

    /** True for a service that is joined by its parts: its cells stand for all of theirs. */
    boolean isHeading() {
        return part == null && leaves.stream().anyMatch(leaf -> leaf.subService() != null);
    }

    List<Cell> cells(PartyId party) {
        return leaves.stream().map(leaf -> new Cell(leaf, party)).toList();
    }

    /** True when both stand for the same service or part, whatever has changed about it. */
    boolean isSame(Line other) {
        return service.id().equals(other.service.id())
                && (part == null
                        ? other.part == null
                        : other.part != null && part.id().equals(other.part.id()));
    }
}
