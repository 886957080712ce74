/**
 * The text of a convention drafted from its clauses and the dossier's data. {@link fr.conventio.model.draft.Draft} says which
 * clauses are printed under which number; {@link fr.conventio.model.draft.ComposeConvention} makes the text of them that writers
 * and the preview show.
 */
@NullMarked
package fr.conventio.model.draft;

import org.jspecify.annotations.NullMarked;
