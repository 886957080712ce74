/** Work that takes time, off the screen's thread: progress, cancellation, results brought back. Knows no room. */
@NullMarked
package fr.conventio.app.task;

import org.jspecify.annotations.NullMarked;
