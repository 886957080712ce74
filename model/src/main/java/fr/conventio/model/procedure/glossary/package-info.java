/** The acronyms of the purchasing procedure: what they mean, and where texts use them. */
@NullMarked
package fr.conventio.model.procedure.glossary;

import org.jspecify.annotations.NullMarked;
