package fr.conventio.app.roster;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.notice.Notice;
import fr.conventio.app.room.Tools;
import fr.conventio.app.roster.reading.Road;
import fr.conventio.app.takeback.TakeBackEntry;
import fr.conventio.model.roster.difference.Choices;
import fr.conventio.model.roster.difference.TakeDifference;
import fr.conventio.model.roster.edit.TakeReading;

/** Takes a read file into the open dossier, as one edit that can be taken back even after others. */
final class TakeFile {
    private final OpenDossier dossier;
    private final Tools tools;

    TakeFile(OpenDossier dossier, Tools tools) {
        this.dossier = dossier;
        this.tools = tools;
    }

    void take(Road road, Runnable done, Runnable failed) {
        var judged = road.judged().orElseThrow();
        dossier.edit(
                tools.texts().get("import.taking"),
                act -> judged.choices()
                        .map(choices -> TakeDifference.into(dossier.id(), choices))
                        .orElseGet(() -> TakeReading.into(
                                dossier.id(), act.roster(), judged.reading(), TakeReading.Mode.APPEND)),
                () -> {
                    done.run();
                    tell(road);
                },
                failed);
    }

    private void tell(Road road) {
        var texts = tools.texts();
        var judged = road.judged().orElseThrow();
        long sequence = dossier.picture().get().entries().getLast().sequence();
        var back = new Notice.Action(
                texts.get("import.take_back"), () -> new TakeBackEntry(dossier, tools).takeBack(sequence));
        int refused = judged.reading().rowsRefused();
        var said = judged.choices()
                .map(this::difference)
                .orElseGet(
                        () -> texts.get("import.taken", judged.reading().posts().size()));
        tools.notices()
                .show(
                        refused == 0
                                ? Notice.done(said, back)
                                : Notice.doubt(texts.get("import.taken.partly", said, refused), back));
    }

    private String difference(Choices choices) {
        return tools.texts().say(TakeDifference.into(dossier.id(), choices).what());
    }
}
