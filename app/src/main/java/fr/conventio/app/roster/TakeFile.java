package fr.conventio.app.roster;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.notice.Notice;
import fr.conventio.app.room.Tools;
import fr.conventio.app.roster.reading.ImportViewModel.ReadFile;
import fr.conventio.model.roster.edit.TakeReading;

/** Takes a read file into the open dossier; one undo takes all of it back. */
final class TakeFile {
    private final OpenDossier dossier;
    private final Tools tools;

    TakeFile(OpenDossier dossier, Tools tools) {
        this.dossier = dossier;
        this.tools = tools;
    }

    void take(ReadFile file, TakeReading.Mode mode) {
        var texts = tools.texts();
        int accepted = file.reading().posts().size();
        int refused = file.reading().rowsRefused();
        var done = refused == 0
                ? Notice.done(texts.get("import.taken", accepted))
                : Notice.doubt(texts.get("import.taken.partly", accepted, refused));
        dossier.edit(
                texts.get("import.taking"),
                act -> TakeReading.into(dossier.id(), act.roster(), file.reading(), mode),
                () -> tools.notices().show(done));
    }
}
