/** The described edits of the impact sheets: each gives the changes to apply through the one door for writes. */
@NullMarked
package fr.conventio.model.impact.edit;

import org.jspecify.annotations.NullMarked;
