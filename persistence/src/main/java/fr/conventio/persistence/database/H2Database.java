package fr.conventio.persistence.database;

import fr.conventio.persistence.journal.BrokenChainException;
import fr.conventio.persistence.journal.Chain;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** One open connection to a store's H2 file, with the settings under which nothing that was saved was ever lost. */
final class H2Database implements AutoCloseable {
    static final String MIGRATIONS = "classpath:fr/conventio/persistence/migration";

    /**
     * H2's defaults lose acknowledged edits when the process is killed (WRITE_DELAY), may give wrong answers
     * (OPTIMIZE_REUSE_RESULTS), die when a thread is interrupted ({@code file:} instead of {@code async:}), and write data
     * into trace files.
     */
    private static final String SETTINGS =
            ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=FALSE;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";

    private final Connection connection;
    private final DSLContext db;

    private H2Database(Connection connection) {
        this.connection = connection;
        this.db = context(connection, SQLDialect.H2);
    }

    /** @throws SQLException when H2 cannot read the file; its text may hold data and is never logged */
    static H2Database open(StoreFiles files) throws SQLException {
        return new H2Database(DriverManager.getConnection(url(files), "conventio", ""));
    }

    private static String url(StoreFiles files) {
        return "jdbc:h2:async:" + files.base() + SETTINGS;
    }

    /** jOOQ over a connection, with the names that the generated tables and every database agree on. */
    static DSLContext context(Connection connection, SQLDialect dialect) {
        return DSL.using(
                connection,
                dialect,
                new Settings()
                        .withRenderSchema(false)
                        .withRenderNameCase(RenderNameCase.LOWER)
                        .withRenderQuotedNames(RenderQuotedNames.NEVER)
                        .withExecuteLogging(false));
    }

    /**
     * Brings the tables to the newest form.
     *
     * @throws FlywayException when a migration fails
     */
    static void migrate(StoreFiles files) {
        flyway(files).migrate();
    }

    private static Flyway flyway(StoreFiles files) {
        return Flyway.configure()
                .dataSource(url(files), "conventio", "")
                .locations(MIGRATIONS)
                .load();
    }

    DSLContext db() {
        return db;
    }

    Chain verified() throws BrokenChainException {
        return Chain.verified(db);
    }

    /** Forces everything that was committed to disk; H2 does not by itself. */
    void force() {
        db.execute("checkpoint sync");
    }

    /** Writes a consistent picture of the open database into a zip file. */
    void backUp(String zip) {
        db.execute("backup to '" + zip.replace("'", "''") + "'");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
