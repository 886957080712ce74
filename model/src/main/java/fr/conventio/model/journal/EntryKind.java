package fr.conventio.model.journal;

/** How a journal entry came about. */
public enum EntryKind {
    /** The dossier came into being; this alone is never undone. */
    CREATION,
    EDIT,
    UNDO,
    REDO
}
