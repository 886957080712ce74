package fr.conventio.model.convention.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of the text that stands on lines of its own. */
public sealed interface TextBlock {

    /**
     * The heading of a part, an article or a sub-article.
     *
     * @param level 1 for parts and articles, 2 for sub-articles
     * @param number "2" or "2.1"; empty for a part without a number, such as the preamble
     */
    record Heading(int level, String number, String text) implements TextBlock {
        /** The whole line: "Article 1er – Objet", "2.1 – Services communs concernés". */
        public String printed() {
            if (number.isEmpty()) {
                return text;
            }
            var said = level > 1 ? number : "Article\u00A0" + (number.equals("1") ? "1er" : number);
            return said + " – " + text;
        }
    }

    /** A paragraph, and what it is in the act. */
    record Paragraph(Role role, List<Run> runs) implements TextBlock {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /** What paragraphs are set apart for. */
    enum Role {
        PLAIN,
        /** One of the parties, at the head of the act. */
        PARTY,
        /** A text or a vote that the act stands on: "Vu …". */
        VISA,
        /** A reason for the act: "Considérant …". */
        RECITAL
    }

    /** A list, with points or with numbers from 1. */
    record Listing(boolean numbered, List<Item> items) implements TextBlock {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /**
     * One line of a list.
     *
     * @param level 1, or more for a list within a list
     */
    record Item(int level, List<Run> runs) {
        public Item {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A table that the dossier's data fill.
     *
     * @param number of the sub-article in which it stands, "2.1"
     */
    record TableReference(TextTable table, String number) implements TextBlock {}

    /** The tables that stand inside the text. */
    enum TextTable {
        /** Which party joins which service or part of it. */
        ADHESIONS,
        /** What each service does. */
        MISSIONS
    }

    /** The annexes, in their order. */
    record AnnexList(List<AnnexLine> annexes) implements TextBlock {
        public AnnexList {
            annexes = List.copyOf(annexes);
        }
    }

    /**
     * One annex.
     *
     * @param title as the annex itself is headed: "Annexe 1 – Composition des services communs"
     */
    record AnnexLine(int number, String title) {}

    /**
     * Where the act is signed: first {@code made}, then the signatories one after the other, in the order of the parties.
     *
     * @param made "Fait à Dijon, le …, en trois exemplaires originaux"
     */
    record Signatures(List<Run> made, List<Signatory> signatories) implements TextBlock {
        public Signatures {
            made = List.copyOf(made);
            signatories = List.copyOf(signatories);
        }
    }

    /**
     * Who signs for one party.
     *
     * @param position of the party, from 0
     * @param party its full name, "Ville de Dijon"
     * @param capacity "La première adjointe"; empty when not known
     * @param name empty when not known
     * @param instead "Par délégation" when it is not the representative who signs; otherwise null
     */
    record Signatory(
            int position,
            String party,
            String capacity,
            String name,
            @Nullable String instead) {}
}
