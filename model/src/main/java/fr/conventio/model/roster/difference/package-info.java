/**
 * A roster that comes a second time: which of its lines are those there already, what differs in them, what came and what
 * went, and what of it is taken.
 */
@NullMarked
package fr.conventio.model.roster.difference;

import org.jspecify.annotations.NullMarked;
