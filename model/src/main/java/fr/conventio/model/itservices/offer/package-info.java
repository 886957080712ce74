/** What the shared IT service offers: sets of unit services, functional domains, commitments of each side. */
@NullMarked
package fr.conventio.model.itservices.offer;

import org.jspecify.annotations.NullMarked;
