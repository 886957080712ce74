/**
 * What may be published of a roster: how easily single agents are found out from it, and what to hide until they are not. An
 * act is published (CGCT, art. L.2131-1), and what leads to a person is personal data (règlement (UE) 2016/679, art. 4).
 */
@NullMarked
package fr.conventio.model.publication;

import org.jspecify.annotations.NullMarked;
