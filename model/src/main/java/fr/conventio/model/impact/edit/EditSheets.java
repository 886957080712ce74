package fr.conventio.model.impact.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.impact.ActionBlock;
import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.impact.ImpactItem;
import fr.conventio.model.impact.ImpactLine;
import fr.conventio.model.impact.ImpactSheet;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.impact.ImpactSheets;
import fr.conventio.model.impact.StaffGroup;
import fr.conventio.model.impact.StandardNature;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.Order;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds, doubles, removes, moves and names whole sheets, and says whom they are about and what they inherit from. */
public final class EditSheets {
    private static final Message TITLE = Message.of("impact.sheet.title");

    private final DossierId dossier;
    private final ImpactSheets impacts;

    public EditSheets(DossierId dossier, ImpactSheets impacts) {
        this.dossier = dossier;
        this.impacts = impacts;
    }

    /**
     * Adds a sheet after the others. The first one of an act brings the usual natures with it.
     *
     * @param model the sheet it takes over all from; null for a sheet that stands alone
     * @throws RefusedEditException when there is no title, or another sheet has it
     */
    public Edit add(ImpactSheetId id, String title, @Nullable ImpactSheetId model) throws RefusedEditException {
        var sheet = new ImpactSheet(id, next(), unique(id, title), model, StaffGroup.NOBODY);
        var changes = new ArrayList<Change<?>>();
        changes.add(Change.added(sheet));
        if (impacts.natures().isEmpty()) {
            var usual = StandardNature.usual();
            for (int place = 0; place < usual.size(); place++) {
                changes.add(Change.added(usual.get(place).at(place)));
            }
        }
        return edit("edit.impact.sheet.add", sheet, changes);
    }

    /** Adds a double of a sheet after the others: what it says, and the same model, but nobody's yet. */
    public Edit duplicate(ImpactSheetId original, ImpactSheetId id) {
        var sheet = new ImpactSheet(
                id, next(), another(get(original).title()), get(original).model(), StaffGroup.NOBODY);
        var changes = new ArrayList<Change<?>>();
        changes.add(Change.added(sheet));
        for (var item : impacts.items(original)) {
            var blank = ImpactItem.blank(id, item.nature());
            changes.add(Change.added(new ImpactItem(blank.id(), id, item.nature(), item.degree(), item.texts())));
        }
        copyBlocks(impacts.ownBlocks(original), id, changes);
        return edit("edit.impact.sheet.add", sheet, changes);
    }

    /**
     * Takes a sheet away with all it says.
     *
     * @throws RefusedEditException when others inherit from it
     */
    public Edit remove(ImpactSheetId id) throws RefusedEditException {
        var heirs = impacts.heirs(id);
        if (!heirs.isEmpty()) {
            throw new RefusedEditException(Message.of(
                    "refusal.impact.heirs",
                    get(id).title(),
                    (long) heirs.size(),
                    heirs.getFirst().title()));
        }
        var changes = new ArrayList<Change<?>>();
        impacts.items(id).forEach(item -> changes.add(Change.removed(item)));
        impacts.ownBlocks(id).forEach(block -> changes.add(Change.removed(block)));
        changes.add(Change.removed(get(id)));
        return edit("edit.impact.sheet.remove", get(id), changes);
    }

    /**
     * Moves a sheet one place up or down; the edit is empty at the edge.
     *
     * @param down true towards the end
     */
    public Edit move(ImpactSheetId id, boolean down) {
        var sheet = get(id);
        var changes = Order.moved(impacts.sheets(), sheet, down, ImpactSheet::position, ImpactSheet::withPosition);
        return edit("edit.impact.sheet.move", sheet, changes);
    }

    /**
     * Gives a sheet another title; the edit is empty when nothing differs.
     *
     * @throws RefusedEditException when there is no title, or another sheet has it
     */
    public Edit rename(ImpactSheetId id, String title) throws RefusedEditException {
        var changes = new ArrayList<Change<?>>();
        change(get(id), get(id).withTitle(unique(id, title)), changes);
        return edit("edit.impact.sheet.rename", get(id), changes);
    }

    /** Says whom a sheet is about; the edit is empty when nothing differs. */
    public Edit group(ImpactSheetId id, StaffGroup group) {
        var changes = new ArrayList<Change<?>>();
        change(get(id), get(id).withGroup(group), changes);
        return edit("edit.impact.sheet.group", get(id), changes);
    }

