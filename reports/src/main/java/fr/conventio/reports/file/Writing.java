package fr.conventio.reports.file;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a document's bytes. */
@FunctionalInterface
public interface Writing {
    /**
     * @param out not to be kept; closing it does no harm
     * @throws IOException when the place to write to gives up: full, gone, forbidden
     */
    void to(OutputStream out) throws IOException;
}
