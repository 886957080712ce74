package fr.conventio.persistence.torture;

import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.roster.Post;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import fr.conventio.persistence.database.Filled;
import fr.conventio.persistence.database.Keepers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Times a store of 100,000 posts: taking them in one transaction, editing one of them, opening, copying. A main of its own,
 * {@code mvn -q -Pbulk -pl persistence -am verify}: times differ too much between computers for a test.
 */
public final class Bulk {
    private static final int TIMES = 393;
    private static final int EDITS = 300;

    private Bulk() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("conventio-bulk");
        try {
            var file = folder.resolve(Trial.STORE);
            try (var store = Keepers.safe().open(file)) {
                var filled = Filled.with(store);
                var edit = Lines.edit(filled, 1, TIMES);
                long start = System.nanoTime();
                store.journal().apply(edit, Filled.WHO, Progress.NONE);
                tell("take 100,000 posts", start);
                edits("edit one of 100,000 posts", filled);
                start = System.nanoTime();
                store.copyNow(Progress.NONE);
                tell("copy", start);
                var copying = new Thread(() -> store.copyNow(Progress.NONE));
                copying.start();
                edits("edit while a copy is made", filled);
                copying.join();
                start = System.nanoTime();
                filled.roster();
                tell("read the roster", start);
                start = System.nanoTime();
                store.close();
                tell("close", start);
            }
            System.out.println("file: " + Files.size(folder.resolve(Trial.STORE + ".mv.db")) / 1_000_000 + " MB");
            long start = System.nanoTime();
            try (var store = Keepers.safe().open(file)) {
                tell("open", start);
                for (int edit = 0; edit < 2 * EDITS; edit++) {
                    Filled.of(store).undo();
                }
                start = System.nanoTime();
                Filled.of(store).undo();
                tell("undo the import", start);
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private static void edits(String what, Filled filled) {
        var posts = filled.roster().posts();
        var millis = new double[EDITS];
        for (int number = 0; number < EDITS; number++) {
            Post before = posts.get(number * 331 % posts.size());
            var change = List.<Change<?>>of(Change.replaced(before, before.withSection(what + number)));
            var edit = new Edit(filled.id(), Message.of("edit.cells", 1L), change);
            long start = System.nanoTime();
            filled.journal().apply(edit, Filled.WHO, Progress.NONE);
            millis[number] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                "%s: median %.1f ms, p95 %.1f ms, worst %.1f ms%n",
                what, millis[EDITS / 2], millis[EDITS * 95 / 100], millis[EDITS - 1]);
    }

    private static void tell(String what, long start) {
        System.out.println(
                what + ": " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
    }
}
