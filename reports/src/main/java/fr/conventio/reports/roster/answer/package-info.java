/** The files that go back to senders of rosters. Uses POI and the sheets' common look. */
@NullMarked
package fr.conventio.reports.roster.answer;

import org.jspecify.annotations.NullMarked;
