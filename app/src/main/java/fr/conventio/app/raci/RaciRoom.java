package fr.conventio.app.raci;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.room.Findable;
import fr.conventio.app.room.Room;
import fr.conventio.app.room.Tools;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.RaciRoleSpot;
import fr.conventio.model.checks.RaciSpot;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The room of who does what. */
public final class RaciRoom implements Room {
    private final OpenDossier dossier;
    private final Texts texts;
    private final RaciView view;

    public RaciRoom(OpenDossier dossier, Tools tools) {
        this.dossier = dossier;
        this.texts = tools.texts();
        this.view = new RaciView(new RaciViewModel(dossier, tools), tools);
    }

    @Override
    public String title() {
        return texts.get("raci.title");
    }

    @Override
    public Icon icon() {
        return Icon.DUTIES;
    }

    @Override
    public ObservableValue<String> badge() {
        return dossier.picture()
                .map(picture -> texts.number(picture.act().raci().activities().size()));
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Stream<Findable> findables() {
        var raci = dossier.picture().get().act().raci();
        return Stream.concat(
                raci.activities().stream()
                        .map(activity -> Findable.of(() -> view.reveal(activity.id()), activity.label(), title())),
                raci.roles().stream()
                        .map(role -> Findable.of(() -> view.reveal(role.id()), role.fullName(), role.name(), title())));
    }

    @Override
    public boolean shows(Finding finding) {
        return finding.spot() instanceof RaciSpot || finding.spot() instanceof RaciRoleSpot;
    }

    @Override
    public void reveal(Finding finding) {
        if (finding.spot() instanceof RaciSpot spot) {
            view.reveal(spot.activity());
        } else if (finding.spot() instanceof RaciRoleSpot spot) {
            view.reveal(spot.role());
        }
    }
}
