/**
 * Long work: progress and cooperative cancellation.
 */
@NullMarked
package fr.conventio.model.work;

import org.jspecify.annotations.NullMarked;
