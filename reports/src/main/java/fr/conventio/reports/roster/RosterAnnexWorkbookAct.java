package fr.conventio.reports.roster;

import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Words;
import fr.conventio.reports.workbook.Cells;
import fr.conventio.reports.workbook.PrintedSheet;
import fr.conventio.reports.workbook.SheetLook;
import fr.conventio.reports.workbook.SheetLook.Shown;
import fr.conventio.reports.workbook.SheetLook.Tone;
import fr.conventio.reports.workbook.StableWorkbook;
import fr.conventio.reports.workbook.TextFit;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** The sheet about the act and its parties, from which a dossier can be made anew. */
final class RosterAnnexWorkbookAct {
    private static final List<String> HEADERS =
            List.of("act.party", "act.party.kind", "act.party.short_name", "act.party.genitive");
    private static final List<Double> WIDTHS = List.of(46.0, 22.0, 18.0, 22.0);
    private static final TextFit TEXT = new TextFit(SheetLook.TEXT_POINTS, false);

    private final RosterAnnex annex;
    private final SheetLook look;
    private final SXSSFSheet sheet;

    RosterAnnexWorkbookAct(RosterAnnex annex, StableWorkbook workbook, SheetLook look) {
        this.annex = annex;
        this.look = look;
        this.sheet = workbook.createSheet(Words.FRENCH.say("act.sheet"));
    }

    void write() {
        for (int i = 0; i < WIDTHS.size(); i++) {
            PrintedSheet.width(sheet, i, WIDTHS.get(i));
        }
        PrintedSheet.setUp(sheet, annex.title(), false);
        var dossier = annex.dossier();
        var title = sheet.createRow(0);
        title.setHeightInPoints(24);
        Cells.text(title, 0, sheet.getSheetName(), look.of(Tone.TITLE, Shown.DATE, HorizontalAlignment.LEFT));
        var act = labelled(2, "act.title", dossier.actTitle());
        Cells.text(act, 1, dossier.actTitle(), plain(Shown.TEXT));
        sheet.addMergedRegionUnsafe(new CellRangeAddress(2, 2, 1, WIDTHS.size() - 1));
        var date = labelled(3, "act.date", "");
        Cells.date(date, 1, dossier.effectiveDate(), French.date(dossier.effectiveDate()), plain(Shown.DATE));
        int number = 5;
        var header = sheet.createRow(number++);
        header.setHeightInPoints(TEXT.height(1));
        for (int i = 0; i < HEADERS.size(); i++) {
            var style = look.of(Tone.HEADER, Shown.TEXT, HorizontalAlignment.LEFT);
            Cells.text(header, i, Words.FRENCH.say(HEADERS.get(i)), style);
        }
        for (var party : annex.roster().parties()) {
            var row = sheet.createRow(number++);
            row.setHeightInPoints(TEXT.height(TEXT.lines(party.name(), WIDTHS.getFirst() - SheetLook.INDENTATION)));
            Cells.text(row, 0, party.name(), plain(Shown.TEXT));
            Cells.text(row, 1, Words.FRENCH.say(party.kind().label()), plain(Shown.TEXT));
            Cells.text(row, 2, party.shortName(), plain(Shown.TEXT));
            Cells.text(row, 3, party.genitive(), plain(Shown.TEXT));
        }
    }

    private Row labelled(int number, String key, String text) {
        var row = sheet.createRow(number);
        double width = WIDTHS.stream().skip(1).mapToDouble(Double::doubleValue).sum();
        row.setHeightInPoints(TEXT.height(TEXT.lines(text, width - SheetLook.INDENTATION)));
        Cells.text(row, 0, Words.FRENCH.say(key), look.of(Tone.STRONG, Shown.TEXT, HorizontalAlignment.LEFT));
        for (int i = 2; i < WIDTHS.size(); i++) {
            Cells.text(row, i, "", plain(Shown.TEXT));
        }
        return row;
    }

    private XSSFCellStyle plain(Shown shown) {
        return look.of(Tone.PLAIN, shown, HorizontalAlignment.LEFT);
    }
}
