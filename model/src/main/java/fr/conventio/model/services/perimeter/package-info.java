/**
 * Who joins what (article 2.1 of the act): the lines of the table, its cells, their figures; and which sections of the HR
 * system feed which service.
 */
@NullMarked
package fr.conventio.model.services.perimeter;

import org.jspecify.annotations.NullMarked;
