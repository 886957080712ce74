package fr.conventio.app.convention;

import fr.conventio.app.dossier.HouseEditing;
import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.dossier.OpenHouse.Shelf;
import fr.conventio.app.notice.Notice;
import fr.conventio.app.room.Tools;
import fr.conventio.model.convention.Convention;
import fr.conventio.model.convention.clause.Clause;
import fr.conventio.model.convention.house.EditHouse;
import fr.conventio.model.convention.house.HouseClause;
import fr.conventio.model.convention.house.TakeHouseClause;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/** The house's models of clauses beside the open dossier, and what can be done with them. Runs without a window. */
final class HouseModels {
    private static final String FILE = "modeles-de-clauses.txt";

    private final OpenDossier dossier;
    private final Tools tools;

    HouseModels(OpenDossier dossier, Tools tools) {
        this.dossier = dossier;
        this.tools = tools;
    }

    OpenDossier dossier() {
        return dossier;
    }

    ReadOnlyObjectProperty<Shelf> shelf() {
        return dossier.house().shelf();
    }

    Convention convention() {
        return dossier.picture().get().act().convention();
    }

    /** The models whose words a clause could take. */
    List<HouseClause> models(Clause clause) {
        return shelf().get().models().stream()
                .filter(model -> model.fits(clause))
                .toList();
    }

    Optional<Message> refusal(HouseEditing editing) {
        return dossier.house().refusal(editing);
    }

    void edit(HouseEditing editing) {
        dossier.house().edit(editing, this::tell);
    }

    void undo() {
        dossier.house().undo();
    }

    private void tell(Message what) {
        tools.notices().show(Notice.done(tools.texts().say(what)));
    }

    /** Takes a model into the dossier. */
    void take(HouseClause model) {
        dossier.edit(act ->
                new TakeHouseClause(model, act.convention()).into(act.dossier().id()));
    }

    /** Keeps all clauses of a file. */
    void keepAll(Path file) {
        var name = Plain.clean(String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", ""));
        tools.paper()
                .run(
                        progress -> ClauseModels.read(file),
                        clauses -> edit(edit -> edit.keepAll(name, clauses)),
                        tools::tell);
    }

    /** Writes all models into a folder, for another house or another computer. */
    void carry(Path folder) {
        var clauses = new EditHouse(shelf().get().models()).file();
        tools.paper()
                .run(
                        progress -> ClauseModels.write(folder.resolve(FILE), clauses),
                        file -> tools.notices()
                                .show(Notice.done(
                                        tools.texts().get("convention.model.written", Objects.toString(file)))),
                        tools::tell);
    }
}
