/** The room of the impact sheets: each one as it stands on paper, and a map of how much changes for whom. */
@NullMarked
package fr.conventio.app.impact;

import org.jspecify.annotations.NullMarked;
