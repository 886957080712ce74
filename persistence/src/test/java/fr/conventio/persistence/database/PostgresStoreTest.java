package fr.conventio.persistence.database;

import fr.conventio.persistence.journal.AfterCommit;
import fr.conventio.persistence.journal.Chain;
import fr.conventio.persistence.journal.JooqJournal;
import fr.conventio.persistence.stored.DatabaseSession;
import fr.conventio.persistence.stored.JooqDossiers;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The same migrations, tables, journal and edits on a real PostgreSQL. */
class PostgresStoreTest extends StoreContract {
    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    @BeforeEach
    void fill() throws Exception {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop schema public cascade; create schema public");
        }
        Flyway.configure()
                .dataSource(server.getPostgresDatabase())
                .locations(Recipe.SAFE.migrations().toArray(String[]::new))
                .load()
                .migrate();
        super.fill();
    }

    @Override
    OpenedStore open() throws Exception {
        var connection = server.getPostgresDatabase().getConnection();
        var session = new DatabaseSession(connection);
        var journal = new JooqJournal(session, Chain.verified(connection), AfterCommit.NOTHING, Clock.systemUTC());
        return new OpenedStore(journal, new JooqDossiers(session), new JooqKeptActs(session), connection);
    }
}
