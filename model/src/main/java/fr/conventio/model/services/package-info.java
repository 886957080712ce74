/**
 * The shared services (<i>services communs</i>) a convention creates.
 */
@NullMarked
package fr.conventio.model.services;

import org.jspecify.annotations.NullMarked;
