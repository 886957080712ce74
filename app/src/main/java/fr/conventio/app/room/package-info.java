/** What a room of the window is, and what every room is given to work with. Knows no room in particular. */
@NullMarked
package fr.conventio.app.room;

import org.jspecify.annotations.NullMarked;
