/** Edits of the convention's text and of what it rests on. */
@NullMarked
package fr.conventio.model.convention.edit;

import org.jspecify.annotations.NullMarked;
