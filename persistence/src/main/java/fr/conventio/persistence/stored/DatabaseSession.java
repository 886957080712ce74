package fr.conventio.persistence.stored;

import java.sql.Connection;
import org.jooq.DSLContext;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** One connection to a store's tables. Several threads may use it by turns: each synchronizes on it for its turn. */
public final class DatabaseSession {
    private final Connection connection;
    private @Nullable DSLContext db;

    public DatabaseSession(Connection connection) {
        this.connection = connection;
    }

    /** The connection itself, for what is read before the first window. */
    public Connection connection() {
        return connection;
    }

    /**
     * jOOQ over the connection, with the names that the generated tables and every database agree on. Made when it is first
     * wanted: it takes long to start.
     */
    public synchronized DSLContext db() {
        if (db == null) {
            db = DSL.using(
                    connection,
                    new Settings()
                            .withRenderSchema(false)
                            .withRenderNameCase(RenderNameCase.LOWER)
                            .withRenderQuotedNames(RenderQuotedNames.NEVER)
                            .withExecuteLogging(false));
        }
        return db;
    }
}
