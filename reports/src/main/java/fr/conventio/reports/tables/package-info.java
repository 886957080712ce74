/**
 * Annexes made of tables: one description, {@link fr.conventio.reports.tables.TablesDocument}, which the PDF writer and the
 * Excel writer both follow. An annex says what stands in its parts, columns and cells; how that looks on paper is said in
 * {@code reports.page}, how it looks in a workbook in {@code reports.workbook}.
 */
@NullMarked
package fr.conventio.reports.tables;

import org.jspecify.annotations.NullMarked;
