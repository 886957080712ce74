/** The shared IT services of annex 6: what is offered, who subscribes to what, what each party's inventory says. */
@NullMarked
package fr.conventio.model.itservices;

import org.jspecify.annotations.NullMarked;
