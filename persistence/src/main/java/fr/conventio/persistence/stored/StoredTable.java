package fr.conventio.persistence.stored;

/**
 * The tables that entities are kept in. Known without jOOQ, which takes longer to start than a store of usual size to be
 * read: the window waits for what reads these by their names.
 */
public enum StoredTable {
    DOSSIER("dossier", "dossier"),
    PARTY("party", "party"),
    SERVICE("service", "shared_service"),
    POST("post", "post"),
    JUSTIFICATION("justification", "justification");

    private final String kind;
    private final String table;

    StoredTable(String kind, String table) {
        this.kind = kind;
        this.table = table;
    }

    /** What the journal calls the kind of entity. */
    public String kind() {
        return kind;
    }

    /** The table's name in the database. */
    public String table() {
        return table;
    }
}
