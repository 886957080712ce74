/** Processes that are killed while they sign: what is left behind is whole. */
@NullMarked
package fr.conventio.reports.torture;

import org.jspecify.annotations.NullMarked;
