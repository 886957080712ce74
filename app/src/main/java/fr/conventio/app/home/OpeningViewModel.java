package fr.conventio.app.home;

import fr.conventio.app.room.Tools;
import fr.conventio.model.document.OpenedAct;
import fr.conventio.model.start.StartDossier;
import fr.conventio.model.store.DossierSummary;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The PDF of an act that is to become a dossier again: checked first, taken when the officer says so. */
public final class OpeningViewModel {
    private final Tools tools;
    private final List<DossierSummary> dossiers;
    private final Beginning beginning;
    private final ReadOnlyObjectWrapper<Optional<OpenedAct>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param dossiers those there are */
    OpeningViewModel(Tools tools, List<DossierSummary> dossiers, Beginning beginning) {
        this.tools = tools;
        this.dossiers = dossiers;
        this.beginning = beginning;
    }

    /** The act that was read and found to be whole. */
    ReadOnlyObjectProperty<Optional<OpenedAct>> opened() {
        return opened.getReadOnlyProperty();
    }

    /** Reads a file and checks all that is in it. */
    public void read(Path file) {
        tools.paper()
                .run(
                        tools.texts().get("home.act.checking"),
                        progress -> tools.desk().acts().open(file, progress),
                        act -> opened.set(Optional.of(act)),
                        tools::tell);
    }

    /** The dossier's title where it is there already. */
    Optional<String> there(OpenedAct act) {
        return dossiers.stream()
                .filter(dossier -> dossier.id().equals(act.act().dossier().id()))
                .map(DossierSummary::title)
                .findFirst();
    }

    /** Makes the dossier again; one that is there stays, and the act's becomes a second one beside it. */
    void take(OpenedAct act) {
        var title = tools.texts().get("home.act.second", act.act().dossier().title());
        beginning.begin(
                tools.texts().get("home.act.taking"),
                progress ->
                        there(act).isPresent() ? StartDossier.duplicate(act.act(), title) : StartDossier.of(act.act()));
    }

    void leave() {
        opened.set(Optional.empty());
    }
}
