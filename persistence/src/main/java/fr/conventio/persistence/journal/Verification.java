package fr.conventio.persistence.journal;

import fr.conventio.persistence.stored.StoredTable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a whole store: whether its journal is unbroken, and its rows are those that the journal leaves behind. */
final class Verification {
    /** Entries read in one statement. */
    private static final int ENTRIES = 500;

    private final Connection connection;

    Verification(Connection connection) {
        this.connection = connection;
    }

    /** An entry, and the hash that was written with it. */
    private record Written(HashedEntry entry, String hash) {}

    Chain run() throws BrokenChainException, SQLException {
        var end = Chain.START;
        for (var next = after(end); next.sequence() > end.sequence(); next = after(end)) {
            end = next;
        }
        var fingerprint = new Fingerprint();
        for (var table : StoredTable.values()) {
            put(table, fingerprint);
        }
        if (!fingerprint.written().equals(end.fingerprint())) {
            throw new BrokenChainException();
        }
        return end;
    }

    /** Walks a few hundred entries on; comes back to where it stood at the end of the journal. */
    private Chain after(Chain before) throws BrokenChainException, SQLException {
        var entries = entries(before.sequence());
        if (entries.isEmpty()) {
            return before;
        }
        var end = before;
        try (var statement = connection.prepareStatement("select entry_sequence, content from journal_part"
                + " where entry_sequence > ? and entry_sequence <= ? order by entry_sequence, part")) {
            statement.setLong(1, before.sequence());
            statement.setLong(2, entries.getLast().entry().sequence());
            try (var parts = statement.executeQuery()) {
                boolean more = parts.next();
                for (var written : entries) {
                    var entry = written.entry();
                    var digest = entry.after(end.hash());
                    while (more && parts.getLong(1) == entry.sequence()) {
                        digest.update(parts.getBytes(2));
                        more = parts.next();
                    }
                    boolean follows = entry.sequence() == end.sequence() + 1;
                    if (!follows || !written.hash().equals(HexFormat.of().formatHex(digest.digest()))) {
                        throw new BrokenChainException();
                    }
                    end = new Chain(entry.sequence(), written.hash(), entry.fingerprint());
                }
            }
        }
        return end;
    }

    private List<Written> entries(long after) throws SQLException {
        var entries = new ArrayList<Written>();
        try (var statement = connection.prepareStatement("select entry_sequence, dossier_id, kind, target, made_at,"
                + " author, what, change_count, fingerprint, entry_hash from journal_entry"
                + " where entry_sequence > ? order by entry_sequence limit " + ENTRIES)) {
            statement.setLong(1, after);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var entry = new HashedEntry(
                            rows.getLong(1),
                            rows.getObject(2, UUID.class),
                            rows.getString(3),
                            rows.getLong(4),
                            rows.getLong(5),
                            rows.getString(6),
                            rows.getString(7),
                            rows.getInt(8),
                            rows.getString(9));
                    entries.add(new Written(entry, rows.getString(10)));
                }
            }
        }
        return entries;
    }

    private void put(StoredTable table, Fingerprint fingerprint) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from " + table.table())) {
            var columns = rows.getMetaData();
            int count = columns.getColumnCount();
            var names = new ArrayList<String>(count);
            var types = new int[count];
            for (int column = 1; column <= count; column++) {
                types[column - 1] = columns.getColumnType(column);
                names.add(columns.getColumnName(column).toLowerCase(Locale.ROOT));
            }
            while (rows.next()) {
                var row = LinkedHashMap.<String, @Nullable String>newLinkedHashMap(count);
                for (int column = 1; column <= count; column++) {
                    var value = value(rows, column, types[column - 1]);
                    row.put(names.get(column - 1), value == null ? null : value.toString());
                }
                fingerprint.put(table.kind(), row);
            }
        }
    }

    /** As the journal's own records hold it. */
    private static @Nullable Object value(ResultSet rows, int column, int type) throws SQLException {
        return type == Types.DATE ? rows.getObject(column, LocalDate.class) : rows.getObject(column);
    }
}
