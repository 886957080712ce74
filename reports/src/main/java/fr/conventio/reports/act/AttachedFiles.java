package fr.conventio.reports.act;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.io.source.IRandomAccessSource;
import com.itextpdf.io.source.RandomAccessSourceFactory;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.ReaderProperties;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the files inside a PDF. */
final class AttachedFiles {
    /** More than any act holds; what is larger was made to fill the memory. */
    private static final long LARGEST = 512L << 20;

    private AttachedFiles() {}

    /** The files by name, in no order that matters. */
    static Map<String, byte[]> of(Path file) {
        var name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            throw new UnreadableFileException(Message.of("file.missing", name));
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw foreign();
            }
            return read(file);
        } catch (IOException e) {
            throw new UnreadableFileException(Message.of("file.locked", name));
        }
    }

    private static Map<String, byte[]> read(Path file) throws IOException {
        try (var document = new PdfDocument(new PdfReader(source(file), new ReaderProperties()))) {
            var files = new LinkedHashMap<String, byte[]>();
            var names = document.getCatalog().getNameTree(PdfName.EmbeddedFiles).getNames();
            for (var named : names.entrySet()) {
                if (named.getValue() instanceof PdfDictionary specification) {
                    var embedded = specification.getAsDictionary(PdfName.EF);
                    var stream = embedded == null ? null : embedded.getAsStream(PdfName.F);
                    if (stream != null) {
                        files.put(named.getKey().toUnicodeString(), stream.getBytes());
                    }
                }
            }
            return files;
        } catch (ITextException | ClassCastException | NullPointerException e) {
            // What is no PDF, or a broken one, makes the library fail in many ways.
            throw foreign();
        }
    }

    /** Not mapped into the memory: files that are stay locked on some systems. */
    private static IRandomAccessSource source(Path file) throws IOException {
        return new RandomAccessSourceFactory().setUsePlainRandomAccess(true).createBestSource(file.toString());
    }

    static UnreadableFileException foreign() {
        return new UnreadableFileException(Message.of("act.file.foreign"));
    }
}
