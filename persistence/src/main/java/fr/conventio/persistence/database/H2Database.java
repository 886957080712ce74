package fr.conventio.persistence.database;

import static fr.conventio.persistence.tables.Tables.JOURNAL_ENTRY;

import fr.conventio.persistence.journal.BrokenChainException;
import fr.conventio.persistence.journal.Chain;
import fr.conventio.persistence.stored.DatabaseSession;
import fr.conventio.persistence.tables.DefaultSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.Driver;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** One open connection to a store's H2 file. */
final class H2Database implements AutoCloseable {
    private static final String USER = "conventio";
    private static final String READ_ONLY = ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
    /** Rows copied in one statement; each part of the journal may hold half a megabyte. */
    private static final int ROWS = 100;

    private final Connection connection;
    private final Recipe recipe;
    private final DatabaseSession session;

    private H2Database(Connection connection, Recipe recipe) {
        this.connection = connection;
        this.recipe = recipe;
        this.session = new DatabaseSession(connection);
    }

    /**
     * Opens what is there; nothing is created.
     *
     * @throws SQLException when H2 cannot read the file; its text may hold data and is never logged
     */
    static H2Database open(StoreFiles files, Recipe recipe) throws SQLException {
        return new H2Database(connect(url(files, recipe) + ";IFEXISTS=TRUE"), recipe);
    }

    /**
     * Opens a database that was closed in good order, without writing a byte to it.
     *
     * @throws SQLException when H2 cannot read the file; its text may hold data and is never logged
     */
    static H2Database openToRead(StoreFiles files, Recipe recipe) throws SQLException {
        return new H2Database(connect(url(files, recipe) + READ_ONLY), recipe);
    }

    /** Not through the driver manager, which first looks for drivers in every library there is. */
    private static Connection connect(String url) throws SQLException {
        var user = new Properties();
        user.setProperty("user", USER);
        user.setProperty("password", "");
        return Driver.load().connect(url, user);
    }

    /** An {@code async:} file, unlike a {@code file:} one, survives the interruption of its thread. */
    private static String url(StoreFiles files, Recipe recipe) {
        return "jdbc:h2:async:" + files.base() + recipe.settings();
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

    /** Makes a file with empty tables of the newest form. */
    static void create(StoreFiles files, Recipe recipe) throws IOException {
        Files.deleteIfExists(files.database());
        migrate(files, recipe);
        PrivateFiles.close(files.database());
    }

    /** Puts every row of another database into this one's empty tables. */
    void fill(H2Database other) {
        session.db().execute("set referential_integrity false");
        for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            fill(other, table);
        }
        session.db().execute("set referential_integrity true");
    }

    private <R extends Record> void fill(H2Database other, Table<R> table) {
        var insert = session.db().insertInto(table, table.fields()).values(new @Nullable Object[table.fields().length]);
        try (var rows = other.session.db().selectFrom(table).fetchLazy()) {
            while (rows.hasNext()) {
                var values =
                        rows.fetchNext(ROWS).stream().map(Record::intoArray).toArray(Object[][]::new);
                session.db().batch(insert).bind(values).execute();
            }
        }
    }

    /**
     * The number of the last migration a store has been through, read without writing a byte to it.
     *
     * @throws SQLException when H2 cannot read the file
     */
    static int version(StoreFiles files, Recipe recipe) throws SQLException {
        try (var connection = connect(url(files, recipe) + READ_ONLY);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(
                        "select max(cast(\"version\" as integer)) from \"flyway_schema_history\" where \"success\"")) {
            answer.next();
            return answer.getInt(1);
        }
    }

    DatabaseSession session() {
        return session;
    }

    Chain verified() throws BrokenChainException, SQLException {
        return Chain.verified(connection);
    }

    /** The journal's last entry as it stands, unverified. */
    Seal.Head head() {
        return session.db()
                .select(JOURNAL_ENTRY.ENTRY_SEQUENCE, JOURNAL_ENTRY.ENTRY_HASH)
                .from(JOURNAL_ENTRY)
                .orderBy(JOURNAL_ENTRY.ENTRY_SEQUENCE.desc())
                .limit(1)
                .fetchOptional(last -> new Seal.Head(last.value1(), last.value2()))
                .orElse(Seal.Head.START);
    }

    /** Whether the journal has come this far, by these very entries. */
    boolean reaches(Seal.Head head) {
        return head.equals(Seal.Head.START)
                || session.db()
                        .fetchExists(
                                JOURNAL_ENTRY,
                                JOURNAL_ENTRY
                                        .ENTRY_SEQUENCE
                                        .eq(head.sequence())
                                        .and(JOURNAL_ENTRY.ENTRY_HASH.eq(head.hash())));
    }

    /** Forces everything that was committed to disk; H2 does not by itself. */
    void force() {
        if (recipe.forced()) {
            session.db().execute("checkpoint sync");
        }
    }

    /** Writes a consistent picture of the open database into a zip file. */
    void backUp(String zip) {
        session.db().execute("backup to '" + zip.replace("'", "''") + "'");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
