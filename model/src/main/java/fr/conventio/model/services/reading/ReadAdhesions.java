package fr.conventio.model.services.reading;

import fr.conventio.model.services.perimeter.Perimeter;
import fr.conventio.model.table.TableSource;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;

/** Reads the workbook of article 2 after somebody has filled it in. Nothing is taken: that is another, described edit. */
public final class ReadAdhesions {
    private final TableSource source;

    public ReadAdhesions(TableSource source) {
        this.source = source;
    }

    /**
     * @param perimeter whose services and parties the file names
     * @throws fr.conventio.model.table.UnreadableFileException when the file holds no such table that can be read
     * @throws fr.conventio.model.work.CancelledException when cancelled
     */
    public AdhesionsReading read(Path file, Perimeter perimeter, Progress progress) {
        var reader = new AdhesionsReader(perimeter);
        source.read(file, reader, progress);
        return reader.result();
    }
}
