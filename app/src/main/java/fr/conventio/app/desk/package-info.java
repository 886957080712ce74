/** What the application works with, whatever its face: the store, the readers and the press. */
@NullMarked
package fr.conventio.app.desk;

import org.jspecify.annotations.NullMarked;
