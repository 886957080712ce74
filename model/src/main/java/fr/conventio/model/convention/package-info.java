/** The text of the convention: the clauses a dossier writes for itself, what they rest on, and the promises they make. */
@NullMarked
package fr.conventio.model.convention;

import org.jspecify.annotations.NullMarked;
