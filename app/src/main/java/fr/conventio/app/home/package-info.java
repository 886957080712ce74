/** The home page: the list of dossiers and the ways to begin one. */
@NullMarked
package fr.conventio.app.home;

import org.jspecify.annotations.NullMarked;
