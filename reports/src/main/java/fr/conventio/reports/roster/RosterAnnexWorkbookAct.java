package fr.conventio.reports.roster;

import fr.conventio.model.party.PartyCells;
import fr.conventio.model.party.PartyField;
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
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** The sheet about the act and its parties, from which a dossier can be made anew. */
final class RosterAnnexWorkbookAct {
    private static final List<PartyField> NAMES =
            List.of(PartyField.NAME, PartyField.KIND, PartyField.SHORT_NAME, PartyField.GENITIVE, PartyField.SIREN);
    /** Each line begins with the short name, which tells the party. */
    private static final List<PartyField> SIGNING = List.of(
            PartyField.SHORT_NAME,
            PartyField.REPRESENTATIVE_NAME,
            PartyField.REPRESENTATIVE_CAPACITY,
            PartyField.DELIBERATION_ASSEMBLY,
            PartyField.DELIBERATION_DATE,
            PartyField.DELIBERATION_NUMBER,
            PartyField.SIGNATORY_NAME,
            PartyField.SIGNATORY_CAPACITY);

    private static final List<Double> WIDTHS = List.of(40.0, 22.0, 22.0, 26.0, 14.0, 16.0, 22.0, 24.0);
    private static final TextFit HEADING = new TextFit(SheetLook.TEXT_POINTS, true);
    private static final TextFit TEXT = new TextFit(SheetLook.TEXT_POINTS, false);

    private final RosterAnnex annex;
    private final SheetLook look;
    private final SXSSFSheet sheet;

    RosterAnnexWorkbookAct(RosterAnnex annex, StableWorkbook workbook, SheetLook look) {
        this.annex = annex;
        this.look = look;
        this.sheet = workbook.createSheet(workbook.named(Words.FRENCH.say("act.sheet")));
    }

    void write() {
        for (int i = 0; i < WIDTHS.size(); i++) {
            PrintedSheet.width(sheet, i, WIDTHS.get(i));
        }
        PrintedSheet.setUp(sheet, annex.title(), true);
        var dossier = annex.dossier();
        var title = sheet.createRow(0);
        title.setHeightInPoints(24);
        Cells.text(title, 0, Words.FRENCH.say("act.sheet"), look.of(Tone.TITLE, Shown.DATE, HorizontalAlignment.LEFT));
        var act = labelled(2, "act.title", dossier.actTitle());
        Cells.text(act, 1, dossier.actTitle(), plain(Shown.TEXT));
        sheet.addMergedRegionUnsafe(new CellRangeAddress(2, 2, 1, WIDTHS.size() - 1));
        var date = labelled(3, "act.date", "");
        Cells.date(date, 1, dossier.effectiveDate(), French.date(dossier.effectiveDate()), plain(Shown.DATE));
        var copies = labelled(4, "edit.originals", "");
        var originals = dossier.originals();
        if (originals == null) {
            Cells.text(copies, 1, "", plain(Shown.TEXT));
        } else {
            Cells.number(copies, 1, originals, plain(Shown.COUNT));
        }
        int after = table(6, NAMES);
        table(after + 1, SIGNING);
    }

    /** @return the row after the table */
    private int table(int first, List<PartyField> fields) {
        int number = first;
        var header = sheet.createRow(number++);
        var titles =
                fields.stream().map(field -> Words.FRENCH.say(field.label())).toList();
        header.setHeightInPoints(TEXT.height(lines(HEADING, titles)));
        for (int i = 0; i < titles.size(); i++) {
            Cells.text(header, i, titles.get(i), look.of(Tone.HEADER, Shown.TEXT, HorizontalAlignment.LEFT));
        }
        for (var party : annex.roster().parties()) {
            var row = sheet.createRow(number++);
            var texts =
                    fields.stream().map(field -> PartyCells.text(party, field)).toList();
            row.setHeightInPoints(TEXT.height(lines(TEXT, texts)));
            for (int i = 0; i < texts.size(); i++) {
                var date = party.deliberation().date();
                if (fields.get(i) == PartyField.DELIBERATION_DATE && date != null) {
                    Cells.date(row, i, date, texts.get(i), plain(Shown.DATE));
                } else {
                    Cells.text(row, i, texts.get(i), plain(Shown.TEXT));
                }
            }
        }
        return number;
    }

    private static int lines(TextFit fit, List<String> texts) {
        return IntStream.range(0, texts.size())
                .map(i -> fit.lines(texts.get(i), WIDTHS.get(i) - SheetLook.INDENTATION))
                .max()
                .orElse(1);
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
