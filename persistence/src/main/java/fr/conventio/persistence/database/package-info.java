/** The store as files: opening, locking, sealing, copies, restoring. */
@NullMarked
package fr.conventio.persistence.database;

import org.jspecify.annotations.NullMarked;
