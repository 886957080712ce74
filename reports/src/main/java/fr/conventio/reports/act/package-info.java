/** The whole act in one file: its text, its annexes, its data, the fields in which it is signed; and such a file opened back. */
@NullMarked
package fr.conventio.reports.act;

import org.jspecify.annotations.NullMarked;
