/** What the application remembers between two starts: a small file of its own, never the store. Knows no room. */
@NullMarked
package fr.conventio.app.settings;

import org.jspecify.annotations.NullMarked;
