/** When each step of the procedure begins and ends, what it all lasts, and which steps decide that. */
@NullMarked
package fr.conventio.model.procedure.schedule;

import org.jspecify.annotations.NullMarked;
