/** Texts that somebody typed, as values: what every form reads alike, and how a text is refused. */
@NullMarked
package fr.conventio.model.typed;

import org.jspecify.annotations.NullMarked;
