/**
 * What in a dossier somebody has to look at before it is signed: the rules about posts and parties, and the findings they come
 * to. They never stop a document from being made.
 */
@NullMarked
package fr.conventio.model.checks;

import org.jspecify.annotations.NullMarked;
