package fr.conventio.persistence.torture;

import fr.conventio.model.roster.Post;
import fr.conventio.model.work.Progress;
import fr.conventio.persistence.database.Filled;
import fr.conventio.persistence.database.Keepers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A store of thousands of lines opened by a later Conventio: its tables are the old ones or the new ones, never between. */
final class MigrationTrial implements Trial {
    private List<Post> posts = List.of();
    private long wholeMillis;

    @Override
    public void prepare(Path folder) throws Exception {
        try (var store = Keepers.safe().open(folder.resolve(STORE))) {
            var filled = Filled.with(store);
            store.journal().apply(Lines.edit(filled, 1), Filled.WHO, Progress.NONE);
            posts = filled.roster().posts();
        }
        var rehearsal = folder.resolveSibling("rehearsal");
        Folders.copy(folder, rehearsal);
        var alone = Victim.killed(Work.MIGRATION, rehearsal.resolve(STORE), false, Duration.ofMinutes(2));
        wholeMillis = alone.lived().toMillis();
        Folders.delete(rehearsal);
    }

    /** Spread over all of the work, however fast the computer; those that come too late are told apart. */
    @Override
    public Duration delay(Random random) {
        return Duration.ofMillis(random.nextLong(wholeMillis / 5, wholeMillis * 6 / 5));
    }

    @Override
    public boolean cameTooLate(Victim killed) {
        return killed.acknowledged() > 0;
    }

    @Override
    public Optional<String> whatIsWrong(Path file, long acknowledged) throws SQLException {
        try (var store = Keepers.later().open(file)) {
            var filled = Filled.of(store);
            if (!filled.roster().posts().equals(posts)) {
                return Optional.of("lines are missing or changed");
            }
            if (Keepers.later().copiesOf(file).isEmpty()) {
                return Optional.of("the old file was not kept");
            }
            filled.undo();
        } catch (RuntimeException e) {
            return Optional.of("not opened: " + e.getMessage());
        }
        int version = Keepers.version(file);
        return version == Keepers.LATER ? Optional.empty() : Optional.of("the tables are those of version " + version);
    }
}
