package fr.conventio.reports.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which cells of a workbook show their number as a date or as a percentage. */
final class CellFormats extends DefaultHandler {
    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
    private static final Pattern DECIMALS = Pattern.compile("\\.([0#?]+)");
    private static final Pattern ZEROS = Pattern.compile("0{2,15}");
    private static final Pattern TIME = Pattern.compile("[hH]");
    private static final Pattern DAY = Pattern.compile("[dDyYjJaA]");
    private static final Format PLAIN = new Format(Shown.NUMBER, 0);

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Format> formats = new ArrayList<>();
    private boolean isInCellFormats;

    /** What a number stands for. */
    enum Shown {
        NUMBER,
        /** With zeros in front, as staff numbers have them. */
        PADDED,
        PERCENTAGE,
        DATE,
        /** Hours and minutes, of which there may be more than a day has. */
        TIME
    }

    /** @param digits decimals shown of a percentage, all digits of a padded number */
    record Format(Shown shown, int digits) {}

    /** The format of a cell's style; an unknown style shows a plain number. */
    Format of(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : PLAIN;
    }

    @Override
    public void startElement(String uri, String tag, String qualified, Attributes attributes) {
        switch (tag) {
            case "numFmt" ->
                codes.put(
                        Integer.valueOf(XlsxParts.text(attributes, "numFmtId")),
                        XlsxParts.text(attributes, "formatCode"));
            case "cellXfs" -> isInCellFormats = true;
            case "xf" -> {
                if (isInCellFormats) {
                    var id = XlsxParts.text(attributes, "numFmtId");
                    formats.add(id.isEmpty() ? PLAIN : format(Integer.parseInt(id), codes.get(Integer.parseInt(id))));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String tag, String qualified) {
        if (tag.equals("cellXfs")) {
            isInCellFormats = false;
        }
    }

    /**
     * @param id of a format that Excel knows, or one of the workbook's own
     * @param own the code that the workbook gives; null when it gives none
     */
    static Format format(int id, @Nullable String own) {
        var code = own == null ? BuiltinFormats.getBuiltinFormat(id) : own;
        if (code == null) {
            return PLAIN;
        }
        var positive = NOT_SHOWN.matcher(code).replaceAll("").split(";", 2)[0];
        if (positive.contains("%")) {
            var decimals = DECIMALS.matcher(positive);
            return new Format(
                    Shown.PERCENTAGE, decimals.find() ? decimals.group(1).length() : 0);
        }
        if (ZEROS.matcher(positive).matches()) {
            return new Format(Shown.PADDED, positive.length());
        }
        if (!DateUtil.isADateFormat(id, code)) {
            return PLAIN;
        }
        return new Format(TIME.matcher(code).find() && !DAY.matcher(positive).find() ? Shown.TIME : Shown.DATE, 0);
    }
}
