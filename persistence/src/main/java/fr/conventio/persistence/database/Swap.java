package fr.conventio.persistence.database;

import java.io.IOException;
import java.nio.file.Files;

/**
 * Puts a finished draft in a store's place. A store is two files, which no system renames at once: so the draft's seal is
 * renamed first, and from that moment the draft is the store, whatever is cut off afterwards.
 */
final class Swap {
    private Swap() {}

    /** @param draft the store's own {@link StoreFiles#draft()}, sealed and forced to disk */
    static void in(StoreFiles draft, StoreFiles files) throws IOException {
        PrivateFiles.move(draft.seal(), files.incoming());
        finish(files);
    }

    /** Finishes a swap that was cut off, if there is one; lets a draft go that was not finished. */
    static void finish(StoreFiles files) throws IOException {
        var draft = files.draft();
        if (!Files.exists(files.incoming())) {
            Files.deleteIfExists(draft.database());
            Files.deleteIfExists(draft.seal());
            return;
        }
        if (Files.exists(draft.database())) {
            PrivateFiles.move(draft.database(), files.database());
        }
        PrivateFiles.move(files.incoming(), files.seal());
    }
}
