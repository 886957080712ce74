/** What is published of the roster. */
@NullMarked
package fr.conventio.reports.publication;

import org.jspecify.annotations.NullMarked;
