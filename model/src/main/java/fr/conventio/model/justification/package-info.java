/** What officers answered to findings that are to stay as they are. */
@NullMarked
package fr.conventio.model.justification;

import org.jspecify.annotations.NullMarked;
