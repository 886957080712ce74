/** Annex 1, the roster: what it shows is described once in {@link RosterAnnex}; each writer follows that description. */
@NullMarked
package fr.conventio.reports.roster;

import org.jspecify.annotations.NullMarked;
