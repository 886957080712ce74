package fr.conventio.model.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.wording.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DepartureTest {
    private static final DossierId DOSSIER = DossierId.fresh();

    private final List<JournalEntry> entries = new ArrayList<>();

    private void note(EntryKind kind, long target) {
        long sequence = entries.size() + 1L;
        entries.add(new JournalEntry(
                sequence,
                DOSSIER,
                kind,
                target == 0 ? sequence : target,
                Instant.EPOCH,
                "agent",
                Message.of("edit.round.send"),
                1,
                ""));
    }

    private void begin() {
        note(EntryKind.CREATION, 0);
        note(EntryKind.EDIT, 0);
        note(EntryKind.EDIT, 0);
    }

    @Test
    void a_state_has_not_departed_from_itself_whatever_happened_with_it() {
        begin();
        note(EntryKind.HAPPENING, 0);
        assertThat(Departure.since(3, entries)).isEqualTo(Departure.NONE);
        assertThat(Departure.since(3, entries).isNone()).isTrue();
    }

    @Test
    void edits_count_while_they_stand() {
        begin();
        note(EntryKind.EDIT, 0);
        note(EntryKind.EDIT, 0);
        assertThat(Departure.since(3, entries)).isEqualTo(new Departure(2, 0));
        note(EntryKind.UNDO, 5);
        assertThat(Departure.since(3, entries)).isEqualTo(new Departure(1, 0));
        note(EntryKind.UNDO, 4);
        assertThat(Departure.since(3, entries)).as("back where it was").isEqualTo(Departure.NONE);
        note(EntryKind.REDO, 4);
        assertThat(Departure.since(3, entries)).isEqualTo(new Departure(1, 0));
    }

    @Test
    void what_was_undone_from_before_counts_until_it_is_done_again() {
        begin();
        note(EntryKind.UNDO, 3);
        assertThat(Departure.since(3, entries)).isEqualTo(new Departure(0, 1));
        note(EntryKind.HAPPENING, 0);
        note(EntryKind.REDO, 3);
        assertThat(Departure.since(3, entries)).isEqualTo(Departure.NONE);
        note(EntryKind.UNDO, 3);
        note(EntryKind.EDIT, 0);
        assertThat(Departure.since(3, entries)).as("another in its place").isEqualTo(new Departure(1, 1));
        assertThat(Departure.since(3, entries).edits()).isEqualTo(2);
    }

    @Test
    void what_had_been_undone_before_does_not_count() {
        begin();
        note(EntryKind.UNDO, 3);
        assertThat(Departure.since(4, entries)).isEqualTo(Departure.NONE);
        note(EntryKind.REDO, 3);
        assertThat(Departure.since(4, entries)).isEqualTo(new Departure(1, 0));
    }
}
