/** The journal room: who did what and when, in the open dossier. */
@NullMarked
package fr.conventio.app.journal;

import org.jspecify.annotations.NullMarked;
