/** The clauses of a convention: the library of standard ones, the notation they are written in, and what they may ask about. */
@NullMarked
package fr.conventio.model.convention.clause;

import org.jspecify.annotations.NullMarked;
