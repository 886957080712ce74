package fr.conventio.model.passing;

import fr.conventio.model.verification.Verification;
import fr.conventio.model.verification.Verification.Verdict;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a signed act has to be before it is transmitted to the préfecture by @CTES (arrêté of 26 October 2005): the operators
 * refuse what is not, some days later.
 */
public final class Preflight {
    /** Contracts, agreements and amendments: what the act is declared as. */
    public static final int NATURE = 4;

    /** An envelope of @CTES may weigh this much, in bytes. */
    private static final long LARGEST = 150L << 20;

    private static final int LONGEST_NAME = 100;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]+\\.pdf");

    private Preflight() {}

    /**
     * One thing that was checked.
     *
     * @param passed whether it is as it has to be
     */
    public record Check(boolean passed, Message message) {}

    /**
     * Checks one file that is transmitted whole, its annexes inside it.
     *
     * @param name of the file
     * @param length in bytes
     */
    public static List<Check> of(String name, long length, Verification found) {
        var checks = new ArrayList<Check>();
        checks.add(new Check(true, Message.of("preflight.nature", (long) NATURE)));
        boolean isPlain = PLAIN.matcher(name).matches() && name.length() <= LONGEST_NAME;
        checks.add(new Check(isPlain, Message.of("preflight.name." + isPlain, name, (long) LONGEST_NAME)));
        checks.add(new Check(true, Message.of("preflight.annexes")));
        boolean isLight = length <= LARGEST;
        checks.add(new Check(isLight, Message.of("preflight.size." + isLight, megabytes(length), megabytes(LARGEST))));
        boolean isSound = found.allFaults().findAny().isEmpty() && found.verdict() != Verdict.UNSIGNED;
        checks.add(new Check(isSound, Message.of("preflight.signatures." + isSound, (long)
                found.signatures().size())));
        boolean isWhole = !found.signatures().isEmpty() && found.blank().isEmpty();
        checks.add(new Check(isWhole, Message.of("preflight.all." + isWhole, (long)
                found.blank().size())));
        return checks;
    }

    /** Rounded up: what weighs nothing can be sent by nobody. */
    private static long megabytes(long length) {
        return (length + (1L << 20) - 1) >> 20;
    }
}
