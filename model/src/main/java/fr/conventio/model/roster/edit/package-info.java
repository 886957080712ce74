/**
 * The described edits of a roster: each gives the changes to apply through the one door for writes.
 */
@NullMarked
package fr.conventio.model.roster.edit;

import org.jspecify.annotations.NullMarked;
