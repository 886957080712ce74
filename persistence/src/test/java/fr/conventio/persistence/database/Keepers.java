package fr.conventio.persistence.database;

import fr.conventio.model.store.StoreKeeper;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/** Keepers that only tests want. */
public final class Keepers {
    /** The number of a later Conventio's last script. */
    public static final int LATER = 1000;

    /** The tables of a later Conventio: the real scripts and one more. */
    static final Recipe LATER_RECIPE = new Recipe(
            Recipe.SAFE.settings(),
            true,
            List.of(Recipe.SAFE.migrations().getFirst(), "classpath:fr/conventio/persistence/later"),
            LATER);

    /** H2's own settings, and nothing forced to disk. */
    private static final Recipe CARELESS =
            new Recipe(";DB_CLOSE_ON_EXIT=FALSE", false, Recipe.SAFE.migrations(), Recipe.SAFE.newest());

    private Keepers() {}

    public static StoreKeeper safe() {
        return new H2StoreKeeper(Clock.systemUTC());
    }

    public static StoreKeeper later() {
        return new H2StoreKeeper(Clock.systemUTC(), LATER_RECIPE);
    }

    public static StoreKeeper careless() {
        return new H2StoreKeeper(Clock.systemUTC(), CARELESS);
    }

    /** The number of the last migration a closed store has been through. */
    public static int version(Path store) throws SQLException {
        return H2Database.version(StoreFiles.of(store), LATER_RECIPE);
    }
}
