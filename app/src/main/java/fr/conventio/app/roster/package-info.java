/**
 * The roster room: the table of posts with its edits, filters and clipboard, the totals beside it, the import of a file and
 * the printing of annex 1. Figures, checks and recognised values come from the model.
 */
@NullMarked
package fr.conventio.app.roster;

import org.jspecify.annotations.NullMarked;
