package fr.conventio.persistence.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Writes many rows with statements that jOOQ words and that are bound by hand: a general binding costs more than the rest of
 * an import.
 */
final class ManyRows {
    /** Rows in one insertion: a database plans, locks and answers once for all of them. */
    private static final int TOGETHER = 50;

    private final DSLContext transaction;
    private final Map<Table<?>, String> insertions = new HashMap<>();

    ManyRows(DSLContext transaction) {
        this.transaction = transaction;
    }

    /** @param rows values in the order of the table's columns */
    void insert(Table<?> table, List<@Nullable Object[]> rows) {
        int whole = rows.size() - rows.size() % TOGETHER;
        if (whole > 0) {
            var together = insertions.computeIfAbsent(table, wanted -> transaction.render(insertion(wanted, TOGETHER)));
            run(together, rows.subList(0, whole), TOGETHER);
        }
        if (whole < rows.size()) {
            run(transaction.render(insertion(table, 1)), rows.subList(whole, rows.size()), 1);
        }
    }

    private Query insertion(Table<?> table, int rows) {
        var nothing = new @Nullable Object[table.fields().length];
        var insertion = transaction.insertInto(table, table.fields()).values(nothing);
        for (int row = 1; row < rows; row++) {
            insertion = insertion.values(nothing);
        }
        return insertion;
    }

    /**
     * Runs a statement once for each row.
     *
     * @param rows values in the order of its parameters
     */
    void run(Query statement, List<@Nullable Object[]> rows) {
        run(transaction.render(statement), rows, 1);
    }

    private void run(String sql, List<@Nullable Object[]> rows, int together) {
        transaction.connection(connection -> run(connection, sql, rows, together));
    }

    private static void run(Connection connection, String sql, List<@Nullable Object[]> rows, int together)
            throws SQLException {
        try (var prepared = connection.prepareStatement(sql)) {
            int parameter = 0;
            int bound = 0;
            for (var row : rows) {
                for (var value : row) {
                    prepared.setObject(++parameter, value);
                }
                if (++bound % together == 0) {
                    prepared.addBatch();
                    parameter = 0;
                }
            }
            prepared.executeBatch();
        }
    }
}
