package fr.conventio.model.raci.reading;

import fr.conventio.model.raci.Raci;
import fr.conventio.model.table.TableSource;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;

/** Reads the workbook of the matrix after somebody has filled it in. Nothing is taken: that is another, described edit. */
public final class ReadRaci {
    private final TableSource source;

    public ReadRaci(TableSource source) {
        this.source = source;
    }

    /**
     * @param raci whose activities and roles the file names
     * @throws fr.conventio.model.table.UnreadableFileException when the file holds no matrix that can be read
     * @throws fr.conventio.model.work.CancelledException when cancelled
     */
    public RaciReading read(Path file, Raci raci, Progress progress) {
        var reader = new RaciReader(raci);
        source.read(file, reader, progress);
        return reader.result();
    }
}
