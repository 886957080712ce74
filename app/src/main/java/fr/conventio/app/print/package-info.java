/** Writes documents of the open dossier into files. */
@NullMarked
package fr.conventio.app.print;

import org.jspecify.annotations.NullMarked;
