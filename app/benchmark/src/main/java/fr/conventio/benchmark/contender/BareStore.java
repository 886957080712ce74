package fr.conventio.benchmark.contender;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The database alone: as many posts put into our tables, keys and all, in one transaction forced to disk, by the quickest
 * statements we know; or into one table that has its primary key and nothing else. Nothing is read, judged, hashed, kept in a
 * journal or copied.
 */
final class BareStore {
    static final String SETTINGS = ";COMPRESS=TRUE;WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=FALSE";
    private static final String TABLES = "classpath:fr/conventio/persistence/migration/V1__dossiers_and_journal.sql";
    private static final int TOGETHER = 50;
    private static final int COLUMNS = 23;

    private BareStore() {}

    /** @param args the database's file, without its extension; the number of posts; {@code post} or {@code least}, the table */
    public static void main(String[] args) throws SQLException {
        int posts = Integer.parseInt(args[1]);
        try (var connection = DriverManager.getConnection("jdbc:h2:async:" + args[0] + SETTINGS);
                var statement = connection.createStatement()) {
            statement.execute("runscript from '" + TABLES + "'");
            statement.execute("create table least as select * from post");
            statement.execute("alter table least alter column id set not null");
            statement.execute("alter table least add primary key (id)");
            connection.setAutoCommit(false);
            var dossier = UUID.randomUUID();
            var service = UUID.randomUUID();
            var party = UUID.randomUUID();
            put(connection, "dossier", List.of(dossier, "Essai", "Essai", LocalDate.EPOCH));
            put(connection, "party", List.of(party, dossier, 0, "COMMUNE", "Ville", "Ville", "de la Ville"));
            put(connection, "shared_service", List.of(service, dossier, 0, "Archives"));
            var line = "(" + "?,".repeat(COLUMNS - 1) + "?)";
            try (var insert = connection.prepareStatement(
                    "insert into " + args[2] + " values " + line + ("," + line).repeat(TOGETHER - 1))) {
                for (int post = 0; post < posts; post += TOGETHER) {
                    for (int row = 0; row < TOGETHER; row++) {
                        bind(insert, row * COLUMNS, post(new UUID(1, post + row), dossier, service, party, post + row));
                    }
                    insert.executeUpdate();
                }
            }
            connection.commit();
            statement.execute("checkpoint sync");
            try (var counted = statement.executeQuery("select count(*) from " + args[2])) {
                counted.next();
                System.out.println("stored " + counted.getInt(1));
            }
        }
    }

    private static void put(Connection connection, String table, List<Object> values) throws SQLException {
        var places = "?,".repeat(values.size() - 1) + "?";
        try (var insert = connection.prepareStatement("insert into " + table + " values (" + places + ")")) {
            bind(insert, 0, values);
            insert.executeUpdate();
        }
    }

    private static void bind(PreparedStatement insert, int from, List<Object> values) throws SQLException {
        for (int value = 0; value < values.size(); value++) {
            insert.setObject(from + value + 1, values.get(value));
        }
    }

    /** About as long as a post of the example. */
    private static List<Object> post(UUID id, UUID dossier, UUID service, UUID party, int number) {
        return List.of(
                id,
                dossier,
                1_000L * number,
                service,
                "JURID",
                "Direction des affaires juridiques " + number % 50,
                "Chargé de mission " + number % 255,
                "Titulaire",
                "TITULAIRE",
                "A",
                "Attaché principal " + number % 43,
                "attache-principal",
                "TP",
                80,
                100,
                party,
                "YES",
                LocalDate.EPOCH,
                "",
                "",
                Integer.toString(number),
                "",
                BigDecimal.TWO);
    }
}
