package fr.conventio.app.room;

import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The kinds of files that are chosen for signing and verifying. */
public enum FileKind {
    /** An act, or the passing file that it travels in. */
    ACT("*.pdf", "*.passe"),
    PACKET("*.passe"),
    PDF("*.pdf"),
    /** A signatory's key. */
    KEY("*.p12", "*.pfx"),
    /** The maker's library for a card. */
    TOKEN_LIBRARY("*.so", "*.dll", "*.dylib"),
    /** An authority's certificate, or several. */
    CERTIFICATE("*.cer", "*.crt", "*.pem"),
    /** A European trusted list. */
    TRUSTED_LIST("*.xml"),
    /** The certificate of who signed that list. */
    LIST_OPERATOR("*.cer", "*.crt", "*.pem"),
    /** The scan of an original signed by hand. */
    SCAN("*.pdf", "*.png", "*.jpg", "*.jpeg", "*.tif", "*.tiff"),
    /** What shows that somebody was sent the act: an acknowledgement, a mail, a scan. */
    RECEIPT("*.pdf", "*.xml", "*.eml", "*.msg", "*.png", "*.jpg", "*.jpeg", "*.tif", "*.tiff");

    private final String patterns;

    FileKind(String... patterns) {
        this.patterns = String.join(" ", patterns);
    }

    /** As the system's dialogs want them, "*.pdf". */
    public List<String> patterns() {
        return List.of(patterns.split(" "));
    }

    /**
     * Those in a folder, by name; not those in folders inside it.
     *
     * @throws UnreadableFileException when the folder cannot be listed
     */
    public List<Path> in(Path folder) {
        var endings = patterns().stream().map(pattern -> pattern.substring(1)).toList();
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> endings.stream()
                            .anyMatch(ending ->
                                    file.toString().toLowerCase(Locale.ROOT).endsWith(ending)))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            var unreadable =
                    new UnreadableFileException(Message.of("folder.unreadable", String.valueOf(folder.getFileName())));
            unreadable.initCause(e);
            throw unreadable;
        }
    }
}
