package fr.conventio.model.document;

import fr.conventio.model.act.Act;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Prints documents of one state of a dossier, and tells what is to be noted of them. */
public final class Produce {
    private final Press press;
    private final Act act;
    private final long sequence;
    private final Instant now;

    /**
     * A document that was printed.
     *
     * @param file where it is
     */
    public record Made(Path file, Production production) {}

    /** @param sequence of the last journal entry of that state */
    public Produce(Press press, Act act, long sequence, Instant now) {
        this.press = press;
        this.act = act;
        this.sequence = sequence;
        this.now = now;
    }

    /**
     * Prints each wanted document in those of the formats that it has.
     *
     * @throws UnwritableFileException when a file cannot be written; those before it stay
     * @throws fr.conventio.model.work.CancelledException when cancelled; those written before stay
     */
    public List<Made> into(Path folder, Predicate<Piece> wanted, Collection<Format> formats, Progress progress) {
        return into(folder, (piece, format) -> wanted.test(piece) && formats.contains(format), progress);
    }

    /**
     * Prints those that are wanted.
     *
     * @throws UnwritableFileException when a file cannot be written; those before it stay
     * @throws fr.conventio.model.work.CancelledException when cancelled; those written before stay
     */
    public List<Made> into(Path folder, BiPredicate<Piece, Format> wanted, Progress progress) {
        var made = new ArrayList<Made>();
        for (var piece : Pieces.of(act)) {
            for (var format : piece.kind().formats()) {
                if (wanted.test(piece, format)) {
                    made.add(print(piece, format, folder, progress));
                }
            }
        }
        return made;
    }

    private Made print(Piece piece, Format format, Path folder, Progress progress) {
        var file = press.print(piece, format, act, folder, progress);
        var production = new Production(
                ProductionId.fresh(),
                piece.kind(),
                piece.subject(),
                format,
                piece.title(),
                press.imprint(piece, format, act),
                press.digest(file),
                sequence,
                now);
        return new Made(file, production);
    }
}
