package fr.conventio.model.impact.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.impact.ImpactNature;
import fr.conventio.model.impact.ImpactNatureId;
import fr.conventio.model.impact.ImpactSheets;
import fr.conventio.model.impact.StandardNature;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Adds, names, moves and removes the natures: the lines that all sheets have. */
public final class EditNatures {
    private static final Message NAME = Message.of("impact.nature");
    private static final Message DOMAIN = Message.of("impact.domain");

    private final DossierId dossier;
    private final ImpactSheets impacts;

    public EditNatures(DossierId dossier, ImpactSheets impacts) {
        this.dossier = dossier;
        this.impacts = impacts;
    }

    /** The standard natures that the sheets do not have yet. */
    public List<StandardNature> missing() {
        return Arrays.stream(StandardNature.values())
                .filter(standard -> impacts.natures().stream().noneMatch(nature -> nature.standard() == standard))
                .toList();
    }

    /** Adds a standard nature at the end of its domain. */
    public Edit add(StandardNature standard) {
        return added(standard.at(0));
    }

    /**
     * Adds a nature of the officers' own at the end of its domain.
     *
     * @throws RefusedEditException when the domain or the name is empty
     */
    public Edit add(ImpactNatureId id, String domain, String name) throws RefusedEditException {
        return added(new ImpactNature(id, 0, ImpactTexts.name(domain, DOMAIN), ImpactTexts.name(name, NAME), null));
    }

    private Edit added(ImpactNature nature) {
        var order = new ArrayList<>(impacts.natures());
        order.add(endOf(nature.domain(), order), nature);
        return edit("edit.impact.nature.add", nature, order);
    }

    /**
     * Names a nature and its domain; in another domain it goes to the end. The edit is empty when nothing differs.
     *
     * @throws RefusedEditException when the domain or the name is empty
     */
    public Edit rename(ImpactNatureId id, String domain, String name) throws RefusedEditException {
        var nature = get(id);
        var named = nature.withNames(ImpactTexts.name(domain, DOMAIN), ImpactTexts.name(name, NAME));
        var order = new ArrayList<>(impacts.natures());
        int place = order.indexOf(nature);
        if (named.domain().equals(nature.domain())) {
            order.set(place, named);
        } else {
            order.remove(place);
            order.add(endOf(named.domain(), order), named);
        }
        return edit("edit.impact.nature.rename", nature, order);
    }

    /**
     * Moves a nature one line up or down; over the edge of its domain it goes into the next one. The edit is empty at the
     * edge of the sheet.
     *
     * @param down true towards the end
     */
    public Edit move(ImpactNatureId id, boolean down) {
        var nature = get(id);
        var order = new ArrayList<>(impacts.natures());
        int from = order.indexOf(nature);
        int to = from + (down ? 1 : -1);
        if (to >= 0 && to < order.size()) {
            var neighbour = order.get(to);
            if (neighbour.domain().equals(nature.domain())) {
                Collections.swap(order, from, to);
            } else {
                order.set(from, nature.withNames(neighbour.domain(), nature.name()));
            }
        }
        return edit("edit.impact.nature.move", nature, order);
    }

    /**
     * Takes a nature away with what every sheet says of it. A block that began there begins at the next one.
     *
     * @throws RefusedEditException when it is the last one
     */
    public Edit remove(ImpactNatureId id) throws RefusedEditException {
        var nature = get(id);
        var order = new ArrayList<>(impacts.natures());
        int place = order.indexOf(nature);
        order.remove(place);
        if (order.isEmpty()) {
            throw new RefusedEditException(Message.of("refusal.impact.last_nature"));
        }
        var changes = new ArrayList<Change<?>>();
        impacts.items(id).forEach(item -> changes.add(Change.removed(item)));
        for (var sheet : impacts.sheets()) {
            var blocks = impacts.ownBlocks(sheet.id());
            for (var block : blocks) {
                if (block.first().equals(id)) {
                    var heir = place < order.size() ? order.get(place).id() : null;
                    boolean alone = blocks.size() == 1;
                    boolean taken =
                            blocks.stream().anyMatch(other -> other.first().equals(heir));
                    if (alone) {
                        changes.add(Change.replaced(
                                block, block.withFirst(order.getFirst().id())));
                    } else if (heir == null || taken) {
                        changes.add(Change.removed(block));
                    } else {
                        changes.add(Change.replaced(block, block.withFirst(heir)));
                    }
                }
            }
        }
        changes.addAll(placed(order));
        changes.add(Change.removed(nature));
        return new Edit(dossier, Message.of("edit.impact.nature.remove", nature.name()), changes);
    }

    private ImpactNature get(ImpactNatureId id) {
        return impacts.find(id).orElseThrow();
    }

    private static int endOf(String domain, List<ImpactNature> order) {
        for (int place = order.size(); place > 0; place--) {
            if (Plain.fold(order.get(place - 1).domain()).equals(Plain.fold(domain))) {
                return place;
            }
        }
        return order.size();
    }

    private Edit edit(String key, ImpactNature nature, List<ImpactNature> order) {
        return new Edit(dossier, Message.of(key, nature.name()), placed(order));
    }

    private List<Change<?>> placed(List<ImpactNature> order) {
        var changes = new ArrayList<Change<?>>();
        for (int place = 0; place < order.size(); place++) {
            var after = order.get(place).withPosition(place);
            var before = impacts.find(after.id()).orElse(null);
            if (!Objects.equals(before, after)) {
                changes.add(new Change<>(before, after));
            }
        }
        return changes;
    }
}
