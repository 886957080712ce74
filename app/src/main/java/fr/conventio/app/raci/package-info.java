/** The room of who does what: the matrix as a grid worked by keyboard, and beside it its rows, roles, load and legend. */
@NullMarked
package fr.conventio.app.raci;

import org.jspecify.annotations.NullMarked;
