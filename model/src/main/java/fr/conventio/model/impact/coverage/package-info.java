/** Who each impact sheet is about, read from the roster. */
@NullMarked
package fr.conventio.model.impact.coverage;

import org.jspecify.annotations.NullMarked;
