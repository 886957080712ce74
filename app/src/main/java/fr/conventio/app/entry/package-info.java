/** Fields that are edited in place, the same in every room's forms. */
@NullMarked
package fr.conventio.app.entry;

import org.jspecify.annotations.NullMarked;
