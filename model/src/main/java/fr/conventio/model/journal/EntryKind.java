package fr.conventio.model.journal;

/** How a journal entry came about. */
public enum EntryKind {
    /** The dossier came into being; this alone is never undone. */
    CREATION,
    EDIT,
    UNDO,
    REDO,
    /** Something was done with the dossier that left it as it was; never undone either. */
    HAPPENING
}
