/** A grid of cells worked with the keys of a spreadsheet, whatever its rows and columns are. Knows no room in particular. */
@NullMarked
package fr.conventio.app.grid;

import org.jspecify.annotations.NullMarked;
