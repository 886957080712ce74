package fr.conventio.model.convention.text;

import fr.conventio.model.identity.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * Which figure a number is.
 *
 * @param figure its name among the figures of the act
 * @param of the party or service it is told of; null for the whole act
 */
public record Trace(String figure, @Nullable EntityId of) {}
