/** How everything looks: two tables of colours, one style sheet, one font, one family of icons. Knows no room. */
@NullMarked
package fr.conventio.app.theme;

import org.jspecify.annotations.NullMarked;
