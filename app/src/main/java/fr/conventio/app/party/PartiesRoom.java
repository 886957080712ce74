package fr.conventio.app.party;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.room.Findable;
import fr.conventio.app.room.Room;
import fr.conventio.app.room.Tools;
import fr.conventio.app.settings.Appearance;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.OriginalsSpot;
import fr.conventio.model.checks.PartySpot;
import fr.conventio.model.party.PartyField;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The room of the parties to the convention and of those who sign for them. */
public final class PartiesRoom implements Room {
    private final OpenDossier dossier;
    private final Texts texts;
    private final PartiesView view;

    public PartiesRoom(OpenDossier dossier, Tools tools) {
        this.dossier = dossier;
        this.texts = tools.texts();
        this.view = new PartiesView(
                new PartiesViewModel(dossier),
                texts,
                Appearance.from(tools.settings()).scale());
    }

    @Override
    public String title() {
        return texts.get("parties.title");
    }

    @Override
    public Icon icon() {
        return Icon.PARTIES;
    }

    @Override
    public ObservableValue<String> badge() {
        return dossier.picture()
                .map(picture -> texts.number(picture.roster().parties().size()));
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Stream<Findable> findables() {
        return dossier.picture().get().roster().parties().stream()
                .map(party -> Findable.of(
                        () -> view.reveal(party.id(), PartyField.NAME),
                        party.name(),
                        party.shortName(),
                        texts.say(party.kind().label())));
    }

    @Override
    public boolean shows(Finding finding) {
        return finding.spot() instanceof PartySpot || finding.spot() instanceof OriginalsSpot;
    }

    @Override
    public void reveal(Finding finding) {
        if (finding.spot() instanceof PartySpot spot) {
            view.reveal(spot.party(), spot.field());
        } else {
            view.revealOriginals();
        }
    }
}
