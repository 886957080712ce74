package fr.conventio.app.procedure;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.room.Findable;
import fr.conventio.app.room.Room;
import fr.conventio.app.room.Tools;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.checks.AcronymSpot;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.StepSpot;
import fr.conventio.model.procedure.StepField;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The room of the purchasing procedure. */
public final class ProcedureRoom implements Room {
    private final OpenDossier dossier;
    private final Texts texts;
    private final ProcedureView view;

    public ProcedureRoom(OpenDossier dossier, Tools tools) {
        this.dossier = dossier;
        this.texts = tools.texts();
        this.view = new ProcedureView(new ProcedureViewModel(dossier), tools);
    }

    @Override
    public String title() {
        return texts.get("procedure.title");
    }

    @Override
    public Icon icon() {
        return Icon.PROCEDURE;
    }

    @Override
    public ObservableValue<String> badge() {
        return dossier.picture()
                .map(picture -> texts.number(picture.act().procedure().steps().size()));
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Stream<Findable> findables() {
        return dossier.picture().get().act().procedure().steps().stream()
                .map(step -> Findable.of(() -> view.reveal(step.id(), StepField.LABEL), step.label(), step.actors()));
    }

    @Override
    public boolean shows(Finding finding) {
        return finding.spot() instanceof StepSpot || finding.spot() instanceof AcronymSpot;
    }

    @Override
    public void reveal(Finding finding) {
        switch (finding.spot()) {
            case StepSpot spot -> view.reveal(spot.step(), spot.field());
            case AcronymSpot spot -> view.reveal(spot.acronym(), spot.field());
            default -> {}
        }
    }
}
