/** The texts of law that a convention cites, each with the days it is in force and when that was last verified. */
@NullMarked
package fr.conventio.model.convention.law;

import org.jspecify.annotations.NullMarked;
