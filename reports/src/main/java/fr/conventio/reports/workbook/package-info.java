/**
 * What every Excel document of Conventio shares: bytes that depend on the dossier alone, one look, one print set-up, rows
 * high enough for their texts.
 */
@NullMarked
package fr.conventio.reports.workbook;

import org.jspecify.annotations.NullMarked;
