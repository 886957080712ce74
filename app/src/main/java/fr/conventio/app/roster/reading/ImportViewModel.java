package fr.conventio.app.roster.reading;

import fr.conventio.app.room.Attempts;
import fr.conventio.app.room.Tools;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.edit.TakeReading.Mode;
import fr.conventio.model.roster.reading.ReadRoster;
import fr.conventio.model.roster.reading.RosterReading;
import fr.conventio.model.services.perimeter.SectionRules;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The import of a file of posts: read and judged whole, shown, then taken in one edit or not at all. */
public final class ImportViewModel {
    private final Tools tools;
    private final Supplier<Roster> before;
    private final Supplier<SectionRules> rules;
    private final Taking taking;
    private final Attempts attempts;
    private final ReadOnlyObjectWrapper<Optional<ReadFile>> read = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * A file that was read and is not taken yet.
     *
     * @param before what was there when it was read
     */
    public record ReadFile(Path file, Roster before, RosterReading reading) {}

    /** Takes the accepted lines of a file. */
    @FunctionalInterface
    public interface Taking {
        void take(ReadFile file, Mode mode);
    }

    /**
     * @param before what is there, whose services and parties the file may name
     * @param rules tell the service of lines that name their section alone
     */
    public ImportViewModel(Tools tools, Supplier<Roster> before, Supplier<SectionRules> rules, Taking taking) {
        this.tools = tools;
        this.before = before;
        this.rules = rules;
        this.taking = taking;
        this.attempts = tools.attempts();
    }

    public ReadOnlyObjectProperty<Optional<ReadFile>> read() {
        return read.getReadOnlyProperty();
    }

    /** Reads a file; on failure what was there stays and the reason is told. */
    public void read(Path file) {
        var roster = before.get();
        var sections = rules.get();
        tools.paper()
                .run(
                        tools.texts().get("import.reading", String.valueOf(file.getFileName())),
                        progress -> new ReadRoster(tools.desk().source()).read(file, roster, sections, progress),
                        reading -> {
                            attempts.succeeded();
                            read.set(Optional.of(new ReadFile(file, roster, reading)));
                        },
                        attempts::failed);
    }

    public void take(Mode mode) {
        read.get().ifPresent(file -> {
            leave();
            taking.take(file, mode);
        });
    }

    /** Leaves the file as it is; nothing is taken. */
    public void leave() {
        read.set(Optional.empty());
    }
}
