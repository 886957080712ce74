/**
 * Reading a roster from a table somebody made, in steps between which an officer may look and mend:
 *
 * <ol>
 *   <li>{@link fr.conventio.model.table.TableSource#open} reads the file, once;
 *   <li>{@link fr.conventio.model.roster.reading.TableFinder#understand} guesses its tables and what their columns mean; the
 *       {@link fr.conventio.model.roster.reading.Understanding} is changed by its {@code with…} methods, and by a
 *       {@link fr.conventio.model.roster.reading.Mapping} remembered from another file of the same
 *       {@link fr.conventio.model.roster.reading.Understanding#headerSet};
 *   <li>{@link fr.conventio.model.roster.reading.JudgeRoster#read} judges every line by that and by the
 *       {@link fr.conventio.model.roster.reading.Decisions} taken so far, from memory and as often as wished: lines accepted
 *       or refused with their place and reason, doubts, rows that are no posts, and what cells say, grouped, for the next
 *       decisions.
 * </ol>
 *
 * Nothing is taken before {@link fr.conventio.model.roster.edit.TakeReading}.
 */
@NullMarked
package fr.conventio.model.roster.reading;

import org.jspecify.annotations.NullMarked;
