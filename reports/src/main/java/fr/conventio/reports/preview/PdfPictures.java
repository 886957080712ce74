package fr.conventio.reports.preview;

import fr.conventio.model.document.PagePictures;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;

/** Opens PDFs to be looked at. The file is read whole and let go, so that it can be written again meanwhile. */
public final class PdfPictures implements PagePictures {
    @Override
    public Pages open(Path file) {
        try {
            return new PdfPages(Loader.loadPDF(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UnreadableFileException(Message.of("file.locked", String.valueOf(file.getFileName())));
        }
    }
}
