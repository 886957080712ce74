package fr.conventio.reports.procedure;

import fr.conventio.model.procedure.schedule.Schedule;
import java.util.List;

/**
 * The procedure in one of its variants, drawn over days.
 *
 * @param name of the variant
 * @param sheet the same as the name of a workbook's sheet
 * @param notes how long it lasts, and which steps decide that
 * @param opening what is drawn, in words
 */
record Timeline(
        String name, String sheet, List<String> notes, List<TimelineRow> rows, Schedule schedule, String opening) {}
