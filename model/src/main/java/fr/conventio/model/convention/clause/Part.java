package fr.conventio.model.convention.clause;

import fr.conventio.model.wording.Message;
import java.util.Locale;

/** The parts of a convention, in the order of the act. */
public enum Part {
    PARTIES("parties"),
    VISAS("visas"),
    RECITALS("motifs"),
    PREAMBLE("préambule"),
    ARTICLES("articles"),
    SIGNATURES("signatures"),
    ANNEXES("annexes");

    private final String word;

    Part(String word) {
        this.word = word;
    }

    /** How the notation of clauses calls it. */
    public String word() {
        return word;
    }

    public Message label() {
        return Message.of("clause.part." + name().toLowerCase(Locale.ROOT));
    }
}
