package fr.conventio.model.wording;

import java.util.regex.Pattern;

/** How far two spellings are from one another. */
public final class Spelling {
    private static final Pattern INITIALS = Pattern.compile("\\b[a-z](?: [a-z]\\b)+");

    private Spelling() {}

    /** Initials written with points, as one word: "d g s" of "D.G.S." is "dgs". */
    public static String joined(String folded) {
        return INITIALS.matcher(folded).replaceAll(initials -> initials.group().replace(" ", ""));
    }

    /** How many letters differ; {@code most} when so many do or more. */
    public static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) >= most || one.length() > 200) {
            return most;
        }
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least >= most) {
                return most;
            }
            above = row;
        }
        return Math.min(most, above[other.length()]);
    }
}
