/** The text of the convention on the screen: clauses, what they rest on, promises, and the text as it will be printed. */
@NullMarked
package fr.conventio.app.convention;

import org.jspecify.annotations.NullMarked;
