/**
 * Reading the tables of somebody's files, .xlsx and .csv, row by row in little memory. The files come from anywhere: whatever
 * they hold, reading ends with rows or with a {@link fr.conventio.model.table.UnreadableFileException}. Of POI only what
 * guards a zip and knows date formats is used; the sheets are read by handlers of our own, because they stream and because
 * POI's object model may rewrite a file it has opened.
 */
@NullMarked
package fr.conventio.reports.table;

import org.jspecify.annotations.NullMarked;
