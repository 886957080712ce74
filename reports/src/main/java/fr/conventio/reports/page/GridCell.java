package fr.conventio.reports.page;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a grid.
 *
 * @param column that it begins in, from 0
 * @param columns that it covers
 * @param rows that it covers, its own and those below
 * @param shade what lies behind it, if anything
 */
public record GridCell(
        String text,
        int column,
        int columns,
        int rows,
        Alignment alignment,
        Lettering lettering,
        @Nullable Ink shade) {}
