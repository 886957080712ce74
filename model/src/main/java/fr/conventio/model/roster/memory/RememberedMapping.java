package fr.conventio.model.roster.memory;

import fr.conventio.model.roster.reading.Mapping;

/**
 * A mapping under the name its officer gave it, such as the sender's.
 *
 * @param headerSet of the files it is for, as {@link fr.conventio.model.roster.reading.Understanding#headerSet} tells it
 */
public record RememberedMapping(String name, String headerSet, Mapping mapping) {
    public RememberedMapping {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a mapping has a name");
        }
    }
}
