/** The matrix read back from a workbook that somebody filled in. */
@NullMarked
package fr.conventio.model.raci.reading;

import org.jspecify.annotations.NullMarked;
