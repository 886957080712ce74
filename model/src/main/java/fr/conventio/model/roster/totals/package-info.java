/**
 * Every figure that is printed or shown about a roster, computed here and nowhere else.
 */
@NullMarked
package fr.conventio.model.roster.totals;

import org.jspecify.annotations.NullMarked;
