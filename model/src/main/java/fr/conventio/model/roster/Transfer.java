package fr.conventio.model.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the post's agent (CGCT, art. L.5211-4-2: those wholly assigned to a shared service are transferred of
 * right).
 *
 * @param date the day of the transfer; null when none is set. Contradictions with the decision are findings, so that an
 *     officer can edit one cell after the other
 * @param reason why a transfer is deferred; empty otherwise
 */
public record Transfer(Decision decision, @Nullable LocalDate date, String reason) {
    /** The four situations of an agent. */
    public enum Decision {
        YES,
        /** Not transferred: already employed, or being recruited, by the body that carries the service. */
        NO,
        /** Stays with the employer of origin for now; will be transferred once something has happened. */
        DEFERRED,
        UNDECIDED;

        /** How annex 1 writes it. */
        public String label() {
            return switch (this) {
                case YES -> "Oui";
                case NO -> "Non";
                case DEFERRED -> "Différé";
                case UNDECIDED -> "";
            };
        }
    }

    public static Transfer on(LocalDate date) {
        return new Transfer(Decision.YES, date, "");
    }

    public static Transfer none() {
        return new Transfer(Decision.NO, null, "");
    }

    public static Transfer undecided() {
        return new Transfer(Decision.UNDECIDED, null, "");
    }

    public static Transfer deferred(String reason) {
        return new Transfer(Decision.DEFERRED, null, reason);
    }

    /** Another decision taken: what contradicts it goes, so that no date stays behind unseen. */
    public Transfer decided(Decision taken) {
        return switch (taken) {
            case YES -> new Transfer(taken, date, "");
            case NO, UNDECIDED -> new Transfer(taken, null, "");
            case DEFERRED -> new Transfer(taken, null, reason);
        };
    }
}
