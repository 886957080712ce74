package fr.conventio.app.services;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.room.Room;
import fr.conventio.app.room.Tools;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.checks.AdhesionSpot;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.ServiceSpot;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The room of the shared services and of those who join them. */
public final class ServicesRoom implements Room {
    private final OpenDossier dossier;
    private final Texts texts;
    private final ServicesView view;

    public ServicesRoom(OpenDossier dossier, Tools tools) {
        this.dossier = dossier;
        this.texts = tools.texts();
        this.view = new ServicesView(new ServicesViewModel(dossier), tools);
    }

    @Override
    public String title() {
        return texts.get("services.title");
    }

    @Override
    public Icon icon() {
        return Icon.SERVICES;
    }

    @Override
    public ObservableValue<String> badge() {
        return dossier.picture()
                .map(picture ->
                        texts.number(picture.act().perimeter().services().size()));
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public boolean shows(Finding finding) {
        return finding.spot() instanceof AdhesionSpot || finding.spot() instanceof ServiceSpot;
    }

    @Override
    public void reveal(Finding finding) {
        switch (finding.spot()) {
            case AdhesionSpot spot -> view.reveal(spot);
            case ServiceSpot spot -> view.reveal(spot);
            default -> {}
        }
    }
}
