/**
 * A dossier: the working file of one convention.
 */
@NullMarked
package fr.conventio.model.dossier;

import org.jspecify.annotations.NullMarked;
