package fr.conventio.model.services.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.services.perimeter.Adhesion;
import fr.conventio.model.services.perimeter.AdhesionField;
import fr.conventio.model.services.perimeter.AdhesionId;
import fr.conventio.model.services.perimeter.Cell;
import fr.conventio.model.services.perimeter.Leaf;
import fr.conventio.model.services.perimeter.LeafId;
import fr.conventio.model.services.perimeter.Perimeter;
import fr.conventio.model.typed.Dates;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says which parties join what: one cell, a selection, or a whole party's choices, each as one edit. */
public final class EditAdhesions {
    private static final int LONGEST_DOUBT = 4000;

    private final DossierId dossier;
    private final Perimeter perimeter;

    public EditAdhesions(DossierId dossier, Perimeter perimeter) {
        this.dossier = dossier;
        this.perimeter = perimeter;
    }

    /** Joins all cells of a selection; when all of them are joined already, leaves them. */
    public Edit toggle(Collection<Cell> cells) {
        boolean all = cells.stream().allMatch(cell -> perimeter.find(cell).isPresent());
        return all ? leave(cells) : join(cells, null, null);
    }

    /**
     * Joins the cells that are not joined yet.
     *
     * @param start null for each service's own entry into force
     * @param end null for no end
     */
    public Edit join(Collection<Cell> cells, @Nullable LocalDate start, @Nullable LocalDate end) {
        var changes = cells.stream()
                .filter(cell -> perimeter.find(cell).isEmpty())
                .<Change<?>>map(cell -> Change.added(Adhesion.of(cell).withDates(start, end)))
                .toList();
        return new Edit(dossier, what("edit.adhesion.join", cells), changes);
    }

    public Edit leave(Collection<Cell> cells) {
        var changes = cells.stream()
                .flatMap(cell -> perimeter.find(cell).stream())
                .<Change<?>>map(Change::removed)
                .toList();
        return new Edit(dossier, what("edit.adhesion.leave", cells), changes);
    }

    /**
     * Writes a text into one field of the adhesions of a selection; cells without adhesion stay so.
     *
     * @throws RefusedEditException when the text is not a value of the field
     */
    public Edit write(Collection<Cell> cells, AdhesionField field, String text) throws RefusedEditException {
        var changes = new ArrayList<Change<?>>();
        for (var cell : cells) {
            var before = perimeter.find(cell);
            if (before.isPresent()) {
                var after = with(before.get(), field, text);
                if (!after.equals(before.get())) {
                    changes.add(Change.replaced(before.get(), after));
                }
            }
        }
        return new Edit(dossier, Message.of("edit.adhesion.field", field.label(), (long) changes.size()), changes);
    }

    private static Adhesion with(Adhesion adhesion, AdhesionField field, String text) throws RefusedEditException {
        try {
            return switch (field) {
                case START -> adhesion.withDates(Dates.read(text), adhesion.end());
                case END -> adhesion.withDates(adhesion.start(), Dates.read(text));
                case DOUBT -> adhesion.withDoubt(doubt(text));
            };
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(e.reason());
        }
    }

    private static String doubt(String text) throws FieldRefusedException {
        var doubt = Plain.clean(text);
        if (doubt.length() > LONGEST_DOUBT) {
            throw new FieldRefusedException(
                    Message.of("refusal.too_long", AdhesionField.DOUBT.label(), (long) LONGEST_DOUBT));
        }
        return doubt;
    }

    /** Every line of a selection becomes as its first line, party by party. */
    public Edit fillDown(List<LeafId> leaves, List<PartyId> parties) {
        var sources = new LinkedHashMap<Cell, Cell>();
        for (var party : parties) {
            for (var leaf : leaves.subList(Math.min(1, leaves.size()), leaves.size())) {
                sources.put(new Cell(leaf, party), new Cell(leaves.getFirst(), party));
            }
        }
        return alike(Message.of("edit.adhesion.fill", (long) sources.size()), sources);
    }

    /** Every party of a selection becomes as the first one, line by line. */
    public Edit fillRight(List<LeafId> leaves, List<PartyId> parties) {
        var sources = new LinkedHashMap<Cell, Cell>();
        for (var leaf : leaves) {
            for (var party : parties.subList(Math.min(1, parties.size()), parties.size())) {
                sources.put(new Cell(leaf, party), new Cell(leaf, parties.getFirst()));
            }
        }
        return alike(Message.of("edit.adhesion.fill", (long) sources.size()), sources);
    }

    /**
     * Other parties make all the choices that one has made, with its dates. Its doubts are not theirs: they are about how its
     * own choices were read.
     */
    public Edit copy(PartyId from, Collection<PartyId> to) {
        var sources = new LinkedHashMap<Cell, Cell>();
        for (var party : to) {
            if (!party.equals(from)) {
                perimeter.leaves().stream()
                        .map(Leaf::id)
                        .forEach(leaf -> sources.put(new Cell(leaf, party), new Cell(leaf, from)));
            }
        }
        var name = perimeter.find(from).map(Party::shortName).orElseThrow();
        return alike(Message.of("edit.adhesion.copy", name, (long) to.size()), sources);
    }

    /** Makes each cell like its source. */
    private Edit alike(Message what, Map<Cell, Cell> sources) {
        var changes = new ArrayList<Change<?>>();
        sources.forEach((cell, source) -> {
            var before = perimeter.find(cell);
            var model = perimeter.find(source);
            if (model.isEmpty()) {
                before.ifPresent(adhesion -> changes.add(Change.removed(adhesion)));
            } else {
                var after = like(model.get(), cell, before);
                if (before.isEmpty()) {
                    changes.add(Change.added(after));
                } else if (!after.equals(before.get())) {
                    changes.add(Change.replaced(before.get(), after));
                }
            }
        });
        return new Edit(dossier, what, changes);
    }

    private static Adhesion like(Adhesion model, Cell cell, Optional<Adhesion> before) {
        var id = before.map(Adhesion::id).orElseGet(AdhesionId::fresh);
        var doubt = before.map(Adhesion::doubt).orElse("");
        return new Adhesion(id, cell.leaf(), cell.party(), model.start(), model.end(), doubt);
    }

    private Message what(String key, Collection<Cell> cells) {
        if (cells.size() == 1) {
            var cell = cells.iterator().next();
            var party = perimeter.find(cell.party()).map(Party::shortName).orElse("");
            var leaf = perimeter.find(cell.leaf()).map(Leaf::name).orElse("");
            return Message.of(key + ".one", party, leaf);
        }
        return Message.of(key, (long) cells.size());
    }
}
