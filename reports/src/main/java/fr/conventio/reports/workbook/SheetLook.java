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

    private static final int TITLE_POINTS = 14;
    private static final String FONT = "Calibri";
    private static final int INK = 0x1F2933;
    private static final int ACCENT = 0x1F3A5F;
    private static final int MUTED = 0x6B7785;
    private static final int LINE = 0xCBD3DD;
    private static final int HEADER_FILL = 0xEEF2F7;

    private final Workbook workbook;
    private final Map<Part, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Lettering, XSSFFont> fonts = new HashMap<>();

    /** How a cell speaks. */
    public enum Tone {
        TITLE,
        /** Below a title. */
        NOTE,
        HEADER,
        /** Headers of what is not printed. */
        MUTED_HEADER,
        PLAIN,
        /** What is not printed, or is of less weight. */
        MUTED,
        /** Totals. */
        STRONG,
        /** The cell that stands for a group, its name above its caption. */
        GROUP
    }

    /** How a cell shows its value. */
    public enum Shown {
        TEXT("General"),
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

    private record Part(Tone tone, Shown shown, HorizontalAlignment alignment, boolean opensGroup) {}

    private record Lettering(int points, boolean bold, int colour) {}

    public SheetLook(Workbook workbook) {
        this.workbook = workbook;
    }

    /** A cell's style outside groups. */
    public XSSFCellStyle of(Tone tone, Shown shown, HorizontalAlignment alignment) {
        return styles.computeIfAbsent(new Part(tone, shown, alignment, false), this::made);
    }

    /** The style of a cell in the first row of a group, which a stronger rule sets off. */
    public XSSFCellStyle opening(Tone tone, Shown shown, HorizontalAlignment alignment) {
        return styles.computeIfAbsent(new Part(tone, shown, alignment, true), this::made);
    }

    /** A group's name with its caption below, which is of less weight. */
    public RichTextString named(String name, String caption) {
        var text = new XSSFRichTextString(name + "\n" + caption);
        text.applyFont(0, name.length(), font(Tone.GROUP));
        text.applyFont(name.length(), text.length(), font(Tone.MUTED));
        return text;
    }

    private XSSFCellStyle made(Part part) {
        var style = (XSSFCellStyle) workbook.createCellStyle();
        style.setAlignment(part.alignment());
        style.setWrapText(part.shown() == Shown.TEXT);
        style.setDataFormat(workbook.createDataFormat().getFormat(part.shown().format));
        style.setFont(font(part.tone()));
        if (part.tone() != Tone.TITLE && part.tone() != Tone.NOTE && part.alignment() != HorizontalAlignment.CENTER) {
            // Spreadsheets let texts of neighbouring cells touch.
            style.setIndention((short) 1);
        }
        switch (part.tone()) {
            case TITLE, NOTE -> style.setVerticalAlignment(VerticalAlignment.CENTER);
            case HEADER, MUTED_HEADER -> {
                style.setVerticalAlignment(VerticalAlignment.CENTER);
                style.setBorderTop(BorderStyle.THIN);
                style.setTopBorderColor(colour(part.tone() == Tone.HEADER ? ACCENT : LINE));
                style.setBorderBottom(BorderStyle.THIN);
                style.setBottomBorderColor(colour(part.tone() == Tone.HEADER ? ACCENT : LINE));
                if (part.tone() == Tone.HEADER) {
                    style.setFillForegroundColor(colour(HEADER_FILL));
                    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                }
            }
            case GROUP, PLAIN, MUTED, STRONG -> {
                style.setVerticalAlignment(
                        part.tone() == Tone.GROUP ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
                style.setBorderTop(BorderStyle.THIN);
                style.setTopBorderColor(colour(part.opensGroup() ? ACCENT : LINE));
                style.setBorderBottom(BorderStyle.THIN);
                style.setBottomBorderColor(colour(LINE));
            }
        }
        return style;
    }

    private XSSFFont font(Tone tone) {
        return fonts.computeIfAbsent(
                switch (tone) {
                    case TITLE -> new Lettering(TITLE_POINTS, true, ACCENT);
                    case HEADER, STRONG, GROUP -> new Lettering(TEXT_POINTS, true, ACCENT);
                    case PLAIN -> new Lettering(TEXT_POINTS, false, INK);
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
