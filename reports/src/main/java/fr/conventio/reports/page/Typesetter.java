package fr.conventio.reports.page;

import fr.conventio.reports.page.TextLine.Run;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Sets texts in lines with a document's letters. Lines break between words; a word longer than a line is broken itself. */
public final class Typesetter {
    private static final int THOUSAND = 1000;
    private static final Pattern WORDS = Pattern.compile("(?<=-)|\\s+");

    /** Rosters repeat their words; those set lately, up to a number and a length, are not set again. */
    private static final int KEPT = 4096;

    private static final int KEPT_LENGTH = 120;

    private final Map<Wanted, Block> kept = new HashMap<>();
    private final Map<Weight, List<FontInUse>> fonts = new EnumMap<>(Weight.class);
    private final Map<Weight, Face> plain = new EnumMap<>(Weight.class);
    private final Map<Weight, Face> tabular = new EnumMap<>(Weight.class);

    private record Wanted(String text, Lettering lettering, double width) {}

    /** The text in lines no wider than given, in points. */
    public Block set(String written, Lettering lettering, double width) {
        if (written.length() > KEPT_LENGTH) {
            return newlySet(written, lettering, width);
        }
        var wanted = new Wanted(written, lettering, width);
        var block = kept.get(wanted);
        if (block == null) {
            if (kept.size() == KEPT) {
                kept.clear();
            }
            block = newlySet(written, lettering, width);
            kept.put(wanted, block);
        }
        return block;
    }

    private Block newlySet(String written, Lettering lettering, double width) {
        var text = PrintableText.of(written);
        if (text.isEmpty()) {
            return Block.empty();
        }
        var letters = letters(text, lettering);
        boolean known = true;
        for (var letter : letters) {
            known &= letter.known();
        }
        return new Block(lines(text, letters, lettering, width), text, known);
    }

    /** Stretches of text in lines no wider than given, each in its own weight. */
    public Block set(List<Span> spans, Lettering lettering, double width) {
        var text = new StringBuilder();
        var letters = new ArrayList<Letter>();
        for (var span : spans) {
            var printable = PrintableText.of(span.text());
            text.append(printable);
            letters.addAll(letters(printable, lettering.in(span.weight())));
        }
        boolean known = letters.stream().allMatch(Letter::known);
        return text.isEmpty()
                ? Block.empty()
                : new Block(lines(text.toString(), letters, lettering, width), text.toString(), known);
    }

    /** The text in as few lines as that width allows, all about as long as each other: for titles. */
    public Block balanced(String text, Lettering lettering, double width) {
        var widest = newlySet(text, lettering, width);
        double tooNarrow = 0;
        double wideEnough = width;
        while (wideEnough - tooNarrow > 1) {
            double tried = (tooNarrow + wideEnough) / 2;
            boolean fits = newlySet(text, lettering, tried).size() <= widest.size() && holds(text, lettering, tried);
            tooNarrow = fits ? tooNarrow : tried;
            wideEnough = fits ? tried : wideEnough;
        }
        return newlySet(text, lettering, wideEnough);
    }

    /** Whether no word of the text is wider than given, so that none would be broken. */
    public boolean holds(String text, Lettering lettering, double width) {
        return WORDS.splitAsStream(text)
                .allMatch(word -> set(word, lettering, Double.MAX_VALUE).width() <= width);
    }

    /** The text on one line, ended by "…" where it would be wider than given. */
    public Block fitted(String written, Lettering lettering, double width) {
        var text = PrintableText.onOneLine(written);
        var whole = newlySet(text, lettering, Double.MAX_VALUE);
        if (whole.width() <= width) {
            return whole;
        }
        int kept = 0;
        int tooMany = text.length();
        while (tooMany - kept > 1) {
            int tried = (kept + tooMany) >>> 1;
            boolean fits = shortened(text, tried, lettering).width() <= width;
            kept = fits ? tried : kept;
            tooMany = fits ? tooMany : tried;
        }
        return shortened(text, kept, lettering);
    }

    private Block shortened(String text, int length, Lettering lettering) {
        return newlySet(text.substring(0, length).strip() + "…", lettering, Double.MAX_VALUE);
    }

    private List<Letter> letters(String text, Lettering lettering) {
        var face = face(lettering);
        var letters = new ArrayList<Letter>(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            // Breaks have no shape.
            letters.add(face.letter(text.charAt(i) == '\n' ? ' ' : text.codePointAt(i)));
        }
        return letters;
    }

    private Face face(Lettering lettering) {
        var faces = lettering.tabular() ? tabular : plain;
        return faces.computeIfAbsent(
                lettering.weight(),
                weight -> new Face(fonts.computeIfAbsent(weight, Face::fonts), lettering.tabular()));
    }

    private static List<Block.Lettered> lines(String text, List<Letter> letters, Lettering lettering, double width) {
        var codePoints = text.codePoints().toArray();
        var lines = new ArrayList<Block.Lettered>();
        double room = width * THOUSAND / lettering.points();
        int start = 0;
        while (start < codePoints.length) {
            int end = end(codePoints, letters, start, room);
            // A break is said as a space: the words around it are two to those who hear them.
            int next = end < codePoints.length && codePoints[end] == '\n' ? end + 1 : end;
            lines.add(new Block.Lettered(line(codePoints, letters, start, next, lettering), lettering));
            start = next;
        }
        return lines;
    }

    /** Where the line ends that starts there: after a space, a hyphen or a slash, or at a break. */
    private static int end(int[] text, List<Letter> letters, int start, double room) {
        long used = 0;
        int breakable = start;
        for (int i = start; i < text.length; i++) {
            if (text[i] == '\n') {
                return i;
            }
            used += letters.get(i).width();
            if (text[i] == ' ') {
                // A space may hang over the edge: it is not seen.
                breakable = i + 1;
            } else if (used > room && i > start) {
                return breakable > start ? breakable : i;
            } else if (breaksAfter(text, i)) {
                breakable = i + 1;
            }
        }
        return text.length;
    }

    private static boolean breaksAfter(int[] text, int i) {
        boolean between = i > 0 && i + 1 < text.length && Character.isLetter(text[i - 1]) && text[i + 1] != ' ';
        return between && (text[i] == '-' || text[i] == '/' || text[i] == '–' || text[i] == 0x2010);
    }

    private static TextLine line(int[] text, List<Letter> letters, int start, int end, Lettering lettering) {
        int seen = end;
        while (seen > start && (text[seen - 1] == ' ' || text[seen - 1] == '\n')) {
            seen--;
        }
        long width = 0;
        var runs = new ArrayList<Run>(1);
        var hex = new StringBuilder((end - start) * 4);
        for (int i = start; i < end; i++) {
            var letter = letters.get(i);
            if (i > start && !letter.font().equals(letters.get(i - 1).font())) {
                runs.add(run(letters.get(i - 1), hex));
                hex.setLength(0);
            }
            hex.append(letter.hex());
            width += i < seen ? letter.width() : 0;
        }
        if (end > start) {
            runs.add(run(letters.get(end - 1), hex));
        }
        return new TextLine(runs, width * lettering.points() / THOUSAND);
    }

    private static Run run(Letter last, StringBuilder hex) {
        return new Run(last.font(), "<" + hex + ">Tj\n");
    }
}
