/**
 * Exact numbers. Full-time equivalents are sums of fractions and must never be rounded on the way.
 */
@NullMarked
package fr.conventio.model.quantity;

import org.jspecify.annotations.NullMarked;
