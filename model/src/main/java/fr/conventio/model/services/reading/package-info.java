/** The table of article 2.1 read back from a workbook that somebody filled in. */
@NullMarked
package fr.conventio.model.services.reading;

import org.jspecify.annotations.NullMarked;
