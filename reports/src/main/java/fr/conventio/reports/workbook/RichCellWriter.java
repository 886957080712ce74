package fr.conventio.reports.workbook;

import java.io.IOException;
import java.util.BitSet;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/** Writes texts in several letterings into their cells; POI alone does so only in the shared table, and drops them here. */
final class RichCellWriter extends SheetDataWriter {
    private final BitSet richStyles;

    /** @param richStyles the numbers of the styles whose cells may have several letterings */
    RichCellWriter(BitSet richStyles) throws IOException {
        super();
        this.richStyles = richStyles;
    }

    @Override
    public void writeCell(int column, @Nullable Cell cell) throws IOException {
        // POI makes a costly rich text of each plain one it is asked for, and fails for other cells.
        if (cell != null
                && richStyles.get(cell.getCellStyle().getIndex())
                && cell.getCellType() == CellType.STRING
                && ((SXSSFCell) cell).getRichStringCellValue() instanceof XSSFRichTextString text
                && text.numFormattingRuns() > 1) {
            write(column, cell, text);
        } else {
            super.writeCell(column, cell);
        }
    }

    private void write(int column, Cell cell, XSSFRichTextString text) throws IOException {
        var place = CellReference.convertNumToColString(column) + (cell.getRowIndex() + 1);
        var style = cell.getCellStyle().getIndex();
        _out.write("<c r=\"" + place + "\" s=\"" + style + "\" t=\"inlineStr\"><is>");
        for (int run = 0; run < text.numFormattingRuns(); run++) {
            int start = text.getIndexOfFormattingRun(run);
            _out.write("<r>");
            var font = text.getFontOfFormattingRun(run);
            if (font != null) {
                _out.write(lettering(font));
            }
            _out.write("<t xml:space=\"preserve\">");
            outputEscapedString(piece(text, start, text.getLengthOfFormattingRun(run)));
            _out.write("</t></r>");
        }
        _out.write("</is></c>");
    }

    private static String piece(RichTextString text, int start, int length) {
        return text.getString().substring(start, start + length);
    }

    private static String lettering(XSSFFont font) {
        var colour = font.getXSSFColor();
        return "<rPr>%s<sz val=\"%d\"/>%s<rFont val=\"%s\"/><family val=\"2\"/></rPr>"
                .formatted(
                        font.getBold() ? "<b/>" : "",
                        font.getFontHeightInPoints(),
                        colour == null
                                ? ""
                                : "<color rgb=\"" + colour.getARGBHex().toUpperCase(Locale.ROOT) + "\"/>",
                        font.getFontName());
    }
}
