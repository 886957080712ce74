package fr.conventio.reports.roster;

import fr.conventio.model.quantity.Fraction;
import fr.conventio.model.roster.Category;
import fr.conventio.model.wording.French;
import fr.conventio.reports.page.Alignment;
import fr.conventio.reports.page.Lettering;
import fr.conventio.reports.page.Margins;
import fr.conventio.reports.page.Paper;
import fr.conventio.reports.page.TableColumn;
import fr.conventio.reports.page.TaggedTable;
import java.util.ArrayList;
import java.util.List;

/** The totals on paper, each table on the same grid. */
final class RosterAnnexPdfTotals {
    private static final int FIGURES = 5;
    private static final double LABEL_WIDTH = 258;
    private static final double FIGURE_WIDTH = (Margins.LANDSCAPE.width() - LABEL_WIDTH) / FIGURES;
    /** Of the table of transfers, which ends at the right margin. */
    private static final double SITUATION_WIDTH = 118;

    private static final double AGENTS_WIDTH = 52;
    private static final int DECIMALS = 2;
    private static final double GAP = 22;
    private static final double HEADER_HEIGHT = 40;
    /** Of a transfer's row, should its label need two lines. */
    private static final double HIGHEST_ROW = 26;

    private final RosterAnnex annex;
    private final Paper paper;

    RosterAnnexPdfTotals(RosterAnnex annex, Paper paper) {
        this.annex = annex;
        this.paper = paper;
    }

    private record Line(List<String> texts, boolean isTotal) {}

    void write() {
        paper.newSheet();
        paper.bookmark(annex.totalsTitle());
        paper.subtitle(annex.totalsTitle(), Lettering.TITLE);
        paper.down(10);
        table(annex.employerHeaders(), employers());
        transfersBesideServices();
    }

    private List<Line> employers() {
        var lines = new ArrayList<Line>();
        for (var employer : annex.employerRows()) {
            var texts = new ArrayList<String>();
            texts.add(employer.label());
            for (var category : Category.values()) {
                texts.add(French.number(employer.tally().of(category)));
            }
            texts.add(French.number(employer.tally().headcount()));
            texts.add(decimal(employer.tally().fullTimeEquivalent()));
            lines.add(new Line(texts, employer.isTotal()));
        }
        return lines;
    }

    private List<Line> transfers() {
        return annex.transferRows().stream()
                .map(row -> new Line(List.of(row.label(), French.number(row.agents())), false))
                .toList();
    }

    private List<Line> services() {
        return annex.serviceRows().stream()
                .map(row -> new Line(
                        List.of(
                                row.label(),
                                French.number(row.tally().headcount()),
                                decimal(row.tally().fullTimeEquivalent()),
                                French.number(row.transferred())),
                        row.isTotal()))
                .toList();
    }

    private static String decimal(Fraction value) {
        return French.decimal(value.rounded(DECIMALS));
    }

    /** Transfers stand right of the services, above the empty columns, unless they are too many for the page. */
    private void transfersBesideServices() {
        var transfers = transfers();
        double top = paper.y();
        boolean beside = HEADER_HEIGHT + transfers.size() * HIGHEST_ROW < paper.room();
        if (beside) {
            double left = Margins.LANDSCAPE.right() - SITUATION_WIDTH - AGENTS_WIDTH;
            table(annex.transferHeaders(), transfers, left, SITUATION_WIDTH, AGENTS_WIDTH);
            paper.backUp(top);
        } else {
            table(annex.transferHeaders(), transfers);
        }
        table(annex.serviceHeaders(), services());
    }

    private void table(List<String> headers, List<Line> lines) {
        table(headers, lines, Margins.LANDSCAPE.left(), LABEL_WIDTH, FIGURE_WIDTH);
    }

    private void table(List<String> headers, List<Line> lines, double left, double label, double figure) {
        var table = new TaggedTable(paper, columns(headers, left, label, figure));
        if (!lines.isEmpty()) {
            var rows = table.group(null, lines.size());
            for (var line : lines) {
                if (line.isTotal()) {
                    rows.total(line.texts());
                } else {
                    rows.row(line.texts());
                }
            }
        }
        table.end();
        paper.down(GAP);
    }

    private static List<TableColumn> columns(List<String> headers, double left, double label, double figure) {
        var columns = new ArrayList<TableColumn>();
        columns.add(new TableColumn(headers.getFirst(), left, label, Alignment.LEFT));
        for (int i = 1; i < headers.size(); i++) {
            columns.add(new TableColumn(headers.get(i), left + label + (i - 1) * figure, figure, Alignment.RIGHT));
        }
        return columns;
    }
}
