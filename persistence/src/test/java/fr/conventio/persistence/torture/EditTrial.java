package fr.conventio.persistence.torture;

import fr.conventio.model.journal.EntryKind;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.store.StoreDamagedException;
import fr.conventio.persistence.database.Filled;
import fr.conventio.persistence.database.Keepers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** Edits one after the other: every one that was acknowledged is there, and all can be undone. */
final class EditTrial implements Trial {
    @Override
    public Optional<String> whatIsWrong(Path file, long acknowledged) {
        try (var store = Keepers.safe().open(file)) {
            var filled = Filled.of(store);
            long kept = filled.journal().entriesOf(filled.id()).stream()
                    .filter(entry -> entry.kind() == EntryKind.EDIT)
                    .count();
            if (kept < acknowledged || kept > acknowledged + 1) {
                return Optional.of(acknowledged + " edits acknowledged, " + kept + " kept");
            }
            if (!isAfter(filled.roster(), kept)) {
                return Optional.of("the lines are not those of the last edits");
            }
            for (long step = 0; step < kept; step++) {
                filled.undo();
            }
            return Beginning.is(filled.roster())
                    ? Optional.empty()
                    : Optional.of("undo did not lead back to the beginning");
        } catch (StoreDamagedException e) {
            return Optional.of("refused as " + e.reason().key() + ": " + acknowledged + " edits acknowledged, "
                    + inTheFile(file) + " in the file");
        }
    }

    private static boolean isAfter(Roster roster, long edits) {
        var posts = roster.posts();
        int size = posts.size();
        for (int place = 0; place < size; place++) {
            long last = edits - Math.floorMod(edits - place, size);
            var expected = last <= 0 ? Beginning.remark(place) : Long.toString(last);
            if (!posts.get(place).remarks().equals(expected)) {
                return false;
            }
        }
        return true;
    }

    private static String inTheFile(Path file) {
        try (var connection = DriverManager.getConnection("jdbc:h2:" + file + ";IFEXISTS=TRUE", "conventio", "");
                var answer = connection.createStatement().executeQuery("select count(*) - 1 from journal_entry")) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException e) {
            return "none that can be read";
        }
    }
}
