package fr.conventio.model.passing;

import fr.conventio.model.verification.Verification;
import fr.conventio.model.verification.Verification.Verdict;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a signed act has to be before it is transmitted to the préfecture by @CTES (arrêté of 26 October 2005): the operators
 * refuse what is not, some days later.
 */
public final class Preflight {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]+\\.pdf");

    private Preflight() {}

    /** How it is with one thing. */
    public enum Outcome {
        PASSED,
        FAILED,
        /** Nobody has verified what is asked for: the officer's own operator says. */
        TO_CONFIRM
    }

    /** One thing that was checked. */
    public record Check(Outcome outcome, Message message) {
        private static Check of(boolean passed, Message message) {
            return new Check(passed ? Outcome.PASSED : Outcome.FAILED, message);
        }
    }

    /**
     * Checks one file that is transmitted whole, its annexes inside it.
     *
     * @param name of the file
     * @param length in bytes
     * @param room that it leaves for the operator's stamp; empty when its pages cannot be read
     */
    public static List<Check> of(String name, long length, Verification found, Optional<StampRoom> room) {
        var checks = new ArrayList<Check>();
        checks.add(Check.of(
                true,
                Message.of("preflight.nature", TransmissionRule.of("nature").value())));
        long longest = TransmissionRule.of("name.length").value();
        boolean isPlain = PLAIN.matcher(name).matches() && name.length() <= longest;
        checks.add(Check.of(isPlain, Message.of("preflight.name." + isPlain, name, longest)));
        checks.add(Check.of(true, Message.of("preflight.annexes")));
        long largest = TransmissionRule.of("size").value();
        boolean isLight = length <= largest;
        checks.add(Check.of(isLight, Message.of("preflight.size." + isLight, megabytes(length), megabytes(largest))));
        boolean isSound = found.allFaults().findAny().isEmpty() && found.verdict() != Verdict.UNSIGNED;
        checks.add(Check.of(isSound, Message.of("preflight.signatures." + isSound, (long)
                found.signatures().size())));
        boolean isWhole = !found.signatures().isEmpty() && found.blank().isEmpty();
        checks.add(Check.of(isWhole, Message.of("preflight.all." + isWhole, (long)
                found.blank().size())));
        checks.add(stamp(room));
        unverified().ifPresent(checks::add);
        return checks;
    }

    /** Where the stamp goes is known of one operator only, so that it is never said to be wrong. */
    private static Check stamp(Optional<StampRoom> room) {
        if (room.isEmpty()) {
            return new Check(Outcome.TO_CONFIRM, Message.of("preflight.stamp.unread"));
        }
        long covered = room.get().covered().size();
        if (!room.get().isFirstPageFree()) {
            return new Check(Outcome.TO_CONFIRM, Message.of("preflight.stamp.first", covered));
        }
        return covered == 0
                ? Check.of(true, Message.of("preflight.stamp.free"))
                : new Check(Outcome.TO_CONFIRM, Message.of("preflight.stamp.others", covered));
    }

    /** What rests on figures that nobody has compared with their source. */
    private static Optional<Check> unverified() {
        boolean isSure = TransmissionRule.all().stream().allMatch(rule -> rule.verified() != null);
        return isSure
                ? Optional.empty()
                : Optional.of(new Check(Outcome.TO_CONFIRM, Message.of("preflight.unverified")));
    }

    /** Rounded up: what weighs nothing can be sent by nobody. */
    private static long megabytes(long length) {
        return (length + (1L << 20) - 1) >> 20;
    }
}
