/** The columns of the roster's tables: order, names, widths. */
@NullMarked
package fr.conventio.app.roster.columns;

import org.jspecify.annotations.NullMarked;
