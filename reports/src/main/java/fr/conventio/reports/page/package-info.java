/**
 * What every printed document is made of: the archival, accessible file, its letters, its pages with their foot, and the
 * tables drawn on them. An annex says what stands in its cells; how it looks on paper is said here.
 */
@NullMarked
package fr.conventio.reports.page;

import org.jspecify.annotations.NullMarked;
