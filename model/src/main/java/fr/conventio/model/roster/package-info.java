/**
 * The roster of posts of annex 1: what a post is, how its fields are read and written, and what is doubtful in it. Uses party, services, wording, quantity and money.
 */
@NullMarked
package fr.conventio.model.roster;

import org.jspecify.annotations.NullMarked;
