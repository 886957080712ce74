package fr.conventio.reports.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/**
 * The one look of Conventio's sheets: ink, one dark blue, hairlines. Each style is made once per workbook, since a style per
 * cell makes a workbook slow and, past 64,000, unreadable.
 */
public final class SheetLook {
    /** Height of the letters in tables, in points. */
    public static final int TEXT_POINTS = 9;

    /** What the indentation of cells that are not centred takes of a column's width. */
    public static final double INDENTATION = 1.3;

    /** Height of the letters in a part's title. */
    public static final int SUBTITLE_POINTS = 11;

    private static final int TITLE_POINTS = 14;
    private static final short UPWARDS = 90;
    private static final String FONT = "Calibri";
    private static final int INK = 0x1F2933;
    private static final int ACCENT = 0x1F3A5F;
    private static final int MUTED = 0x6B7785;
    private static final int LINE = 0xCBD3DD;
    private static final int HEADER_FILL = 0xEEF2F7;
    private static final int ANSWER_LINE = 0x8FB4CF;
    private static final int PAPER = 0xFFFFFF;

    private final Workbook workbook;
    private final Map<CellLook, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Lettering, XSSFFont> fonts = new HashMap<>();

    /** How a cell speaks. */
    public enum Tone {
        TITLE,
        /** The title of a part. */
        SUBTITLE,
        /** Below a title. */
        NOTE,
        /** Between tables. */
        PROSE,
        HEADER,
        /** Headers of what is not printed. */
        MUTED_HEADER,
        PLAIN,
        /** What is not printed, or is of less weight. */
        MUTED,
        /** Totals. */
        STRONG,
        /** What is said louder than its neighbours. */
        BOLD,
        /** A plain text on a deep shade. */
        LIGHT,
        /** A heading across a table. */
        SECTION,
        /** The cell that stands for a group, its name above its caption. */
        GROUP
    }

    /** How a cell shows its value. */
    public enum Shown {
        TEXT("General"),
        /** A text that looks like a number, such as a telephone's. */
        LITERAL("@"),
        DATE("dd/mm/yyyy"),
        COUNT("#,##0"),
        DECIMAL("#,##0.00"),
        /** A share of one, as exact as it needs. */
        SHARE("0.00##");

        private final String format;

        Shown(String format) {
            this.format = format;
        }
    }

    private record Lettering(int points, boolean bold, int colour) {}

    public SheetLook(Workbook workbook) {
        this.workbook = workbook;
    }

    /** A cell's style outside groups. */
    public XSSFCellStyle of(Tone tone, Shown shown, HorizontalAlignment alignment) {
        return of(new CellLook(tone, shown, alignment));
    }

    /** The style of a cell in the first row of a group, which a stronger rule sets off. */
    public XSSFCellStyle opening(Tone tone, Shown shown, HorizontalAlignment alignment) {
        return of(new CellLook(tone, shown, alignment).opening());
    }

    /** The style of a cell that looks so. */
    public XSSFCellStyle of(CellLook look) {
        return styles.computeIfAbsent(look, this::made);
    }

    /** A group's name with its caption below, which is of less weight. */
    public RichTextString named(String name, String caption) {
        var text = new XSSFRichTextString(name + "\n" + caption);
        text.applyFont(0, name.length(), font(Tone.GROUP));
        text.applyFont(name.length(), text.length(), font(Tone.MUTED));
        return text;
    }

    private XSSFCellStyle made(CellLook look) {
        var style = (XSSFCellStyle) workbook.createCellStyle();
        style.setAlignment(look.alignment());
        style.setWrapText((look.shown() == Shown.TEXT || look.shown() == Shown.LITERAL));
        style.setDataFormat(workbook.createDataFormat().getFormat(look.shown().format));
        style.setFont(font(look.tone()));
        boolean inTable = switch (look.tone()) {
            case TITLE, SUBTITLE, NOTE, PROSE -> false;
            default -> true;
        };
        if (inTable && look.alignment() != HorizontalAlignment.CENTER) {
            // Spreadsheets let texts of neighbouring cells touch.
            style.setIndention((short) 1);
        }
        var own = look.tone() == Tone.GROUP ? VerticalAlignment.TOP : VerticalAlignment.CENTER;
        style.setVerticalAlignment(look.vertical() == null ? own : look.vertical());
        if (inTable) {
            rules(look, style);
        }
        if (look.shade() != null) {
            fill(style, look.shade().rgb());
        } else if (look.tone() == Tone.HEADER || look.tone() == Tone.SECTION) {
            fill(style, HEADER_FILL);
        }
        if (look.turned()) {
            style.setRotation(UPWARDS);
        }
        style.setLocked(!look.answered());
        return style;
    }

    private static void rules(CellLook look, XSSFCellStyle style) {
        boolean header = look.tone() == Tone.HEADER;
        style.setBorderTop(BorderStyle.THIN);
        style.setTopBorderColor(colour(header || look.opensGroup() ? ACCENT : LINE));
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(header ? ACCENT : LINE));
        if (look.ruled() || look.answered()) {
            style.setBorderLeft(BorderStyle.THIN);
            style.setLeftBorderColor(colour(look.answered() ? ANSWER_LINE : LINE));
            style.setBorderRight(BorderStyle.THIN);
            style.setRightBorderColor(colour(look.answered() ? ANSWER_LINE : LINE));
        }
        if (look.answered()) {
            // A box to write in.
            style.setTopBorderColor(colour(ANSWER_LINE));
            style.setBottomBorderColor(colour(ANSWER_LINE));
        }
    }

    private static void fill(XSSFCellStyle style, int rgb) {
        style.setFillForegroundColor(colour(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(Tone tone) {
        return fonts.computeIfAbsent(
                switch (tone) {
                    case TITLE -> new Lettering(TITLE_POINTS, true, ACCENT);
                    case SUBTITLE -> new Lettering(SUBTITLE_POINTS, true, ACCENT);
                    case HEADER, STRONG, GROUP, SECTION -> new Lettering(TEXT_POINTS, true, ACCENT);
                    case BOLD -> new Lettering(TEXT_POINTS, true, INK);
                    case LIGHT -> new Lettering(TEXT_POINTS, false, PAPER);
                    case PLAIN, PROSE -> new Lettering(TEXT_POINTS, false, INK);
                    case NOTE, MUTED, MUTED_HEADER -> new Lettering(TEXT_POINTS, false, MUTED);
                },
                lettering -> {
                    var font = (XSSFFont) workbook.createFont();
                    font.setFontName(FONT);
                    font.setFontHeightInPoints((short) lettering.points());
                    font.setBold(lettering.bold());
                    font.setColor(colour(lettering.colour()));
                    return font;
                });
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
