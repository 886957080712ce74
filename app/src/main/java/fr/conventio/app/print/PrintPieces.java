package fr.conventio.app.print;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.notice.Notice;
import fr.conventio.app.room.Tools;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.Produce;
import fr.conventio.model.document.Produce.Made;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
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
        var picture = dossier.picture().get();
        var desk = tools.desk();
        var producing = new Produce(
                desk.press(), picture.act(), picture.sequence(), desk.clock().instant());
        tools.paper()
                .run(
                        tools.texts().get("print.running"),
                        progress -> producing.into(folder, wanted, formats, progress),
                        this::done,
                        tools::tell);
    }

    private void done(List<Made> made) {
        dossier.note(made.stream().map(Made::production).toList());
        var files = made.stream().map(Made::file).toList();
        var texts = tools.texts();
        tools.notices()
                .show(Notice.done(
                        texts.get("print.done", files.size()),
                        new Notice.Action(
                                texts.get("print.open"), () -> tools.files().open(files)),
                        new Notice.Action(
                                texts.get("print.folder"),
                                () -> tools.files()
                                        .open(List.of(files.getFirst()
                                                .toAbsolutePath()
                                                .getParent())))));
    }
}
