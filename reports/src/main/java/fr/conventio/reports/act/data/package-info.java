/** A dossier as data that machines read: every entity of an act, in a form that says its version. */
@NullMarked
package fr.conventio.reports.act.data;

import org.jspecify.annotations.NullMarked;
