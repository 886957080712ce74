package fr.conventio.persistence.torture;

/** What a process is killed at. */
enum Work {
    EDIT,
    IMPORT,
    MIGRATION,
    BACKUP,
    RESTORE;

    Trial trial() {
        return switch (this) {
            case EDIT -> new EditTrial();
            case IMPORT -> new ImportTrial();
            case MIGRATION -> new MigrationTrial();
            case BACKUP -> new BackupTrial();
            case RESTORE -> new RestoreTrial();
        };
    }
}
