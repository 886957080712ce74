package fr.conventio.app.roster;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.notice.Notice;
import fr.conventio.app.room.Tools;
import fr.conventio.model.document.Format;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Writes annex 1 from the state on the screen, while the officer goes on working. */
public final class PrintAnnex {
    private static final int ANNEX = 1;

    private final OpenDossier dossier;
    private final Tools tools;

    public PrintAnnex(OpenDossier dossier, Tools tools) {
        this.dossier = dossier;
        this.tools = tools;
    }

    public void print(Collection<Format> formats, Path folder) {
        var picture = dossier.picture().get();
        var press = tools.desk().press();
        tools.paper()
                .run(
                        tools.texts().get("print.running"),
                        progress -> {
                            var files = new ArrayList<Path>();
                            for (var format : formats) {
                                files.add(press.print(
                                        ANNEX, format, picture.dossier(), picture.roster(), folder, progress));
                            }
                            return files;
                        },
                        this::done,
                        tools::tell);
    }

    private void done(List<Path> files) {
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
