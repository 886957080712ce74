package fr.conventio.model.document;

/** The kinds of documents that an act is made of, in its order. */
public enum PieceKind {
    /** The shared services, who joins them and what they do: the tables of article 2. */
    SERVICES,
    /** The posts and who is transferred. */
    ROSTER,
    /** What changes for one group of staff. */
    IMPACT,
    /** The steps of a public purchase, who takes them and how long they last. */
    PROCEDURE,
    /** Who does what in a public purchase. */
    RACI,
    /** The shared IT services and the inventory that a subscriber hands over. */
    IT_SERVICES
}
