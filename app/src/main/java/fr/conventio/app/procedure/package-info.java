/** The room of the purchasing procedure: its timeline, which is the editor, and its glossary. */
@NullMarked
package fr.conventio.app.procedure;

import org.jspecify.annotations.NullMarked;
