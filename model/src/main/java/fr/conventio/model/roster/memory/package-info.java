/** What was settled about senders' files and is remembered for the next; it belongs to no dossier. */
@NullMarked
package fr.conventio.model.roster.memory;

import org.jspecify.annotations.NullMarked;
