/** Putting a finished document in its place: whole or not at all. Every writer of this module ends here. */
@NullMarked
package fr.conventio.reports.file;

import org.jspecify.annotations.NullMarked;
