/** How a dossier comes into being: new, or as the double of another. */
@NullMarked
package fr.conventio.model.start;

import org.jspecify.annotations.NullMarked;
