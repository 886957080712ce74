/** The act on its way from signatory to signatory: what was sent, who has signed or refused, who was told. */
@NullMarked
package fr.conventio.model.round;

import org.jspecify.annotations.NullMarked;
