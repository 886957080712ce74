package fr.conventio.persistence.torture;

import java.util.function.Supplier;

/** What a process is killed at. */
enum Work {
    EDIT(EditTrial::new),
    IMPORT(ImportTrial::new),
    MIGRATION(MigrationTrial::new),
    BACKUP(BackupTrial::new),
    RESTORE(RestoreTrial::new);

    private final Supplier<Trial> trial;

    Work(Supplier<Trial> trial) {
        this.trial = trial;
    }

    Trial trial() {
        return trial.get();
    }
}
