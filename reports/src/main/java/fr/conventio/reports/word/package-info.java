/** What Word documents are made of: their file, the same bytes each time, and its styles. */
@NullMarked
package fr.conventio.reports.word;

import org.jspecify.annotations.NullMarked;
