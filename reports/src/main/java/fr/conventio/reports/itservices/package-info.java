/** Annex 6, the shared IT services, and the inventory form that subscribers fill in. */
@NullMarked
package fr.conventio.reports.itservices;

import org.jspecify.annotations.NullMarked;
