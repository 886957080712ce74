package fr.conventio.model.checks;

import fr.conventio.model.justification.Justification;
import org.jspecify.annotations.Nullable;

/**
 * A finding and what was answered to it.
 *
 * @param justification null while it is open
 */
public record Ruling(Finding finding, @Nullable Justification justification) {
    public boolean isOpen() {
        return justification == null;
    }
}
