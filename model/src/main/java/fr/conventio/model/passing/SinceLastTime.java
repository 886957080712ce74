package fr.conventio.model.passing;

import fr.conventio.model.act.Act;
import fr.conventio.model.comparison.CompareActs;
import fr.conventio.model.comparison.PartChanges;
import fr.conventio.model.document.ActFiles;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What an act says that the version did not which was last read or signed on this computer. */
public final class SinceLastTime {
    private final SeenActs seen;
    private final ActFiles acts;
    private final CompareActs comparing;
    private final ZoneId zone;

    /** @param zone by whose clocks days are told */
    public SinceLastTime(SeenActs seen, ActFiles acts, CompareActs comparing, ZoneId zone) {
        this.seen = seen;
        this.acts = acts;
        this.comparing = comparing;
        this.zone = zone;
    }

    /**
     * What is to be said of it.
     *
     * @param said how many changes there are and since when, or why none can be told
     * @param known whether there was a version to compare with
     */
    public record Since(Message said, boolean known, List<PartChanges> changes) {
        public Since {
            changes = List.copyOf(changes);
        }
    }

    public Since of(Act act, Progress progress) {
        return seen.last(act.dossier().id())
                .map(last -> since(last, act, progress))
                .orElseGet(() -> nothing("since.first"));
    }

    private Since since(SeenActs.Seen last, Act act, Progress progress) {
        Act before;
        try {
            before = acts.open(last.act(), progress).act();
        } catch (UnreadableFileException e) {
            return nothing("since.unreadable");
        }
        var changes = comparing.between(before, act);
        var day = LocalDate.ofInstant(last.at(), zone);
        var key = last.signed() ? "since.signed" : "since.read";
        long count = changes.stream().mapToLong(part -> part.lines().size()).sum();
        var said = count == 0 ? Message.of(key + ".same", day) : Message.of(key + ".changed", count, day);
        return new Since(said, true, changes);
    }

    private static Since nothing(String key) {
        return new Since(Message.of(key), false, List.of());
    }

    /**
     * Remembers that an act was read here, or signed.
     *
     * @param file where it is
     */
    public void saw(Act act, Path file, Instant at, boolean signed) {
        seen.saw(act.dossier().id(), file, at, signed);
    }
}
