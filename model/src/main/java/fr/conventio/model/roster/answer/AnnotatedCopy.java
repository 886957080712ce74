package fr.conventio.model.roster.answer;

import java.nio.file.Path;

/**
 * What goes back to a sender.
 *
 * @param isWhole false where it holds only the lines in question, as the file's format or size wants it
 */
public record AnnotatedCopy(Path file, boolean isWhole) {}
