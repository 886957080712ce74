package fr.conventio.model.verification;

import java.nio.file.Path;
import java.time.ZonedDateTime;

/** The port of reports: what was found of a document, to be filed with it. */
@FunctionalInterface
public interface VerificationReports {
    /**
     * Writes the report as a PDF in French, whole or not at all.
     *
     * @param document that was looked into
     * @param at when
     * @throws fr.conventio.model.document.UnwritableFileException when the report cannot be written
     */
    void write(Path document, Verification found, ZonedDateTime at, Path target);
}
