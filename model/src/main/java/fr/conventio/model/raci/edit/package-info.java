/** Edits of the matrix: letters, activities, headings, roles, the legend. */
@NullMarked
package fr.conventio.model.raci.edit;

import org.jspecify.annotations.NullMarked;
