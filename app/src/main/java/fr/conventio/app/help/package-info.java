/** The help for officers: a page for each room, read beside the work with F1 and printed as the user guide. Knows no room. */
@NullMarked
package fr.conventio.app.help;

import org.jspecify.annotations.NullMarked;
