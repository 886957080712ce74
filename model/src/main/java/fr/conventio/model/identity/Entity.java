package fr.conventio.model.identity;

/** Something with an identity that is stored, and whose every change is journaled. */
public interface Entity {
    /** Never changes during the entity's life; survives undo and redo. */
    EntityId id();

    /** The same under a fresh identity, speaking of the fresh identities of others: a part of a dossier's double. */
    Entity renewed(Renewal ids);
}
