/**
 * The one door for writes: described changes, the journal they leave, and the undo and redo that come from it.
 */
@NullMarked
package fr.conventio.model.journal;

import org.jspecify.annotations.NullMarked;
