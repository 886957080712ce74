package fr.conventio.model.publication;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Agents of whom a published list tells the same.
 *
 * @param shown what is told; a hidden trait is missing
 * @param agents how many they are
 */
public record PublicLine(Map<Trait, String> shown, int agents) {
    public PublicLine {
        shown = Map.copyOf(shown);
    }

    /** What is told of a trait; empty when it is hidden. */
    public String told(Trait trait) {
        return shown.getOrDefault(trait, "");
    }

    public boolean hides(Trait trait) {
        return !shown.containsKey(trait);
    }

    /** All that is hidden. */
    public Set<Trait> hidden() {
        var hidden = EnumSet.allOf(Trait.class);
        hidden.removeAll(shown.keySet());
        return hidden;
    }
}
