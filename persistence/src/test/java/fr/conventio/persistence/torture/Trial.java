package fr.conventio.persistence.torture;

import fr.conventio.persistence.database.Filled;
import fr.conventio.persistence.database.Keepers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;

/** The store a process is killed at, and what must hold afterwards. */
interface Trial {
    /** The store's name in its folder. */
    String STORE = "essai";

    /** Makes, once, what each trial starts from. */
    default void prepare(Path folder) throws Exception {
        try (var store = Keepers.safe().open(folder.resolve(STORE))) {
            Filled.with(store);
        }
    }

    /** How long after its first word the process is killed. */
    default Duration delay(Random random) {
        return Duration.ofMillis(random.nextLong(300, 2000));
    }

    /** Whether the process had nothing left to do. */
    default boolean cameTooLate(Victim killed) {
        return false;
    }

    /**
     * Looks for anything that is not as it must be.
     *
     * @param acknowledged the last step that the process called done
     */
    Optional<String> whatIsWrong(Path store, long acknowledged) throws Exception;
}
