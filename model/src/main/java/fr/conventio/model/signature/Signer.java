package fr.conventio.model.signature;

import fr.conventio.model.wording.Plain;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody who signs the act for a party.
 *
 * @param turn from 1: the parties sign one after the other, in the order of the act
 * @param party its full name
 * @param name empty when not known
 * @param capacity the office held, "Première adjointe"; empty when not known
 */
public record Signer(int turn, String party, String name, String capacity) {
    /** Words that are part of no name. */
    private static final Set<String> TITLES = Set.of("m", "mr", "mme", "mlle", "dr", "monsieur", "madame");

    /** The name of the field that this signer fills in the act. */
    public String field() {
        return "signature-" + turn;
    }

    /**
     * Whether a certificate's holder is this signer: all words of the name, whatever their order, accents and case. A
     * certificate may tell more first names than the act.
     */
    public boolean isNamed(String holder) {
        return name.isEmpty() || words(holder).containsAll(words(name));
    }

    private static Set<String> words(String text) {
        var words = new TreeSet<>(Arrays.asList(Plain.fold(text).split(" ")));
        words.removeAll(TITLES);
        return words;
    }
}
