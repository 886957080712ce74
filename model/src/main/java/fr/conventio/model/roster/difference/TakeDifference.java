package fr.conventio.model.roster.difference;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.roster.Post;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes what was chosen of a difference into the roster, as one edit. */
public final class TakeDifference {
    private final Choices choices;
    private final List<Post> added = new ArrayList<>();
    private final List<Change<?>> replaced = new ArrayList<>();
    private final List<Post> removed = new ArrayList<>();
    /** The file's lines that stay or come, in its order: beside them stand those that are added. */
    private final List<Post> inOrder = new ArrayList<>();

    private TakeDifference(Choices choices) {
        this.choices = choices;
    }

    /** The edit is empty when nothing was chosen that differs. */
    public static Edit into(DossierId dossier, Choices choices) {
        return new TakeDifference(choices).edit(dossier);
    }

    private Edit edit(DossierId dossier) {
        choices.difference().lines().forEach(this::choose);
        var placed = new Places(choices.difference().base().posts()).placed(inOrder, added);
        var changes = new ArrayList<Change<?>>();
        var reading = choices.difference().reading();
        var spokenOf = spokenOf(placed);
        reading.newParties().stream()
                .filter(party -> spokenOf.contains(party.id()))
                .forEach(party -> changes.add(Change.added(party)));
        reading.newServices().stream()
                .filter(service -> spokenOf.contains(service.id()))
                .forEach(service -> changes.add(Change.added(service)));
        removed.forEach(post -> changes.add(Change.removed(post)));
        changes.addAll(replaced);
        placed.forEach(post -> changes.add(Change.added(post)));
        return new Edit(dossier, what(), changes);
    }

    private Message what() {
        return replaced.isEmpty() && removed.isEmpty()
                ? Message.of("edit.import", (long) added.size())
                : Message.of(
                        "edit.import.difference", (long) added.size(), (long) replaced.size(), (long) removed.size());
    }

    private void choose(LineDifference line) {
        var before = line.before();
        var after = line.after();
        boolean taken = choices.isTaken(line);
        if (before != null && after != null) {
            if (choices.isApart(line)) {
                tellApart(before, after, taken);
            } else if (taken && !line.cells().isEmpty()) {
                change(before, RosterDifference.carried(before, after, choices.takenCells(line)));
            } else {
                inOrder.add(before);
            }
        } else if (after != null && taken) {
            add(after);
        } else if (before != null && taken) {
            removed.add(before);
        }
    }

    private void tellApart(Post before, Post after, boolean taken) {
        if (taken) {
            removed.add(before);
            // What the file does not tell of the one is not true of the other.
            var told = choices.difference().told();
            var itself = RosterDifference.carried(Post.blank(after.service(), after.employer()), after, told);
            add(itself.withEmployer(after.employer()));
        }
    }

    private void change(Post before, Post after) {
        replaced.add(Change.replaced(before, after));
        inOrder.add(after);
    }

    private void add(Post post) {
        added.add(post);
        inOrder.add(post);
    }

    private Set<EntityId> spokenOf(List<Post> placed) {
        var spokenOf = new HashSet<EntityId>();
        for (var post : placed) {
            spokenOf.add(post.service());
            spokenOf.add(post.employer());
        }
        for (var change : replaced) {
            if (change.after() instanceof Post post) {
                spokenOf.add(post.service());
                spokenOf.add(post.employer());
            }
        }
        return spokenOf;
    }
}
