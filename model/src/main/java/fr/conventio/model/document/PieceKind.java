package fr.conventio.model.document;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The kinds of documents that an act is made of, in its order. */
public enum PieceKind {
    /** The whole act: its text and all its annexes. */
    ACT,
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
    IT_SERVICES,
    /** The act as everybody may see it, what leads to single agents blurred. */
    PUBLIC_COPY;

    /** True for what is made of all other documents. */
    public boolean isWhole() {
        return this == ACT || this == PUBLIC_COPY;
    }

    /** The formats that documents of this kind are made in. */
    public SortedSet<Format> formats() {
        return new TreeSet<>(
                switch (this) {
                    case ACT -> List.of(Format.values());
                    case PUBLIC_COPY -> List.of(Format.PDF);
                    case SERVICES, ROSTER, IMPACT, PROCEDURE, RACI, IT_SERVICES -> List.of(Format.XLSX, Format.PDF);
                });
    }
}
