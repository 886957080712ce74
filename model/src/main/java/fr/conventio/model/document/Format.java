package fr.conventio.model.document;

/** The formats documents are made in. */
public enum Format {
    XLSX("xlsx"),
    PDF("pdf"),
    /** The text alone, for those who negotiate it. */
    DOCX("docx");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** The end of a file's name, without the dot. */
    public String extension() {
        return extension;
    }
}
