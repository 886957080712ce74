/** The annex of who does what: one description, which the writers of tables follow. */
@NullMarked
package fr.conventio.reports.raci;

import org.jspecify.annotations.NullMarked;
