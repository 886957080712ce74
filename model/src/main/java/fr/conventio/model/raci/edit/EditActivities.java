package fr.conventio.model.raci.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.Order;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.raci.Raci;
import fr.conventio.model.raci.RaciActivity;
import fr.conventio.model.raci.RaciActivityId;
import fr.conventio.model.raci.RaciCells;
import fr.conventio.model.raci.RaciLine;
import fr.conventio.model.raci.RaciSectionId;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds, removes, moves, renames and confirms activities; their letters go with them. */
public final class EditActivities {
    private final DossierId dossier;
    private final Raci raci;

    public EditActivities(DossierId dossier, Raci raci) {
        this.dossier = dossier;
        this.raci = raci;
    }

    /**
     * Adds an activity to a section.
     *
     * @param after the activity of the section that it follows; null for the first place
     * @throws RefusedEditException when it has no name
     */
    public Edit add(RaciActivityId id, RaciSectionId section, @Nullable RaciActivityId after, String label)
            throws RefusedEditException {
        var order = new ArrayList<>(raci.activitiesOf(section));
        var before = after == null ? null : raci.find(after).orElseThrow();
        var added = new RaciActivity(id, section, 0, named(label), "");
        order.add(before == null ? 0 : order.indexOf(before) + 1, added);
        var changes = new ArrayList<Change<?>>();
        for (int place = 0; place < order.size(); place++) {
            var activity = order.get(place);
            if (activity.id().equals(id)) {
                changes.add(Change.added(activity.at(section, place)));
            } else if (activity.position() != place) {
                changes.add(Change.replaced(activity, activity.at(section, place)));
            }
        }
        return new Edit(dossier, Message.of("edit.raci.activity.add", added.label()), changes);
    }

    /** Takes activities away with their letters. */
    public Edit remove(Collection<RaciActivityId> ids) {
        var changes = removal(raci, ids);
        var what = ids.size() == 1
                ? Message.of("edit.raci.activity.remove", label(ids.iterator().next()))
                : Message.of("edit.raci.activity.remove.all", (long) ids.size());
        return new Edit(dossier, what, changes);
    }

    static List<Change<?>> removal(Raci raci, Collection<RaciActivityId> ids) {
        var changes = new ArrayList<Change<?>>();
        raci.assignments().stream()
                .filter(assignment -> ids.contains(assignment.cell().activity()))
                .forEach(assignment -> changes.add(Change.removed(assignment)));
        raci.activities().stream()
                .filter(activity -> ids.contains(activity.id()))
                .forEach(activity -> changes.add(Change.removed(activity)));
        return changes;
    }

    /** @throws RefusedEditException when the name is empty */
    public Edit rename(RaciActivityId id, String label) throws RefusedEditException {
        var activity = raci.find(id).orElseThrow();
        var renamed = activity.withLabel(named(label));
        return edit("edit.raci.activity.rename", activity, renamed);
    }

    /** Says why an activity's letters are to be confirmed; an empty text says that they are not, or no longer. */
    public Edit doubt(RaciActivityId id, String why) throws RefusedEditException {
        var activity = raci.find(id).orElseThrow();
        try {
            return edit("edit.raci.activity.doubt", activity, activity.withDoubt(RaciCells.text(why)));
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(e.reason());
        }
    }

    /** Says that the letters of activities are right. */
    public Edit confirm(Collection<RaciActivityId> ids) {
        var changes = new ArrayList<Change<?>>();
        raci.activities().stream()
                .filter(activity -> ids.contains(activity.id()) && activity.isDoubtful())
                .forEach(activity -> changes.add(Change.replaced(activity, activity.withDoubt(""))));
        var what = ids.size() == 1
                ? Message.of("edit.raci.activity.confirm", label(ids.iterator().next()))
                : Message.of("edit.raci.activity.confirm.all", (long) changes.size());
        return new Edit(dossier, what, changes);
    }

    /**
     * Moves an activity one place up or down; beyond the first and the last of its section it goes into the section before
     * or after. The edit is empty at the edge of the matrix.
     */
    public Edit move(RaciActivityId id, boolean down) {
        var activity = raci.find(id).orElseThrow();
        var peers = raci.activitiesOf(activity.section());
        boolean atEdge = activity.equals(down ? peers.getLast() : peers.getFirst());
        var what = Message.of("edit.raci.activity.move", activity.label());
        if (!atEdge) {
            return new Edit(
                    dossier,
                    what,
                    Order.moved(
                            peers,
                            activity,
                            down,
                            RaciActivity::position,
                            (moved, place) -> moved.at(moved.section(), place)));
        }
        return new Edit(dossier, what, across(activity, down));
    }

    private List<Change<?>> across(RaciActivity activity, boolean down) {
        var sections = raci.lines().stream()
                .filter(RaciLine.Heading.class::isInstance)
                .map(line -> ((RaciLine.Heading) line).section())
                .toList();
        int from = sections.indexOf(raci.find(activity.section()).orElseThrow());
        int to = from + (down ? 1 : -1);
        var changes = new ArrayList<Change<?>>();
        if (to < 0 || to >= sections.size()) {
            return changes;
        }
        var section = sections.get(to).id();
        var peers = raci.activitiesOf(section);
        if (down) {
            for (var peer : peers) {
                changes.add(Change.replaced(peer, peer.at(section, peer.position() + 1)));
            }
            changes.add(Change.replaced(activity, activity.at(section, 0)));
        } else {
            int end = Order.end(peers, RaciActivity::position);
            changes.add(Change.replaced(activity, activity.at(section, end)));
        }
        return changes;
    }

    private Edit edit(String key, RaciActivity before, RaciActivity after) {
        return new Edit(
                dossier,
                Message.of(key, before.label(), after.label()),
                after.equals(before) ? List.of() : List.of(Change.replaced(before, after)));
    }

    private String label(RaciActivityId id) {
        return raci.find(id).map(RaciActivity::label).orElse("");
    }

    private static String named(String label) throws RefusedEditException {
        try {
            return RaciCells.name(label, List.of());
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(e.reason());
        }
    }
}
