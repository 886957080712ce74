package fr.conventio.reports.roster;

import fr.conventio.model.quantity.Fraction;
import fr.conventio.model.roster.Category;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Transfer.Decision;
import fr.conventio.model.wording.French;
import fr.conventio.reports.workbook.Cells;
import fr.conventio.reports.workbook.Criterion;
import fr.conventio.reports.workbook.PrintedSheet;
import fr.conventio.reports.workbook.SheetLook;
import fr.conventio.reports.workbook.SheetLook.Shown;
import fr.conventio.reports.workbook.SheetLook.Tone;
import fr.conventio.reports.workbook.StableWorkbook;
import fr.conventio.reports.workbook.TextFit;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/** The sheet of the totals: each figure is a formula over the list, and carries the value the model computed. */
final class RosterAnnexWorkbookTotals {
    private static final double LABEL_WIDTH = 52;
    private static final double FIGURE_WIDTH = 12;
    private static final int FIGURES = 5;
    private static final TextFit STRONG = new TextFit(SheetLook.TEXT_POINTS, true);

    private final RosterAnnex annex;
    private final SheetLook look;
    private final RosterAnnexWorkbookPlaces places;
    private final SXSSFSheet sheet;
    private int number;

    RosterAnnexWorkbookTotals(
            RosterAnnex annex, StableWorkbook workbook, SheetLook look, RosterAnnexWorkbookPlaces places) {
        this.annex = annex;
        this.look = look;
        this.places = places;
        this.sheet = workbook.createSheet(workbook.named(annex.totalsTitle()));
    }

    void write() {
        PrintedSheet.width(sheet, 0, LABEL_WIDTH);
        for (int column = 1; column <= FIGURES; column++) {
            PrintedSheet.width(sheet, column, FIGURE_WIDTH);
        }
        PrintedSheet.setUp(sheet, annex.title() + " – " + annex.totalsTitle(), false);
        var title = sheet.createRow(number++);
        title.setHeightInPoints(24);
        Cells.text(title, 0, annex.totalsTitle(), look.of(Tone.TITLE, Shown.DATE, HorizontalAlignment.LEFT));
        var act = sheet.createRow(number++);
        Cells.text(act, 0, annex.dossier().actTitle(), look.of(Tone.NOTE, Shown.DATE, HorizontalAlignment.LEFT));
        number++;
        employers();
        number++;
        transfers();
        number++;
        services();
    }

    private void employers() {
        header(annex.employerHeaders());
        int first = number;
        for (var employer : annex.employerRows()) {
            var tally = employer.tally();
            var row = row(employer.label(), employer.isTotal());
            int column = 1;
            for (var category : Category.values()) {
                var formula = employer.isTotal()
                        ? sum(column, first)
                        : "COUNTIFS(%s,%s,%s,%s)"
                                .formatted(
                                        places.cells(PostField.EMPLOYER),
                                        Criterion.equalTo(employer.employer()),
                                        places.cells(PostField.CATEGORY),
                                        Criterion.equalTo(category.name()));
                count(row, column++, formula, tally.of(category), employer.isTotal());
            }
            var agents = employer.isTotal()
                    ? sum(column, first)
                    : counted(PostField.EMPLOYER, Criterion.equalTo(employer.employer()));
            count(row, column++, agents, tally.headcount(), employer.isTotal());
            var times = employer.isTotal()
                    ? sum(column, first)
                    : times(PostField.EMPLOYER, Criterion.equalTo(employer.employer()));
            decimal(row, column, times, tally.fullTimeEquivalent(), employer.isTotal());
        }
    }

    private void transfers() {
        header(annex.transferHeaders());
        for (var transfer : annex.transferRows()) {
            count(row(transfer.label(), false), 1, formula(transfer), transfer.agents(), false);
        }
    }

