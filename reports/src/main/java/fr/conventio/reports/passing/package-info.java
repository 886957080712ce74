/** Passing files: an act and what is told about it, in one archive with its digests. */
@NullMarked
package fr.conventio.reports.passing;

import org.jspecify.annotations.NullMarked;
