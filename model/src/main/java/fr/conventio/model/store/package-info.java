/**
 * The port of the store: opening, copies, restoring, and how each can fail.
 */
@NullMarked
package fr.conventio.model.store;

import org.jspecify.annotations.NullMarked;
