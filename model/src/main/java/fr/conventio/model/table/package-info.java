/**
 * The neutral picture of a table in somebody's file, whatever its format.
 */
@NullMarked
package fr.conventio.model.table;

import org.jspecify.annotations.NullMarked;
