/** Starts programs by turns, measures each as a whole process, and tells how they compare. */
@NullMarked
package fr.conventio.benchmark;

import org.jspecify.annotations.NullMarked;
