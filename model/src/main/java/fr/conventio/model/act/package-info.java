/** Everything that one dossier holds: the act in the making, part by part. */
@NullMarked
package fr.conventio.model.act;

import org.jspecify.annotations.NullMarked;
