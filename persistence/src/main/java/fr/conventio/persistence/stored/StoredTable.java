package fr.conventio.persistence.stored;

import java.util.Locale;

/**
 * The tables that entities are kept in. Known without jOOQ, which takes longer to start than a store of usual size to be
 * read: the window waits for what reads these by their names.
 */
public enum StoredTable {
    DOSSIER,
    PARTY,
    SERVICE("shared_service"),
    SUB_SERVICE,
    ADHESION,
    SECTION_RULE,
    POST,
    IMPACT_SHEET,
    IMPACT_NATURE,
    IMPACT_ITEM,
    ACTION_BLOCK,
    PROCEDURE_PHASE,
    PROCEDURE_STEP,
    PROCEDURE_FIRST_DAY,
    PROCEDURE_ACRONYM,
    RACI_LETTER,
    RACI_ROLE,
    RACI_SECTION,
    RACI_ACTIVITY,
    RACI_ASSIGNMENT,
    SERVICE_SET,
    UNIT_SERVICE,
    FUNCTIONAL_DOMAIN,
    COMMITMENT,
    IT_SUBSCRIPTION,
    IT_REFERENT,
    INVENTORY_ANSWER,
    CONVENTION_TERMS,
    CLAUSE_VERSION,
    OWN_CLAUSE,
    LEFT_OUT_CLAUSE,
    OPINION,
    EARLIER_AGREEMENT,
    PROMISE,
    JUSTIFICATION,
    SIGNING_ROUND,
    PARTY_SIGNATURE,
    NOTIFICATION,
    PRODUCTION,
    HOUSE_CLAUSE;

    private final String table;

    StoredTable() {
        this.table = kind();
    }

    StoredTable(String table) {
        this.table = table;
    }

    /** What the journal calls the kind of entity. */
    public String kind() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The table's name in the database. */
    public String table() {
        return table;
    }
}
