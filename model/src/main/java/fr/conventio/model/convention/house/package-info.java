/** The wordings of clauses that the house keeps as models for all its dossiers, beside the standard ones. */
@NullMarked
package fr.conventio.model.convention.house;

import org.jspecify.annotations.NullMarked;
