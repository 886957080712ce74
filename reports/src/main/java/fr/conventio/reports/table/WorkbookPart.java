package fr.conventio.reports.table;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the workbook itself says: its sheets, and where its dates count from. */
final class WorkbookPart extends DefaultHandler {
    private final List<SheetEntry> sheets = new ArrayList<>();
    private boolean from1904;

    /** @param relation the id of the link to the sheet's part */
    record SheetEntry(String name, boolean isHidden, String relation) {}

    List<SheetEntry> sheets() {
        return sheets;
    }

    /** True for workbooks made on old Macintoshes, whose day 0 is 1 January 1904. */
    boolean countsFrom1904() {
        return from1904;
    }

    @Override
    public void startElement(String uri, String tag, String qualified, Attributes attributes) {
        if (tag.equals("workbookPr")) {
            var written = XlsxParts.text(attributes, "date1904");
            from1904 = written.equals("1") || written.equals("true");
        } else if (tag.equals("sheet")) {
            sheets.add(new SheetEntry(
                    XlsxParts.text(attributes, "name"),
                    XlsxParts.text(attributes, "state").endsWith("idden"),
                    relation(attributes)));
        }
    }

    /** The attribute's name space differs between transitional and strict workbooks. */
    private static String relation(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
