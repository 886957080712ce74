package fr.conventio.reports.procedure;

import java.util.List;

/**
 * The steps of a phase in the table.
 *
 * @param steps the texts of each step, in the order of the columns beside the phase
 */
record StepRows(String phase, String caption, List<List<String>> steps) {}
