/** The inventory that a party hands over before its adhesion takes effect: 187 lines in 24 blocks, and their answers. */
@NullMarked
package fr.conventio.model.itservices.inventory;

import org.jspecify.annotations.NullMarked;
