/** What an act says that an earlier version of it did not, in the words of its documents. */
@NullMarked
package fr.conventio.model.comparison;

import org.jspecify.annotations.NullMarked;
