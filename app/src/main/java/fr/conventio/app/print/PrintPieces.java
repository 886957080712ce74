package fr.conventio.app.print;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.notice.Notice;
import fr.conventio.app.room.Tools;
import fr.conventio.model.checks.UnverifiedLaw;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.Produce;
import fr.conventio.model.document.Produce.Made;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Writes documents from the state on the screen, while the officer goes on working. */
public final class PrintPieces {
    private final OpenDossier dossier;
    private final Tools tools;

    public PrintPieces(OpenDossier dossier, Tools tools) {
        this.dossier = dossier;
        this.tools = tools;
    }

    /** @param wanted which of the dossier's documents */
    public void print(Predicate<Piece> wanted, Collection<Format> formats, Path folder) {
        print((piece, format) -> wanted.test(piece) && formats.contains(format), folder);
    }

    /** @param wanted which of the dossier's documents, and in which formats */
    public void print(BiPredicate<Piece, Format> wanted, Path folder) {
        var picture = dossier.picture().get();
        var desk = tools.desk();
        var producing = new Produce(
                desk.press(), picture.act(), picture.sequence(), desk.clock().instant());
        tools.paper()
                .run(
                        tools.texts().get("print.running"),
                        progress -> producing.into(folder, wanted, progress),
                        this::done,
                        tools::tell);
    }

    private void done(List<Made> made) {
        dossier.note(made.stream().map(Made::production).toList());
        var files = made.stream().map(Made::file).toList();
        var texts = tools.texts();
        var warnings = warnings(made);
        var said = texts.get("print.done", files.size());
        tools.notices()
                .show(new Notice(
                        warnings.isEmpty() ? Notice.Kind.DONE : Notice.Kind.DOUBT,
                        warnings.isEmpty() ? said : said + " " + String.join(" ", warnings),
                        List.of(
                                new Notice.Action(
                                        texts.get("print.open"),
                                        () -> tools.files().open(files)),
                                new Notice.Action(
                                        texts.get("print.folder"),
                                        () -> tools.files()
                                                .open(List.of(files.getFirst()
                                                        .toAbsolutePath()
                                                        .getParent()))))));
    }

    /** What the text that was printed cites and nobody verified. */
    private List<String> warnings(List<Made> made) {
        var texts = tools.texts();
        return made.stream().anyMatch(one -> one.production().kind().isWhole())
                ? UnverifiedLaw.warnings(dossier.figures().get().findings()).stream()
                        .map(texts::say)
                        .toList()
                : List.of();
    }
}
