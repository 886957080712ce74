/** Described changes of the procedure: its phases, steps, first day and glossary. */
@NullMarked
package fr.conventio.model.procedure.edit;

import org.jspecify.annotations.NullMarked;
