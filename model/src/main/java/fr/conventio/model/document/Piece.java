package fr.conventio.model.document;

import fr.conventio.model.impact.ImpactSheetId;
import org.jspecify.annotations.Nullable;

/**
 * One document of the act.
 *
 * @param annex the number of the annex; 0 for what stands in an article
 * @param subject what it shows, where the act has several of its kind; otherwise null
 * @param title as the act calls it, in French
 * @param fileBase its file's name without the ending, safe on every system
 */
public record Piece(PieceKind kind, int annex, @Nullable ImpactSheetId subject, String title, String fileBase) {
    /** The name of its file, the same on every system: "annexe-1-….pdf". */
    public String fileName(Format format) {
        return fileBase + "." + format.extension();
    }
}
