package fr.conventio.app.convention;

import fr.conventio.model.convention.clause.Clause;
import fr.conventio.model.convention.clause.ClauseFile;
import fr.conventio.model.document.UnwritableFileException;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The house's clauses as files that travel from one dossier to another. */
final class ClauseModels {
    private ClauseModels() {}

    static List<Clause> read(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            return ClauseFile.read(Files.readString(file));
        } catch (IOException e) {
            throw new UnreadableFileException(Message.of("file.locked", name));
        } catch (FieldRefusedException e) {
            throw new UnreadableFileException(Message.of("clause.file.unreadable", name, e.reason()));
        }
    }

    /** Replaces a file of that name whole, never half. */
    static Path write(Path file, List<Clause> clauses) {
        try {
            var written = Files.createTempFile(file.toAbsolutePath().getParent(), "clauses-", ".tmp");
            try {
                Files.writeString(written, ClauseFile.write(clauses));
                return Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new UnwritableFileException(Message.of("file.unwritable", String.valueOf(file.getFileName())));
        }
    }
}
