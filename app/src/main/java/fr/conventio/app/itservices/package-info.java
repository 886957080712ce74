/** The room of the IT services: what is offered, who takes what, the inventories, what falls due, how costs are shared. */
@NullMarked
package fr.conventio.app.itservices;

import org.jspecify.annotations.NullMarked;
