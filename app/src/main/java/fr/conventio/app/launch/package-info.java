/** Starting: the window or the command line. Alone names the classes of persistence and reports. */
@NullMarked
package fr.conventio.app.launch;

import org.jspecify.annotations.NullMarked;
