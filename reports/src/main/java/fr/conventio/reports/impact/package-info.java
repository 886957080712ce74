/** The annexes of impact sheets, one for each sheet: their description, and what is read back from a workbook filled in. */
@NullMarked
package fr.conventio.reports.impact;

import org.jspecify.annotations.NullMarked;
