/** The documents that stand behind the text of an act, each by its own description and writers. */
@NullMarked
package fr.conventio.reports.annex;

import org.jspecify.annotations.NullMarked;
