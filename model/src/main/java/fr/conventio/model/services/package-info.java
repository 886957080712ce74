/**
 * The shared services (<i>services communs</i>) a convention creates, with their parts and their missions (articles 2.1 and
 * 2.2 of the act). Knows identities and words alone; who joins what stands in {@code perimeter}.
 */
@NullMarked
package fr.conventio.model.services;

import org.jspecify.annotations.NullMarked;
