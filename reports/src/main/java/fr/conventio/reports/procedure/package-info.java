/**
 * The annex about the purchasing procedure: one description, drawn as a timeline and told as tables by a PDF writer and an
 * Excel writer.
 */
@NullMarked
package fr.conventio.reports.procedure;

import org.jspecify.annotations.NullMarked;
