/** The checks room: everything in the open dossier that somebody has to look at. */
@NullMarked
package fr.conventio.app.checks;

import org.jspecify.annotations.NullMarked;
