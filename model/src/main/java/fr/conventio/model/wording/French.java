package fr.conventio.model.wording;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Numbers, dates and enumerations as French documents write them, with no-break spaces. */
public final class French {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    /** By hand: the first window would wait for the JDK's tables of all languages. */
    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private static final List<String> LETTERS = List.of(
            "zéro",
            "un",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize");
    /** How a noun's complement begins, its article, and the same after « à ». */
    private static final List<List<String>> ARTICLES = List.of(
            List.of("de la ", "la ", "à la "),
            List.of("de l’", "l’", "à l’"),
            List.of("du ", "le ", "au "),
            List.of("des ", "les ", "aux "),
            List.of("de ", "", "à "),
            List.of("d’", "", "à "));

    private static final Pattern AFTER_NUMBER_SIGN = Pattern.compile("n° ");
    private static final Pattern BEFORE_SIGN = Pattern.compile(" ([:;?!»%€])");
    private static final Pattern AFTER_GUILLEMET = Pattern.compile("« ");

    private French() {}

    /** 1234 as "1 234". */
    public static String number(long number) {
        return format("#,##0").format(number);
    }

    /** "cinq" as 5 and "1 200" as 1200; empty for other words. */
    public static OptionalLong counted(String written) {
        int word = LETTERS.indexOf(written);
        if (word >= 0) {
            return OptionalLong.of(word);
        }
        var figures = written.replaceAll("\\s|\u00A0|\u202F", "");
        return figures.matches("\\d{1,9}") ? OptionalLong.of(Long.parseLong(figures)) : OptionalLong.empty();
    }

    /** 245.2 as "245,20": always two decimals. */
    public static String decimal(BigDecimal number) {
        return format("#,##0.00").format(number);
    }

    /** 1234.5 as "1 234,50 €". */
    public static String euros(BigDecimal amount) {
        return decimal(amount) + "\u00A0€";
    }

    /** 1 January 2019 as "01/01/2019": tables. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** 1 January 2019 as "1er janvier 2019": sentences. */
    public static String longDate(LocalDate date) {
        var day = date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        return day + '\u00A0' + MONTHS.get(date.getMonthValue() - 1) + '\u00A0' + date.getYear();
    }

    /** 76 as "76 agents". */
    public static String agents(long number) {
        return number(number) + (number > 1 ? "\u00A0agents" : "\u00A0agent");
    }

    /** "a, b et c". */
    public static String enumeration(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " et " + parts.getLast();
    }

    /** 3 as "trois"; above 16 as figures. */
    public static String inLetters(int number) {
        return number < LETTERS.size() ? LETTERS.get(number) : number(number);
    }

    /** "de la Ville" as "la Ville", "de Chenôve" as "Chenôve". */
    public static String nominative(String genitive) {
        return declined(genitive, 1);
    }

    /** "du CCAS" as "au CCAS". */
    public static String dative(String genitive) {
        return declined(genitive, 2);
    }

    private static String declined(String genitive, int form) {
        return ARTICLES.stream()
                .filter(article -> genitive.startsWith(article.getFirst()))
                .findFirst()
                .map(article -> article.get(form)
                        + genitive.substring(article.getFirst().length()))
                .orElse(genitive);
    }

    /** What somebody typed, with no-break spaces where French sets them: "limité : oui" stays on one line at the colon. */
    public static String typeset(String text) {
        var opened = AFTER_GUILLEMET.matcher(text).replaceAll("«\u00A0");
        return BEFORE_SIGN
                .matcher(AFTER_NUMBER_SIGN.matcher(opened).replaceAll("n°\u00A0"))
                .replaceAll("\u00A0$1");
    }

    private static DecimalFormat format(String pattern) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('\u00A0');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat(pattern, symbols);
    }
}
