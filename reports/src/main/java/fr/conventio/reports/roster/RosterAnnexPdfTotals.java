package fr.conventio.reports.roster;

import fr.conventio.model.quantity.Fraction;
import fr.conventio.model.roster.Category;
import fr.conventio.model.wording.French;
import fr.conventio.reports.page.Alignment;
import fr.conventio.reports.page.Margins;
import fr.conventio.reports.page.Paper;
import fr.conventio.reports.page.TableColumn;
import fr.conventio.reports.page.TaggedTable;
import java.util.ArrayList;
import java.util.List;

/** The totals on paper, each table on the same grid. */
final class RosterAnnexPdfTotals {
    private static final double FIGURE_WIDTH = 84;
    private static final int FIGURES = 5;
    private static final int DECIMALS = 2;
    private static final double GAP = 20;
    /** A table begins where its header and some rows have room. */
    private static final double LEAST_ROOM = 90;

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
        paper.subtitle(annex.totalsTitle(), RosterAnnexPdfList.TITLE);
        paper.down(10);
        table(annex.employerHeaders(), employers());
        table(annex.transferHeaders(), transfers());
        table(annex.serviceHeaders(), services());
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

    private void table(List<String> headers, List<Line> lines) {
        if (paper.room() < LEAST_ROOM) {
            paper.newSheet();
        }
        var table = new TaggedTable(paper, columns(headers));
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

    private static List<TableColumn> columns(List<String> headers) {
        double label = Margins.width() - FIGURES * FIGURE_WIDTH;
        var columns = new ArrayList<TableColumn>();
        columns.add(new TableColumn(headers.getFirst(), Margins.LEFT, label, Alignment.LEFT));
        for (int i = 1; i < headers.size(); i++) {
            double left = Margins.LEFT + label + (i - 1) * FIGURE_WIDTH;
            columns.add(new TableColumn(headers.get(i), left, FIGURE_WIDTH, Alignment.RIGHT));
        }
        return columns;
    }
}
