/** What officers filled in on the workbook of an impact sheet, read back and judged cell by cell. */
@NullMarked
package fr.conventio.model.impact.reading;

import org.jspecify.annotations.NullMarked;
