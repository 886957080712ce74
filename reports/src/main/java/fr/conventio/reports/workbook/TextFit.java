package fr.conventio.reports.workbook;

/**
 * How much room a text takes. Spreadsheets do not grow rows of merged cells by themselves, and measuring with real fonts
 * would give other heights on other machines; so the letters' widths stand here, those of Calibri.
 */
public final class TextFit {
    /** Pixels of one unit of a column's width: a digit in the standard font, 11 points. */
    private static final double UNIT_PIXELS = 7;
    /** What a cell keeps free beside its text. */
    private static final double PADDING_PIXELS = 6;

    private static final double PIXELS_PER_POINT = 96.0 / 72.0;
    /** Room for other printers' and programs' letters. */
    private static final double CAUTION = 1.05;

    private static final double LEADING = 1.28;
    private static final double ROW_PADDING = 5;
    private static final double BOLD = 1.04;
    /** From a to z, in thousandths of the letters' height. */
    private static final int[] LOWER = {
        479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452,
        715, 433, 453, 395
    };
    /** From A to Z. */
    private static final int[] UPPER = {
        579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567,
        890, 519, 487, 468
    };

    private final double points;
    private final boolean bold;
    private final double widest;

    public TextFit(double points, boolean bold) {
        this.points = points;
        this.bold = bold;
        this.widest = width('W');
    }

    /**
     * The lines that a text takes, wrapped between words.
     *
     * @param columnWidth in the units of spreadsheets
     */
    public int lines(String text, double columnWidth) {
        double room = columnWidth * UNIT_PIXELS - PADDING_PIXELS;
        if (text.length() * widest < room && text.indexOf('\n') < 0) {
            return 1;
        }
        int lines = 1;
        double used = 0;
        double word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
                used = 0;
                word = 0;
                continue;
            }
            double width = width(c);
            if (c == ' ') {
                used += width;
                word = 0;
                continue;
            }
            used += width;
            word += width;
            if (used > room) {
                lines++;
                // The word moves to the next line; one longer than a line is broken.
                used = word > room ? width : word;
                word = used;
            }
            if (c == '-' || c == '/') {
                word = 0;
            }
        }
        return lines;
    }

    /** The height of that many lines, in points. */
    public float height(int lines) {
        return (float) (lines * points * LEADING + ROW_PADDING);
    }

    /** The width of a text on one line, in points. */
    public double points(String text) {
        return text.chars().mapToDouble(c -> width((char) c)).sum() / PIXELS_PER_POINT;
    }

    private double width(char c) {
        double thousandths = switch (Character.getType(c)) {
            case Character.LOWERCASE_LETTER -> c <= 'z' ? LOWER[c - 'a'] : 520;
            case Character.UPPERCASE_LETTER -> c <= 'Z' ? UPPER[c - 'A'] : 600;
            case Character.DECIMAL_DIGIT_NUMBER -> 507;
            case Character.SPACE_SEPARATOR -> 226;
            default -> c < 128 ? 400 : 600;
        };
        return thousandths / 1000 * points * PIXELS_PER_POINT * CAUTION * (bold ? BOLD : 1);
    }
}
