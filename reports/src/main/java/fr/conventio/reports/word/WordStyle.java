package fr.conventio.reports.word;

/** The styles of a document, by the names that Word knows or shows. */
public enum WordStyle {
    TITLE("Title"),
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    HEADING_3("Heading3"),
    TEXT("BodyText"),
    /** Of the parties at the head of an act. */
    PARTY("Partie"),
    /** Of what an act stands on. */
    VISA("Visa"),
    BULLET("ListBullet"),
    /** Of a list within a list. */
    BULLET_BELOW("ListBullet2"),
    NUMBER("ListNumber"),
    CELL("Cellule"),
    HEADER_CELL("TitreDeColonne"),
    SIGNING("Signature");

    private final String id;

    WordStyle(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
