package fr.conventio.persistence.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.example.DijonExample;
import fr.conventio.model.start.StartDossier;
import fr.conventio.model.work.Progress;
import fr.conventio.persistence.journal.Chain;
import fr.conventio.persistence.journal.JooqJournal;
import fr.conventio.persistence.stored.DatabaseSession;
import java.time.Clock;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class DiskFullTest {
    @Test
    void after_an_edit_that_did_not_reach_the_disk_nothing_more_is_written() throws Exception {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:journal;DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(source)
                .locations(Recipe.SAFE.migrations().toArray(String[]::new))
                .load()
                .migrate();
        try (var connection = source.getConnection()) {
            var journal = new JooqJournal(new DatabaseSession(connection), Chain.START, this::full, Clock.systemUTC());
            var edit = StartDossier.empty(DijonExample.dossier(), List.of());
            assertThatThrownBy(() -> journal.apply(edit, "agent", Progress.NONE))
                    .hasMessage("disk full");
            assertThatThrownBy(() -> journal.apply(edit, "agent", Progress.NONE))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("earlier edit");
        }
    }

    private void full(long sequence, String hash) {
        throw new IllegalStateException("disk full");
    }
}
