package fr.conventio.reports.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;

/** What the act of Dijon states, looked up in the sheet of the totals by the labels of its rows. */
final class DijonTotals {
    private DijonTotals() {}

    static void assertFigures(Sheet totals) {
        var figures = new LinkedHashMap<String, List<Double>>();
        for (var row : totals) {
            var label = row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue();
            var values = new ArrayList<Double>();
            for (var cell : row) {
                if (cell.getCellType() == CellType.FORMULA || cell.getCellType() == CellType.NUMERIC) {
                    values.add(cell.getNumericCellValue());
                }
            }
            if (!values.isEmpty()) {
                // The table of services ends with a total too.
                figures.merge(label.replace('\u00A0', ' '), values, (first, second) -> {
                    assertFigures("services", second, 255, 245.21, 164);
                    return first;
                });
            }
        }
        assertFigures(figures, "Dijon Métropole", 27, 25, 39, 91, 86.41);
        assertFigures(figures, "Ville de Dijon", 39, 45, 77, 161, 155.90);
        assertFigures(figures, "Centre communal d’action sociale de la Ville de Dijon", 1, 1, 1, 3, 2.90);
        assertFigures(figures, "Total", 67, 71, 117, 255, 245.21);
        assertFigures(figures, "Transférés le 1er janvier 2019", 154);
        assertFigures(figures, "Transférés le 1er avril 2019", 10);
        assertFigures(figures, "Non transférés", 91);
        assertFigures(figures, "Ressources humaines", 76, 72.00, 69);
        assertFigures(figures, "Droit des sols", 28, 27.01, 0);
        assertFigures(figures, "Finances", 30, 29.20, 18);
        assertFigures(figures, "Reprographie", 1, 1.00, 1);
        assertThat(figures).hasSize(4 + 3 + 16);
    }

    private static void assertFigures(Map<String, List<Double>> figures, String label, double... expected) {
        assertThat(figures).containsKey(label);
        assertFigures(label, figures.get(label), expected);
    }

    private static void assertFigures(String label, List<Double> figures, double... expected) {
        assertThat(figures).as(label).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            // 18/35 has no end in decimals; the act's figures have two.
            assertThat(figures.get(i)).as(label).isCloseTo(expected[i], within(0.005));
        }
    }
}
