/** The one door for writes, on any SQL database that jOOQ speaks to. */
@NullMarked
package fr.conventio.persistence.journal;

import org.jspecify.annotations.NullMarked;
