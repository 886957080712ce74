package fr.conventio.app.documents;

import fr.conventio.app.text.Texts;
import fr.conventio.model.document.Age;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.Production;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in words how documents stand to the dossier. */
final class Standing {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final Shelf shelf;
    private final Ages ages;
    private final Texts texts;

    Standing(Shelf shelf, Ages ages, Texts texts) {
        this.shelf = shelf;
        this.ages = ages;
        this.texts = texts;
    }

    /** What is said of the files given out of a document: of the one that lags behind most, where they differ. */
    String of(Piece piece) {
        var given = shelf.given(piece);
        return given.isEmpty()
                ? texts.get("documents.unseen")
                : oldest(given).map(this::say).orElseGet(() -> texts.get("documents.asking"));
    }

    /** When the last file of a document was given out, and in which formats there are; empty where there is none. */
    String given(Piece piece) {
        var given = shelf.given(piece);
        var formats = given.stream().map(Standing::format).collect(Collectors.joining(", "));
        return given.stream()
                .map(Production::at)
                .max(Comparator.naturalOrder())
                .map(last -> texts.get("documents.given", moment(last), formats))
                .orElse("");
    }

    /** Whether a file given out of a document would be another one today. */
    boolean isOld(Piece piece) {
        return oldest(shelf.given(piece)).filter(age -> !age.isCurrent()).isPresent();
    }

    /** Whether the last file of a document in a format would be another one today. */
    boolean isOld(Piece piece, Format format) {
        return oldest(shelf.given(piece).stream()
                        .filter(production -> production.format() == format)
                        .toList())
                .filter(age -> !age.isCurrent())
                .isPresent();
    }

    private Optional<Age> oldest(Collection<Production> given) {
        return given.stream()
                .map(ages::of)
                .flatMap(Optional::stream)
                .max(Comparator.comparing((Age age) -> !age.isCurrent()).thenComparingInt(Age::edits));
    }

    /** What is said of one file or of the pages looked at. */
    String of(Production production) {
        return ages.of(production).map(this::say).orElseGet(() -> texts.get("documents.asking"));
    }

    /** What is said of one line of the history. */
    String ofGiven(Production production) {
        if (shelf.watched().contains(production)) {
            return of(production);
        }
        return texts.get(shelf.has(production) ? "documents.replaced" : "documents.gone");
    }

    private String say(Age age) {
        var since = age.since();
        return switch (age.state()) {
            case CURRENT -> texts.get("documents.current");
            case OUTDATED -> texts.get("documents.old", since == null ? "" : moment(since), age.edits());
            case PRINTED_OTHERWISE -> texts.get("documents.otherwise");
            case GONE -> texts.get("documents.gone");
        };
    }

    static String format(Production production) {
        return production.format().name();
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
