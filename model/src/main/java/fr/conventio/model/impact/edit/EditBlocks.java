package fr.conventio.model.impact.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.impact.ActionBlock;
import fr.conventio.model.impact.ActionBlockId;
import fr.conventio.model.impact.ImpactNatureId;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.impact.ImpactSheets;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes, splits and joins the blocks of actions and actors. A sheet that takes over its model's blocks gets all of them as
 * its own with the first edit.
 */
public final class EditBlocks {
    private final DossierId dossier;
    private final ImpactSheets impacts;

    public EditBlocks(DossierId dossier, ImpactSheets impacts) {
        this.dossier = dossier;
        this.impacts = impacts;
    }

    /**
     * Writes the block that reaches over a nature; where there is none, one over the whole sheet. The edit is empty when
     * nothing differs.
     *
     * @throws RefusedEditException when a text is too long
     */
    public Edit write(ImpactSheetId sheet, ImpactNatureId nature, String actions, String actors)
            throws RefusedEditException {
        var newActions = ImpactTexts.lines(actions, Message.of("impact.actions"));
        var newActors = ImpactTexts.lines(actors, Message.of("impact.actors"));
        var blocks = new ArrayList<>(impacts.blocks(sheet));
        if (blocks.isEmpty()) {
            var top = impacts.natures().getFirst().id();
            blocks.add(new ActionBlock(ActionBlockId.fresh(), sheet, top, newActions, newActors));
        } else {
            int place = over(sheet, nature);
            blocks.set(place, blocks.get(place).withTexts(newActions, newActors));
        }
        if (blocks.equals(impacts.blocks(sheet))) {
            blocks.clear();
            blocks.addAll(impacts.ownBlocks(sheet));
        }
        return edit("edit.impact.block.write", sheet, blocks);
    }

    /**
     * Cuts a block in two: the second begins at the nature, with the same texts.
     *
     * @throws RefusedEditException when a block begins there already, or there is none
     */
    public Edit split(ImpactSheetId sheet, ImpactNatureId nature) throws RefusedEditException {
        var blocks = new ArrayList<>(impacts.blocks(sheet));
        if (blocks.isEmpty()
                || impacts.runs(sheet)
                        .get(over(sheet, nature))
                        .natures()
                        .getFirst()
                        .equals(nature)) {
            throw new RefusedEditException(Message.of("refusal.impact.split"));
        }
        int place = over(sheet, nature);
        var top = impacts.runs(sheet).get(place).natures().getFirst();
        blocks.set(place, blocks.get(place).withFirst(top));
        blocks.add(place + 1, blocks.get(place).copiedTo(sheet, nature));
        return edit("edit.impact.block.split", sheet, blocks);
    }

    /**
     * Joins the block over a nature to the one above it; no line of either gets lost.
     *
     * @throws RefusedEditException when there is none above
     */
    public Edit merge(ImpactSheetId sheet, ImpactNatureId nature) throws RefusedEditException {
        var blocks = new ArrayList<>(impacts.blocks(sheet));
        int place = blocks.isEmpty() ? 0 : over(sheet, nature);
        if (place == 0) {
            throw new RefusedEditException(Message.of("refusal.impact.merge"));
        }
        var lower = blocks.remove(place);
        var upper = blocks.get(place - 1);
        blocks.set(
                place - 1,
                upper.withTexts(both(upper.actions(), lower.actions()), both(upper.actors(), lower.actors())));
        return edit("edit.impact.block.merge", sheet, blocks);
    }

    /** Gives the blocks back to the model; on a sheet that stands alone, takes them away. */
    public Edit reset(ImpactSheetId sheet) {
        return edit("edit.impact.block.reset", sheet, List.of());
    }

    private int over(ImpactSheetId sheet, ImpactNatureId nature) {
        var runs = impacts.runs(sheet);
        return runs.indexOf(impacts.run(sheet, nature).orElseThrow());
    }

    private static String both(String upper, String lower) {
        var lines = new LinkedHashSet<String>();
        upper.lines().forEach(lines::add);
        lower.lines().forEach(lines::add);
        return lines.stream().collect(Collectors.joining("\n"));
    }

    /** @param wanted the sheet's own blocks from now on; those of a model among them stand for copies */
    private Edit edit(String key, ImpactSheetId sheet, List<ActionBlock> wanted) {
        var own = impacts.ownBlocks(sheet);
        var changes = new ArrayList<Change<?>>();
        for (var before : own) {
            if (wanted.stream().noneMatch(block -> block.id().equals(before.id()))) {
                changes.add(Change.removed(before));
            }
        }
        for (var block : wanted) {
            if (!block.sheet().equals(sheet)) {
                changes.add(Change.added(block.copiedTo(sheet, block.first())));
            } else {
                var before =
                        own.stream().filter(old -> old.id().equals(block.id())).findFirst();
                if (before.isEmpty()) {
                    changes.add(Change.added(block));
                } else if (!before.get().equals(block)) {
                    changes.add(Change.replaced(before.get(), block));
                }
            }
        }
        return new Edit(
                dossier, Message.of(key, impacts.find(sheet).orElseThrow().title()), changes);
    }
}
