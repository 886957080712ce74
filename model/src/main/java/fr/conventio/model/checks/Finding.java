package fr.conventio.model.checks;

import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that somebody has to look at. It never stops a document from being made.
 *
 * @param message why; its key names the rule
 */
public record Finding(Spot spot, Kind kind, Message message) {
    /** What kind of looking it needs. */
    public enum Kind {
        /** Two values cannot both be right. */
        CONTRADICTION(Severity.GRAVE),
        /** Something has still to be filled in. */
        MISSING(Severity.SERIOUS),
        /** Written as uncertain, or not recognised. */
        TO_CONFIRM(Severity.SERIOUS),
        /** Allowed, but seldom what is meant. */
        ADVICE(Severity.SLIGHT);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }

    /** The rule that found it, the same in every dossier. */
    public String rule() {
        return message.key();
    }

    /** The text of law or the practice that the rule stands on, where it has one. */
    public Optional<Message> source() {
        return Words.FRENCH.find(rule() + ".source");
    }

    /**
     * The same for the same doubt about the same values: once a value changes, what was said about the old one no longer
     * counts.
     */
    public String identity() {
        var values = message.args().stream().map(String::valueOf);
        return Stream.concat(Stream.of(rule(), spot.place()), values).collect(Collectors.joining("|"));
    }
}
