package fr.conventio.model.document;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The kinds of documents that an act is made of, in its order. */
public enum PieceKind {
    /** The whole act: its text and all its annexes. */
    ACT(Format.XLSX, Format.PDF, Format.DOCX),
    /** The shared services, who joins them and what they do: the tables of article 2. */
    SERVICES(Format.XLSX, Format.PDF),
    /** The posts and who is transferred. */
    ROSTER(Format.XLSX, Format.PDF),
    /** What changes for one group of staff. */
    IMPACT(Format.XLSX, Format.PDF),
    /** The steps of a public purchase, who takes them and how long they last. */
    PROCEDURE(Format.XLSX, Format.PDF),
    /** Who does what in a public purchase. */
    RACI(Format.XLSX, Format.PDF),
    /** The shared IT services and the inventory that a subscriber hands over. */
    IT_SERVICES(Format.XLSX, Format.PDF),
    /** The act as everybody may see it, what leads to single agents blurred. */
    PUBLIC_COPY(Format.PDF);

    private final SortedSet<Format> formats;

    PieceKind(Format... formats) {
        this.formats = Collections.unmodifiableSortedSet(new TreeSet<>(List.of(formats)));
    }

    /** True for what is made of all other documents. */
    public boolean isWhole() {
        return this == ACT || this == PUBLIC_COPY;
    }

    /** The formats that documents of this kind are made in. */
    public SortedSet<Format> formats() {
        return formats;
    }
}