    /**
     * Makes a sheet inherit: only what differs from the model stays its own.
     *
     * @throws RefusedEditException when the model inherits from the sheet
     */
    public Edit inherit(ImpactSheetId id, ImpactSheetId model) throws RefusedEditException {
        if (impacts.ancestry(model).contains(get(id))) {
            throw new RefusedEditException(
                    Message.of("refusal.impact.circle", get(model).title(), get(id).title()));
        }
        var changes = new ArrayList<Change<?>>();
        for (var item : impacts.items(id)) {
            var line = impacts.line(model, item.nature());
            var reduced = item;
            for (var field : ImpactField.TEXTS) {
                if (line.text(field).equals(reduced.texts().get(field))) {
                    reduced = reduced.withText(field, null);
                }
            }
            if (reduced.degree() != null && reduced.degree().equals(line.degree())) {
                reduced = reduced.withDegree(null);
            }
            if (reduced.isBlank()) {
                changes.add(Change.removed(item));
            } else if (!reduced.equals(item)) {
                changes.add(Change.replaced(item, reduced));
            }
        }
        if (alike(impacts.ownBlocks(id), impacts.blocks(model))) {
            impacts.ownBlocks(id).forEach(block -> changes.add(Change.removed(block)));
        }
        change(get(id), get(id).withModel(model), changes);
        return edit("edit.impact.sheet.inherit", get(id), changes);
    }

    /** Makes a sheet stand alone: it says itself what it took over until now. */
    public Edit detach(ImpactSheetId id) {
        var changes = new ArrayList<Change<?>>();
        change(get(id), get(id).withModel(null), changes);
        for (var line : impacts.effective(id)) {
            var own = impacts.item(id, line.nature().id()).orElse(null);
            var whole =
                    whole(line, own == null ? ImpactItem.blank(id, line.nature().id()) : own);
            if (own == null && !whole.isBlank()) {
                changes.add(Change.added(whole));
            } else if (own != null && !own.equals(whole)) {
                changes.add(Change.replaced(own, whole));
            }
        }
        if (impacts.ownBlocks(id).isEmpty()) {
            copyBlocks(impacts.blocks(id), id, changes);
        }
        return edit("edit.impact.sheet.detach", get(id), changes);
    }

    private static ImpactItem whole(ImpactLine line, ImpactItem item) {
        var whole = item.withDegree(line.degree());
        for (var field : ImpactField.TEXTS) {
            var text = line.text(field);
            whole = whole.withText(field, text.isEmpty() ? null : text);
        }
        return whole;
    }

    private static boolean alike(List<ActionBlock> own, List<ActionBlock> models) {
        return own.size() == models.size()
                && own.stream()
                        .allMatch(block -> models.stream()
                                .anyMatch(other -> other.first().equals(block.first())
                                        && other.actions().equals(block.actions())
                                        && other.actors().equals(block.actors())));
    }

    private static void copyBlocks(List<ActionBlock> blocks, ImpactSheetId to, List<Change<?>> changes) {
        blocks.forEach(block -> changes.add(Change.added(block.copiedTo(to, block.first()))));
    }

    private String unique(ImpactSheetId id, String text) throws RefusedEditException {
        var title = ImpactTexts.name(text, TITLE);
        if (isTaken(id, title)) {
            throw new RefusedEditException(Message.of("refusal.impact.title", title));
        }
        return title;
    }

    /** The title, or where it is taken the title with the first number that makes it free. */
    public String free(String title) {
        return isTaken(null, title) ? another(title) : title;
    }

    private String another(String title) {
        int number = 2;
        while (isTaken(null, title + " (" + number + ")")) {
            number++;
        }
        return title + " (" + number + ")";
    }

    private boolean isTaken(@Nullable ImpactSheetId but, String title) {
        return impacts.sheets().stream()
                .filter(sheet -> !sheet.id().equals(but))
                .anyMatch(sheet -> Plain.fold(sheet.title()).equals(Plain.fold(title)));
    }

    private int next() {
        return Order.end(impacts.sheets(), ImpactSheet::position);
    }

    private ImpactSheet get(ImpactSheetId id) {
        return impacts.find(id).orElseThrow();
    }

    private static void change(ImpactSheet before, ImpactSheet after, List<Change<?>> changes) {
        if (!before.equals(after)) {
            changes.add(Change.replaced(before, after));
        }
    }

    private Edit edit(String key, ImpactSheet sheet, List<Change<?>> changes) {
        return new Edit(dossier, Message.of(key, sheet.title()), changes);
    }
}
