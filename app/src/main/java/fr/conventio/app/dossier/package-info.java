/**
 * The dossier that is open: what it holds now, its edits through the journal's one door, undo and redo. All rooms work on
 * it; it knows none of them.
 */
@NullMarked
package fr.conventio.app.dossier;

import org.jspecify.annotations.NullMarked;
