/**
 * What can be named, stored and journaled. Ground floor: uses nothing else of the model.
 */
@NullMarked
package fr.conventio.model.identity;

import org.jspecify.annotations.NullMarked;
