/** Printed pages as pictures, drawn by another reader of PDFs than the one that wrote them. */
@NullMarked
package fr.conventio.reports.preview;

import org.jspecify.annotations.NullMarked;
