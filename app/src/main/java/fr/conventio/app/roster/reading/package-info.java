/** A file of posts about to be imported: shown whole, then taken or left. Used by the roster and by the home page. */
@NullMarked
package fr.conventio.app.roster.reading;

import org.jspecify.annotations.NullMarked;
