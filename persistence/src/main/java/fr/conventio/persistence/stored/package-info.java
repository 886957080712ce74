/** How each kind of entity stands in its table: one mapping a kind, from which the rows, the journal and the fingerprint all come. */
@NullMarked
package fr.conventio.persistence.stored;

import org.jspecify.annotations.NullMarked;
