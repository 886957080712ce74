package fr.conventio.persistence.torture;

import fr.conventio.persistence.database.Filled;
import fr.conventio.persistence.database.Keepers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;

/** Imports of thousands of lines: each is there whole or not at all. */
final class ImportTrial implements Trial {
    @Override
    public Duration delay(Random random) {
        return Duration.ofMillis(random.nextLong(300, 5000));
    }

    @Override
    public Optional<String> whatIsWrong(Path file, long acknowledged) {
        try (var store = Keepers.safe().open(file)) {
            var filled = Filled.of(store);
            var posts = filled.roster().posts();
            var numbers = posts.stream().map(post -> post.remarks()).distinct().toList();
            boolean untouched = Beginning.is(filled.roster());
            if (!untouched && numbers.size() != 1) {
                return Optional.of("lines of " + numbers.size() + " imports");
            }
            long kept = untouched ? 0 : Long.parseLong(numbers.getFirst());
            if (kept < acknowledged || kept > acknowledged + 1) {
                return Optional.of(acknowledged + " imports acknowledged, " + kept + " kept");
            }
            if (posts.size() != (kept == 0 ? 255 : 255 * Lines.TIMES)) {
                return Optional.of("an import of " + posts.size() + " lines");
            }
            for (long step = 0; step < kept; step++) {
                filled.undo();
            }
            return Beginning.is(filled.roster())
                    ? Optional.empty()
                    : Optional.of("undo did not lead back to the beginning");
        } catch (RuntimeException e) {
            return Optional.of("not opened: " + e.getMessage());
        }
    }
}
