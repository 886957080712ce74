/** The port of printing: which documents there are and in which formats. */
@NullMarked
package fr.conventio.model.document;

import org.jspecify.annotations.NullMarked;
