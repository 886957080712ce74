package fr.conventio.persistence.torture;

import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.store.Store;
import fr.conventio.model.store.StoreKeeper;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import fr.conventio.persistence.database.Filled;
import fr.conventio.persistence.database.Keepers;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The process that is killed: works as fast as it can and says the number of each step once it is done. */
final class Worker {
    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private Worker() {}

    public static void main(String[] args) throws Exception {
        var store = Path.of(args[1]);
        StoreKeeper keeper = Boolean.parseBoolean(args[2]) ? Keepers.careless() : Keepers.safe();
        switch (Work.valueOf(args[0])) {
            case EDIT -> edit(keeper.open(store));
            case IMPORT -> take(keeper.open(store));
            case MIGRATION -> migrate(store);
            case BACKUP -> copy(keeper.open(store));
            case RESTORE -> restore(keeper, store);
        }
    }

    /** One write, so that a kill never leaves half a number. */
    private static void say(long step) throws IOException {
        OUT.write((step + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static void edit(Store store) throws IOException {
        var filled = Filled.of(store);
        var posts = new ArrayList<>(filled.roster().posts());
        say(0);
        for (int step = 1; ; step++) {
            int place = step % posts.size();
            var after = posts.get(place).withRemarks(Integer.toString(step));
            var change = List.<Change<?>>of(Change.replaced(posts.get(place), after));
            var edit = new Edit(filled.id(), Message.of("edit.cells", 1L), change);
            store.journal().apply(edit, Filled.WHO, Progress.NONE);
            posts.set(place, after);
            say(step);
        }
    }

    private static void take(Store store) throws IOException {
        var filled = Filled.of(store);
        say(0);
        for (int step = 1; ; step++) {
            var edit = Lines.edit(filled, step);
            store.journal().apply(edit, Filled.WHO, Progress.NONE);
            say(step);
        }
    }

    private static void migrate(Path store) throws IOException {
        say(0);
        Keepers.later().open(store);
        say(1);
    }

    private static void copy(Store store) throws IOException {
        say(0);
        for (int step = 1; ; step++) {
            store.copyNow(Progress.NONE);
            say(step);
        }
    }

    private static void restore(StoreKeeper keeper, Path store) throws IOException {
        say(0);
        for (int step = 1; ; step++) {
            var copies = keeper.copiesOf(store);
            keeper.restore(store, copies.get(step % copies.size()));
            say(step);
        }
    }
}
