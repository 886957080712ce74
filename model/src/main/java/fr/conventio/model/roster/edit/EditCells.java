package fr.conventio.model.roster.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.PostId;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/** Writes texts into cells of the roster: one typed, one for a whole selection, or a pasted block. All of them or none. */
public final class EditCells {
    private final DossierId dossier;
    private final Roster roster;

    public EditCells(DossierId dossier, Roster roster) {
        this.dossier = dossier;
        this.roster = roster;
    }

    /** The same text for one field of every post of a selection. */
    public Edit fill(Collection<PostId> posts, PostField field, String text) throws RefusedCellException {
        return write(posts.stream().map(post -> new CellText(post, field, text)).toList());
    }

    /**
     * Each text into its cell; the edit is empty when nothing differs.
     *
     * @throws RefusedCellException at the first text that cannot be its cell's value
     */
    public Edit write(List<CellText> cells) throws RefusedCellException {
        var before = new HashMap<PostId, Post>();
        roster.posts().forEach(post -> before.put(post.id(), post));
        var after = new LinkedHashMap<PostId, Post>();
        var reading = new PostCells(roster);
        for (var cell : cells) {
            var post = after.getOrDefault(cell.post(), Objects.requireNonNull(before.get(cell.post())));
            try {
                after.put(cell.post(), reading.with(post, cell.field(), cell.text()));
            } catch (FieldRefusedException e) {
                throw new RefusedCellException(cell, e.reason());
            }
        }
        var changes = new ArrayList<Change<?>>();
        after.forEach((id, post) -> {
            var old = Objects.requireNonNull(before.get(id));
            if (!old.equals(post)) {
                changes.add(Change.replaced(old, post));
            }
        });
        return new Edit(dossier, description(cells, changes.size()), changes);
    }

    private static Message description(List<CellText> cells, int posts) {
        var fields = cells.stream().map(CellText::field).distinct().toList();
        return fields.size() == 1
                ? Message.of("edit.field", fields.getFirst().label(), (long) posts)
                : Message.of("edit.cells", (long) posts);
    }
}
