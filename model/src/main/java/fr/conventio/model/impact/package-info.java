/**
 * Impact sheets (CGCT, art. L.5211-4-2: what the shared services change for each group of staff, annexed to the convention).
 * Natures are common to all sheets; a sheet holds only what differs from its model.
 */
@NullMarked
package fr.conventio.model.impact;

import org.jspecify.annotations.NullMarked;
