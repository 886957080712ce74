package fr.conventio.persistence.database;

import fr.conventio.model.journal.Journal;
import fr.conventio.model.store.Dossiers;
import fr.conventio.model.store.KeptActs;

/** What a contract asks of an open store, whatever its database. */
record OpenedStore(Journal journal, Dossiers dossiers, KeptActs keptActs, AutoCloseable closing)
        implements AutoCloseable {
    @Override
    public void close() throws Exception {
        closing.close();
    }
}
