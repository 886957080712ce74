package fr.conventio.reports.page;

import com.itextpdf.kernel.font.PdfFont;

/**
 * A letter as a document draws it.
 *
 * @param hex its code in the font, as content streams write it
 * @param width in thousandths of the lettering's height
 * @param known false when no font has the letter and a sign stands for it
 */
record Letter(PdfFont font, String hex, int width, boolean known) {}
