package fr.conventio.reports.workbook;

import java.util.regex.Pattern;

/** Conditions of COUNTIFS and SUMIFS, as text inside a formula. */
public final class Criterion {
    private static final Pattern WILD = Pattern.compile("[*?~]");
    private static final Pattern COMPARISON = Pattern.compile("[<>=]");

    private Criterion() {}

    /** True for cells that hold exactly this text, capital letters aside. */
    public static String equalTo(String text) {
        var literal = quoted(tame(text));
        return COMPARISON.matcher(text).lookingAt() ? quoted("=" + tame(text)) : literal;
    }

    /** True for cells whose first line is this text. */
    public static String firstLine(String text) {
        var prefix = COMPARISON.matcher(text).lookingAt() ? "=" : "";
        return quoted(prefix + tame(text)) + "&CHAR(10)&\"*\"";
    }

    /** True for cells that hold this text, even where a program might take it for a date or a number. */
    public static String textOnly(String text) {
        return quoted(tame(text) + "*");
    }

    private static String tame(String text) {
        return WILD.matcher(text).replaceAll("~$0");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
