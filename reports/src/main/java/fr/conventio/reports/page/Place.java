package fr.conventio.reports.page;

/**
 * Where a block is drawn on a sheet, in points from the lower left corner.
 *
 * @param top above the first line
 */
record Place(double left, double width, Alignment alignment, double top) {}
