package fr.conventio.app.itservices;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.notice.Notice;
import fr.conventio.app.room.Attempts;
import fr.conventio.app.room.Tools;
import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.itservices.edit.TakeAnswers;
import fr.conventio.model.itservices.edit.TakeAnswers.Preference;
import fr.conventio.model.itservices.edit.TakeAnswers.Taking;
import fr.conventio.model.itservices.form.FormReading;
import fr.conventio.model.itservices.form.InventoryForm;
import fr.conventio.model.itservices.form.ReadInventoryForm;
import fr.conventio.model.itservices.subscription.SubscriptionDate;
import fr.conventio.model.party.Party;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Writes inventory forms, reads those that come back, and takes them in one edit or not at all. */
final class InventoryExchange {
    private final OpenDossier dossier;
    private final Tools tools;
    private final Attempts attempts;
    private final ReadOnlyObjectWrapper<Optional<ReadForm>> read = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** A form that was read and is not taken yet. */
    record ReadForm(Path file, FormReading reading) {}

    InventoryExchange(OpenDossier dossier, Tools tools) {
        this.dossier = dossier;
        this.tools = tools;
        this.attempts = tools.attempts();
    }

    /** The form that waits to be taken. */
    ReadOnlyObjectProperty<Optional<ReadForm>> read() {
        return read.getReadOnlyProperty();
    }

    /** Writes the form of a party into a folder that the officer chooses. */
    void write(Party party) {
        tools.files().chooseFolder().ifPresent(folder -> write(party, folder));
    }

    private void write(Party party, Path folder) {
        var texts = tools.texts();
        var act = dossier.picture().get().act();
        var form = InventoryForm.of(
                act.dossier(),
                party,
                act.itServices().inventory(party.id()),
                act.itServices().subscription(party.id()).date(SubscriptionDate.SITUATION));
        var file = folder.resolve(form.fileName());
        tools.paper()
                .run(
                        texts.get("it.form.writing"),
                        progress -> {
                            tools.desk().forms().write(form, file, progress);
                            return file;
                        },
                        written -> {
                            attempts.succeeded();
                            tools.notices()
                                    .show(Notice.done(
                                            texts.get("it.form.written", String.valueOf(written.getFileName())),
                                            new Notice.Action(
                                                    texts.get("print.open"),
                                                    () -> tools.files().open(List.of(written)))));
                        },
                        attempts::failed);
    }

    /** Reads a form that the officer chooses; on failure the reason is told and nothing changes. */
    void read(Path file) {
        var act = dossier.picture().get().act();
        var judge = new ReadInventoryForm(act.dossier(), act.roster().parties());
        tools.paper()
                .run(
                        tools.texts().get("import.reading", String.valueOf(file.getFileName())),
                        progress -> judge.judge(tools.desk().forms().read(file, progress)),
                        reading -> {
                            attempts.succeeded();
                            read.set(Optional.of(new ReadForm(file, reading)));
                        },
                        attempts::failed);
    }

    void choose() {
        tools.files().chooseSpreadsheet().ifPresent(this::read);
    }

    /** What taking the form would do now. */
    Taking preview(FormReading reading) {
        return taking(dossier.picture().get().act().itServices(), reading, Preference.HERE);
    }

    void take(Preference preference) {
        read.get().ifPresent(form -> {
            leave();
            var texts = tools.texts();
            int refused = form.reading().refused().size();
            int changed = preview(form.reading()).changed();
            var done = texts.get("it.form.taken", changed, refused);
            dossier.edit(
                    texts.get("it.form.taking"),
                    act -> taking(act.itServices(), form.reading(), preference).edit(),
                    () -> tools.notices().show(refused == 0 ? Notice.done(done) : Notice.doubt(done)));
        });
    }

    private Taking taking(ItServices services, FormReading reading, Preference preference) {
        return TakeAnswers.into(
                dossier.id(), services, reading, preference, tools.desk().today());
    }

    /** Leaves the form as it is; nothing is taken. */
    void leave() {
        read.set(Optional.empty());
    }
}
