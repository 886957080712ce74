/** Signing the act: who signs and when it is their turn, with which certificate, at which level. */
@NullMarked
package fr.conventio.model.signature;

import org.jspecify.annotations.NullMarked;
