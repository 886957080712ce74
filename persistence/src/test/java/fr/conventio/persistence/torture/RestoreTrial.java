package fr.conventio.persistence.torture;

import fr.conventio.model.work.Progress;
import fr.conventio.persistence.database.Filled;
import fr.conventio.persistence.database.Keepers;
import java.nio.file.Path;
import java.util.Optional;

/** One copy or another put back, over and over: the store is always one of them, whole. */
final class RestoreTrial implements Trial {
    private static final int EDITS = 3;

    @Override
    public void prepare(Path folder) {
        try (var store = Keepers.safe().open(folder.resolve(STORE))) {
            var filled = Filled.with(store);
            for (int number = 1; number <= EDITS; number++) {
                store.journal().apply(Lines.edit(filled, number, number), Filled.WHO, Progress.NONE);
                store.copyNow(Progress.NONE);
            }
        }
    }

    @Override
    public Optional<String> whatIsWrong(Path file, long acknowledged) {
        try (var store = Keepers.safe().open(file)) {
            var filled = Filled.of(store);
            int imports = filled.journal().entriesOf(filled.id()).size() - 1;
            int lines = filled.roster().posts().size();
            return lines == 255 * Math.max(1, imports)
                    ? Optional.empty()
                    : Optional.of(imports + " imports but " + lines + " lines");
        } catch (RuntimeException e) {
            return Optional.of("not opened: " + e.getMessage());
        }
    }
}