    private String formula(TransferRow transfer) {
        var decisions = places.cells(PostField.TRANSFER);
        if (transfer.decision() == Decision.UNDECIDED) {
            return "COUNTBLANK(%s)".formatted(decisions);
        }
        var decided = Criterion.equalTo(transfer.decision().label());
        if (transfer.decision() != Decision.YES) {
            return "COUNTIFS(%s,%s)".formatted(decisions, decided);
        }
        var dates = places.cells(PostField.TRANSFER_DATE);
        return "COUNTIFS(%s,%s,%s,%s)".formatted(decisions, decided, dates, criterion(transfer.date()));
    }

    private static String criterion(@Nullable LocalDate date) {
        if (date == null) {
            return Criterion.equalTo("-");
        }
        return Cells.isDate(date)
                ? "DATE(%d,%d,%d)".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth())
                : Criterion.textOnly(French.date(date));
    }

    private void services() {
        header(annex.serviceHeaders());
        int first = number;
        for (var service : annex.serviceRows()) {
            var row = row(service.label(), service.isTotal());
            var isService = Criterion.firstLine(service.service());
            boolean total = service.isTotal();
            count(
                    row,
                    1,
                    total ? sum(1, first) : counted(PostField.SERVICE, isService),
                    service.tally().headcount(),
                    total);
            decimal(
                    row,
                    2,
                    total ? sum(2, first) : times(PostField.SERVICE, isService),
                    service.tally().fullTimeEquivalent(),
                    total);
            var transferred = "COUNTIFS(%s,%s,%s,%s)"
                    .formatted(
                            places.cells(PostField.SERVICE),
                            isService,
                            places.cells(PostField.TRANSFER),
                            Criterion.equalTo(Decision.YES.label()));
            count(row, 3, total ? sum(3, first) : transferred, service.transferred(), total);
        }
    }

    private void header(List<String> headers) {
        var row = sheet.createRow(number++);
        int lines = 1;
        for (int i = 0; i < headers.size(); i++) {
            lines = Math.max(
                    lines, STRONG.lines(headers.get(i), (i == 0 ? LABEL_WIDTH : FIGURE_WIDTH) - SheetLook.INDENTATION));
            var alignment = i == 0 ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT;
            Cells.text(row, i, headers.get(i), look.of(Tone.HEADER, Shown.TEXT, alignment));
        }
        row.setHeightInPoints(STRONG.height(lines));
    }

    private Row row(String label, boolean isTotal) {
        var row = sheet.createRow(number++);
        row.setHeightInPoints(STRONG.height(STRONG.lines(label, LABEL_WIDTH - SheetLook.INDENTATION)));
        var tone = isTotal ? Tone.STRONG : Tone.PLAIN;
        Cells.text(
                row,
                0,
                label,
                isTotal
                        ? look.opening(tone, Shown.TEXT, HorizontalAlignment.LEFT)
                        : look.of(tone, Shown.TEXT, HorizontalAlignment.LEFT));
        return row;
    }

    private void count(Row row, int column, String formula, int value, boolean isTotal) {
        figure(row, column, formula, value, Shown.COUNT, isTotal);
    }

    private void decimal(Row row, int column, String formula, Fraction value, boolean isTotal) {
        double approximate =
                value.numerator().doubleValue() / value.denominator().doubleValue();
        figure(row, column, formula, approximate, Shown.DECIMAL, isTotal);
    }

    private void figure(Row row, int column, String formula, double value, Shown shown, boolean isTotal) {
        var style = isTotal
                ? look.opening(Tone.STRONG, shown, HorizontalAlignment.RIGHT)
                : look.of(Tone.PLAIN, shown, HorizontalAlignment.RIGHT);
        Cells.formula(row, column, formula, value, style);
    }

    private String counted(PostField field, String criterion) {
        return "COUNTIFS(%s,%s)".formatted(places.cells(field), criterion);
    }

    private String times(PostField field, String criterion) {
        return "SUMIFS(%s,%s,%s)".formatted(places.fullTimeEquivalents(), places.cells(field), criterion);
    }

    /** The sum of a column's rows since the table's first; 0 where the table has only its total. */
    private String sum(int column, int first) {
        int total = number - 1;
        var letters = CellReference.convertNumToColString(column);
        return total == first ? "0" : "SUM(%s%d:%s%d)".formatted(letters, first + 1, letters, total);
    }
}
