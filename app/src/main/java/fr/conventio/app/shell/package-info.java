/**
 * The frame that all rooms live in: navigation, search, undo, settings, notices, progress and the saved state. Opens the
 * store and leads from the home page to a dossier and back.
 */
@NullMarked
package fr.conventio.app.shell;

import org.jspecify.annotations.NullMarked;
