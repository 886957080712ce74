package fr.conventio.persistence.journal;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The journal's end: the last entry, its hash, and the fingerprint of all rows it leaves behind.
 *
 * @param hash 64 zeros before the first entry
 */
public record Chain(long sequence, String hash, String fingerprint) {
    private static final String NOTHING = "0".repeat(64);

    /** The end of a journal without entries. */
    public static final Chain START = new Chain(0, NOTHING, NOTHING);

    /**
     * Walks the whole journal and reads every row.
     *
     * @throws BrokenChainException when an entry was altered or is missing, or the rows are not those it leaves behind
     * @throws SQLException when they cannot be read
     */
    public static Chain verified(Connection connection) throws BrokenChainException, SQLException {
        return new Verification(connection).run();
    }
}
