/** What follows from the subscriptions: the meetings and reports that fall due, the key that shares common costs. */
@NullMarked
package fr.conventio.model.itservices.governance;

import org.jspecify.annotations.NullMarked;
