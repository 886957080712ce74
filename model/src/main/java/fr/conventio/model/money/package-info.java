/**
 * Amounts in euros.
 */
@NullMarked
package fr.conventio.model.money;

import org.jspecify.annotations.NullMarked;
