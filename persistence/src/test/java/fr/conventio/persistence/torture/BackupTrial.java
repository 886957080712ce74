package fr.conventio.persistence.torture;

import fr.conventio.persistence.database.Filled;
import fr.conventio.persistence.database.Keepers;
import java.nio.file.Path;
import java.util.Optional;

/** Copies one after the other: each that is listed can be restored, and the store itself is untouched. */
final class BackupTrial implements Trial {
    private static final int KEPT = 10;

    @Override
    public Optional<String> whatIsWrong(Path file, long acknowledged) {
        var copies = Keepers.safe().copiesOf(file);
        if (copies.size() < Math.min(KEPT, acknowledged)) {
            return Optional.of(acknowledged + " copies acknowledged, " + copies.size() + " kept");
        }
        try {
            if (lines(file) != 255) {
                return Optional.of("the store is not what it was");
            }
            for (int i = 0; i < copies.size(); i++) {
                var other = file.resolveSibling("copie" + i);
                Keepers.safe().restore(other, copies.get(i));
                if (lines(other) != 255) {
                    return Optional.of("a copy is not whole");
                }
            }
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of("not opened: " + e.getMessage());
        }
    }

    private static int lines(Path file) {
        try (var store = Keepers.safe().open(file)) {
            return Filled.of(store).roster().posts().size();
        }
    }
}
