/** The room of the documents: what the act is made of, and the way to write it. */
@NullMarked
package fr.conventio.app.documents;

import org.jspecify.annotations.NullMarked;
