/** Signing: the act read as a whole before it is signed, its signatures looked into, and where they stand in the dossier. */
@NullMarked
package fr.conventio.app.signature;

import org.jspecify.annotations.NullMarked;
