/**
 * The bodies that sign a convention: EPCI, communes, their social centres (CGCT, art. L.5211-4-2).
 */
@NullMarked
package fr.conventio.model.party;

import org.jspecify.annotations.NullMarked;
