package fr.conventio.model.services.perimeter;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import fr.conventio.model.party.PartyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A party has joined a service or a part of it.
 *
 * @param start null when it is the service's own entry into force
 * @param end the last day; null as long as none is set
 * @param doubt why it has still to be confirmed; empty when it is sure
 */
public record Adhesion(
        AdhesionId id,
        LeafId leaf,
        PartyId party,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        String doubt) implements Entity {

    /** A sure one, from the service's entry into force on. */
    public static Adhesion of(Cell cell) {
        return new Adhesion(AdhesionId.fresh(), cell.leaf(), cell.party(), null, null, "");
    }

    @Override
    public Adhesion renewed(Renewal ids) {
        return new Adhesion(
                new AdhesionId(ids.of(id)), leaf.renewed(ids), new PartyId(ids.of(party)), start, end, doubt);
    }

    public Cell cell() {
        return new Cell(leaf, party);
    }

    public boolean isDoubtful() {
        return !doubt.isEmpty();
    }

    public Adhesion withLeaf(LeafId newLeaf) {
        return new Adhesion(id, newLeaf, party, start, end, doubt);
    }

    public Adhesion withDates(@Nullable LocalDate newStart, @Nullable LocalDate newEnd) {
        return new Adhesion(id, leaf, party, newStart, newEnd, doubt);
    }

    public Adhesion withDoubt(String newDoubt) {
        return new Adhesion(id, leaf, party, start, end, newDoubt);
    }
}
