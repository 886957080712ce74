/** Mappings of imports, as small files in the user's own folder: they belong to no dossier and survive any store. */
@NullMarked
package fr.conventio.persistence.memory;

import org.jspecify.annotations.NullMarked;
