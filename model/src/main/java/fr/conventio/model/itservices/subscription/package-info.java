/** What each party takes of the offer, since when and until when, and who speaks for it. */
@NullMarked
package fr.conventio.model.itservices.subscription;

import org.jspecify.annotations.NullMarked;
