/** What is found of a signed document: who signed what and when, what it proves, and what was done to it since. */
@NullMarked
package fr.conventio.model.verification;

import org.jspecify.annotations.NullMarked;
