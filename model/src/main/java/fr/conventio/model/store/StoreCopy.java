package fr.conventio.model.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A verified copy of a store.
 *
 * @param at when it was made
 * @param lastSequence the sequence of the last journal entry it holds
 */
public record StoreCopy(Path file, Instant at, long lastSequence) {}
