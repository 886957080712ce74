/** The command line: one class a command, French texts, one JSON object where it is asked for. */
@NullMarked
package fr.conventio.app.command;

import org.jspecify.annotations.NullMarked;
