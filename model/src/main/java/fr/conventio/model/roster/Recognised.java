package fr.conventio.model.roster;

import org.jspecify.annotations.Nullable;

/**
 * What an officer wrote, and what it was recognised as. The wording is what documents print; the value is what rules use.
 *
 * @param wording as written; empty when nothing was written
 * @param value null when the wording is not recognised
 */
public record Recognised<T>(String wording, @Nullable T value) {
    /** A question mark in the roster means that its author was not sure: a doubt is never settled silently. */
    public boolean isDoubtful() {
        return wording.endsWith("?");
    }

    public boolean isMissing() {
        return wording.isEmpty();
    }

    public boolean isUnknown() {
        return !isMissing() && value == null;
    }
}
