/** What goes back to whoever sent a roster: their own file with our remarks, or an empty one to be filled in. */
@NullMarked
package fr.conventio.model.roster.answer;

import org.jspecify.annotations.NullMarked;
