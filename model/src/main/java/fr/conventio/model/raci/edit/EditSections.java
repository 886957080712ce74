package fr.conventio.model.raci.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.Order;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.raci.Raci;
import fr.conventio.model.raci.RaciActivity;
import fr.conventio.model.raci.RaciCells;
import fr.conventio.model.raci.RaciSection;
import fr.conventio.model.raci.RaciSectionId;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds, removes, moves and renames headings; what stands below one goes with it. */
public final class EditSections {
    private final DossierId dossier;
    private final Raci raci;

    public EditSections(DossierId dossier, Raci raci) {
        this.dossier = dossier;
        this.raci = raci;
    }

    /**
     * Adds a heading behind the others of its parent.
     *
     * @param parent null for a domain
     * @throws RefusedEditException when it has no name, or another heading there has it
     */
    public Edit add(RaciSectionId id, @Nullable RaciSectionId parent, String name) throws RefusedEditException {
        var peers = raci.sectionsOf(parent);
        var added = new RaciSection(id, parent, Order.end(peers, RaciSection::position), named(name, peers));
        return new Edit(dossier, Message.of("edit.raci.section.add", added.name()), List.of(Change.added(added)));
    }

    /** @throws RefusedEditException when the name is empty, or another heading there has it */
    public Edit rename(RaciSectionId id, String name) throws RefusedEditException {
        var section = raci.find(id).orElseThrow();
        var peers = raci.sectionsOf(section.parent()).stream()
                .filter(peer -> !peer.id().equals(id))
                .toList();
        var renamed = section.withName(named(name, peers));
        return new Edit(
                dossier,
                Message.of("edit.raci.section.rename", section.name(), renamed.name()),
                renamed.equals(section) ? List.of() : List.of(Change.replaced(section, renamed)));
    }

    /** Moves a heading, with all below it, one place up or down among those of its parent. */
    public Edit move(RaciSectionId id, boolean down) {
        var section = raci.find(id).orElseThrow();
        return new Edit(
                dossier,
                Message.of("edit.raci.section.move", section.name()),
                Order.moved(
                        raci.sectionsOf(section.parent()),
                        section,
                        down,
                        RaciSection::position,
                        RaciSection::withPosition));
    }

    /** Takes a heading away with all below it. */
    public Edit remove(RaciSectionId id) {
        var section = raci.find(id).orElseThrow();
        var changes = new ArrayList<Change<?>>();
        remove(section, changes);
        return new Edit(dossier, Message.of("edit.raci.section.remove", section.name()), changes);
    }

    private void remove(RaciSection section, List<Change<?>> changes) {
        raci.sectionsOf(section.id()).forEach(below -> remove(below, changes));
        changes.addAll(EditActivities.removal(
                raci,
                raci.activitiesOf(section.id()).stream().map(RaciActivity::id).toList()));
        changes.add(Change.removed(section));
    }

    private static String named(String name, List<RaciSection> peers) throws RefusedEditException {
        try {
            return RaciCells.name(name, peers.stream().map(RaciSection::name).toList());
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(e.reason());
        }
    }
}
