/** Reads the light markup of clauses. */
@NullMarked
package fr.conventio.reports.markup;

import org.jspecify.annotations.NullMarked;
