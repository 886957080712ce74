/** The inventory as a form that leaves the house: what is sent out, what comes back, what of it is taken. */
@NullMarked
package fr.conventio.model.itservices.form;

import org.jspecify.annotations.NullMarked;
