/**
 * Who does what (RACI): activities in sections, roles, and letters in the cells between them, with the act's own legend.
 */
@NullMarked
package fr.conventio.model.raci;

import org.jspecify.annotations.NullMarked;
