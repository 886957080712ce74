package fr.conventio.persistence.stored;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Departure;
import fr.conventio.model.journal.EntryKind;
import fr.conventio.model.roster.Category;
import fr.conventio.model.roster.WorkingTime;
import fr.conventio.model.roster.totals.Tally;
import fr.conventio.model.store.DossierSummary;
import fr.conventio.model.store.DossierSummary.Signing;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what is told of each dossier; the database counts the posts. */
final class Summaries {
    private final Map<UUID, Map<Category, Integer>> byCategory = new HashMap<>();
    private final Map<UUID, Map<WorkingTime, Integer>> byTime = new HashMap<>();

    private final Map<UUID, Signing> signing = new HashMap<>();

    private Summaries() {}

    /** In no order. */
    static List<DossierSummary> read(Connection connection) throws SQLException {
        var summaries = new Summaries();
        summaries.count(connection);
        summaries.sent(connection);
        return summaries.list(connection);
    }

    private void count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var counts = statement.executeQuery(
                        "select dossier_id, category, time_kind, time_numerator, time_denominator, count(*) from post"
                                + " group by dossier_id, category, time_kind, time_numerator, time_denominator")) {
            while (counts.next()) {
                var dossier = counts.getObject(1, UUID.class);
                var time = new WorkingTime(
                        WorkingTime.Kind.valueOf(counts.getString(3)), counts.getInt(4), counts.getInt(5));
                int count = counts.getInt(6);
                byCategory
                        .computeIfAbsent(dossier, none -> new EnumMap<>(Category.class))
                        .merge(Category.valueOf(counts.getString(2)), count, Integer::sum);
                byTime.computeIfAbsent(dossier, none -> new HashMap<>()).merge(time, count, Integer::sum);
            }
        }
    }

    /** The last round of each dossier that was not withdrawn. */
    private void sent(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rounds = statement.executeQuery("select dossier_id, revision, (select count(*) from party_signature"
                        + " where round_id = signing_round.id and state <> 'REFUSED')"
                        + " from signing_round where withdrawn = 0 order by begun")) {
            while (rounds.next()) {
                var dossier = rounds.getObject(1, UUID.class);
                long revision = rounds.getLong(2);
                signing.put(dossier, new Signing(revision, rounds.getInt(3), departure(connection, dossier, revision)));
            }
        }
    }

    private static Departure departure(Connection connection, UUID dossier, long revision) throws SQLException {
        var reckoning = new Departure.Reckoning(revision);
        try (var statement = connection.prepareStatement(
                "select entry_sequence, kind, target from journal_entry where dossier_id = ? order by entry_sequence")) {
            statement.setObject(1, dossier);
            try (var entries = statement.executeQuery()) {
                while (entries.next()) {
                    reckoning.next(entries.getLong(1), EntryKind.valueOf(entries.getString(2)), entries.getLong(3));
                }
            }
        }
        return reckoning.departure();
    }

    private List<DossierSummary> list(Connection connection) throws SQLException {
        var found = new ArrayList<DossierSummary>();
        try (var statement = connection.createStatement();
                var dossiers = statement.executeQuery(
                        "select id, title, effective_date, (select made_at from journal_entry where dossier_id = id"
                                + " and kind <> 'HAPPENING' order by entry_sequence desc limit 1),"
                                + " (select count(*) from promise where dossier_id = dossier.id and state = 'OPEN'),"
                                + " (select min(due) from promise where dossier_id = dossier.id and state = 'OPEN')"
                                + " from dossier")) {
            while (dossiers.next()) {
                var id = dossiers.getObject(1, UUID.class);
                found.add(new DossierSummary(
                        new DossierId(id),
                        dossiers.getString(2),
                        dossiers.getObject(3, LocalDate.class),
                        Tally.of(byCategory.getOrDefault(id, Map.of()), byTime.getOrDefault(id, Map.of())),
                        Instant.ofEpochMilli(dossiers.getLong(4)),
                        dossiers.getInt(5),
                        dossiers.getObject(6, LocalDate.class),
                        signing.get(id)));
            }
        }
        return found;
    }
}
