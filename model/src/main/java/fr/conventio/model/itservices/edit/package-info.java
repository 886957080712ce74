/** Every edit of the IT services. */
@NullMarked
package fr.conventio.model.itservices.edit;

import org.jspecify.annotations.NullMarked;
