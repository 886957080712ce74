package fr.conventio.model.store;

import java.nio.file.Path;
import java.util.List;

/** Opens stores and looks after their copies. A store is one file, with its seal and its copies beside it. */
public interface StoreKeeper {
    /**
     * Opens a store, creating it when nothing is there. Verifies it whole first; migrates a verified copy and swaps it in.
     *
     * @throws StoreLockedException when another process or window holds it
     * @throws StoreDamagedException when it is damaged, truncated, empty or foreign; the file is left as it is
     * @throws StoreNewerException when a newer Conventio made it; the file is left as it is
     * @throws StorePathException when its path has a semicolon
     */
    Store open(Path file);

    /** The copies of a store, newest first. */
    List<StoreCopy> copiesOf(Path file);

    /**
     * Puts a verified copy in the store's place; what was there is kept beside it under another name.
     *
     * @throws StoreLockedException when the store is in use
     * @throws StoreDamagedException when the copy itself does not verify; nothing was changed
     */
    void restore(Path file, StoreCopy copy);
}
