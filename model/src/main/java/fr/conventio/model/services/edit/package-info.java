/**
 * Edits of the perimeter: parts of services, adhesions, rules for sections. Services themselves are added and removed where
 * their posts are known.
 */
@NullMarked
package fr.conventio.model.services.edit;

import org.jspecify.annotations.NullMarked;
