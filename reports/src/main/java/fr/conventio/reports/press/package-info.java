/** The press: which writer makes which document. */
@NullMarked
package fr.conventio.reports.press;

import org.jspecify.annotations.NullMarked;
