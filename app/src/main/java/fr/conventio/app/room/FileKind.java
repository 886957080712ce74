package fr.conventio.app.room;

import java.util.List;

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
    /** The scan of an original signed by hand. */
    SCAN("*.pdf", "*.png", "*.jpg", "*.jpeg", "*.tif", "*.tiff");

    private final String patterns;

    FileKind(String... patterns) {
        this.patterns = String.join(" ", patterns);
    }

    /** As the system's dialogs want them, "*.pdf". */
    public List<String> patterns() {
        return List.of(patterns.split(" "));
    }
}
