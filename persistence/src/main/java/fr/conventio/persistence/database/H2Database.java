package fr.conventio.persistence.database;

import static fr.conventio.persistence.tables.Tables.JOURNAL_ENTRY;

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

/** One open connection to a store's H2 file. */
final class H2Database implements AutoCloseable {
    private static final String USER = "conventio";

    private final Connection connection;
    private final Recipe recipe;
    private final DSLContext db;

    private H2Database(Connection connection, Recipe recipe) {
        this.connection = connection;
        this.recipe = recipe;
        this.db = context(connection, SQLDialect.H2);
    }

    /**
     * Opens what is there; nothing is created.
     *
     * @throws SQLException when H2 cannot read the file; its text may hold data and is never logged
     */
    static H2Database open(StoreFiles files, Recipe recipe) throws SQLException {
        return new H2Database(DriverManager.getConnection(url(files, recipe) + ";IFEXISTS=TRUE", USER, ""), recipe);
    }

    /** An {@code async:} file, unlike a {@code file:} one, survives the interruption of its thread. */
    private static String url(StoreFiles files, Recipe recipe) {
        return "jdbc:h2:async:" + files.base() + recipe.settings();
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
     * Brings the tables to the newest form, making the file when there is none.
     *
     * @throws FlywayException when a migration fails
     */
    static void migrate(StoreFiles files, Recipe recipe) {
        Flyway.configure()
                .dataSource(url(files, recipe), USER, "")
                .locations(recipe.migrations().toArray(String[]::new))
                .load()
                .migrate();
    }

    /**
     * The number of the last migration a store has been through, read without writing a byte to it.
     *
     * @throws SQLException when H2 cannot read the file
     */
    static int version(StoreFiles files, Recipe recipe) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        url(files, recipe) + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r", USER, "");
                var statement = connection.createStatement();
                var answer = statement.executeQuery(
                        "select max(cast(\"version\" as integer)) from \"flyway_schema_history\" where \"success\"")) {
            answer.next();
            return answer.getInt(1);
        }
    }

    DSLContext db() {
        return db;
    }

    Chain verified() throws BrokenChainException {
        return Chain.verified(db);
    }

    /** The journal's last entry as it stands, unverified. */
    Seal.Head head() {
        return db.select(JOURNAL_ENTRY.ENTRY_SEQUENCE, JOURNAL_ENTRY.ENTRY_HASH)
                .from(JOURNAL_ENTRY)
                .orderBy(JOURNAL_ENTRY.ENTRY_SEQUENCE.desc())
                .limit(1)
                .fetchOptional(last -> new Seal.Head(last.value1(), last.value2()))
                .orElse(Seal.Head.START);
    }

    /** Whether the journal has come this far, by these very entries. */
    boolean reaches(Seal.Head head) {
        return head.equals(Seal.Head.START)
                || db.fetchExists(
                        JOURNAL_ENTRY,
                        JOURNAL_ENTRY.ENTRY_SEQUENCE.eq(head.sequence()).and(JOURNAL_ENTRY.ENTRY_HASH.eq(head.hash())));
    }

    /** Forces everything that was committed to disk; H2 does not by itself. */
    void force() {
        if (recipe.forced()) {
            db.execute("checkpoint sync");
        }
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
