package fr.conventio.model.document;

/** The kinds of documents that an act is made of, in its order. */
public enum PieceKind {
    /** The posts and who is transferred. */
    ROSTER,
    /** What changes for one group of staff. */
    IMPACT,
    /** The shared IT services and the inventory that a subscriber hands over. */
    IT_SERVICES
}
