package fr.conventio.reports.tables;

import fr.conventio.reports.tables.Content.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/** What the cells of a form accept: spreadsheets refuse the rest and say why. */
final class AnswerChecks {
    private static final String TITLE = "Réponse refusée";
    private static final String FIRST_DAY = "DATE(1901,1,1)";
    private static final String LAST_DAY = "DATE(2199,12,31)";

    private final Choices choices;
    private final Map<Wanted, CellRangeAddressList> cells = new LinkedHashMap<>();

    private record Wanted(Answer.Kind kind, List<String> choices) {}

    AnswerChecks(Choices choices) {
        this.choices = choices;
    }

    void add(Answer answer, int row, int column) {
        if (answer.kind() != Answer.Kind.TEXT) {
            cells.computeIfAbsent(new Wanted(answer.kind(), answer.choices()), wanted -> new CellRangeAddressList())
                    .addCellRangeAddress(new CellRangeAddress(row, row, column, column));
        }
    }

    void write(Sheet sheet) {
        cells.forEach((wanted, places) -> {
            var validation = sheet.getDataValidationHelper()
                    .createValidation(constraint(sheet.getDataValidationHelper(), wanted), places);
            validation.setShowErrorBox(true);
            validation.setEmptyCellAllowed(true);
            validation.createErrorBox(TITLE, advice(wanted.kind()));
            sheet.addValidationData(validation);
        });
    }

    private DataValidationConstraint constraint(DataValidationHelper helper, Wanted wanted) {
        return switch (wanted.kind()) {
            case NUMBER -> helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", "");
            case DATE -> helper.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, "dd/mm/yyyy");
            case CHOICE -> helper.createFormulaListConstraint(choices.cells(wanted.choices()));
            case TEXT -> throw new IllegalArgumentException("any text will do");
        };
    }

    private static String advice(Answer.Kind kind) {
        return switch (kind) {
            case NUMBER -> "Saisissez un nombre positif ou nul, sans unité.";
            case DATE -> "Saisissez une date, par exemple 01/01/2019.";
            case CHOICE -> "Choisissez une réponse de la liste.";
            case TEXT -> "";
        };
    }
}
