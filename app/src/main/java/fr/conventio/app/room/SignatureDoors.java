package fr.conventio.app.room;

import java.nio.file.Path;
import java.util.List;

/** The ways to what is signed and verified without a dossier. */
public interface SignatureDoors {
    /** Leads to a document, an act or its passing file, to be verified or signed. */
    void read(Path file);

    /** Leads to several acts or passing files, to be signed in one go. */
    void readMany(List<Path> files);

    /** Leads to the authorities that are trusted on this computer. */
    void authorities();
}
