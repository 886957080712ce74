/**
 * Reading a roster from a table somebody made: headers by meaning, lines accepted or refused with their place and reason.
 */
@NullMarked
package fr.conventio.model.roster.reading;

import org.jspecify.annotations.NullMarked;
