package fr.conventio.app.impact;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.room.Room;
import fr.conventio.app.room.Tools;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.ImpactSpot;
import fr.conventio.model.roster.totals.Stretch;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The room of what changes for each group of staff. */
public final class ImpactRoom implements Room {
    private final OpenDossier dossier;
    private final Texts texts;
    private final ImpactView view;

    /** @param posts leads to the posts that a figure counts */
    public ImpactRoom(OpenDossier dossier, Tools tools, Consumer<Stretch.Count> posts) {
        this.dossier = dossier;
        this.texts = tools.texts();
        this.view = new ImpactView(new ImpactViewModel(dossier), tools, posts);
    }

    @Override
    public String title() {
        return texts.get("impacts.title");
    }

    @Override
    public Icon icon() {
        return Icon.IMPACTS;
    }

    @Override
    public ObservableValue<String> badge() {
        return dossier.picture()
                .map(picture -> texts.number(picture.act().impacts().sheets().size()));
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public boolean shows(Finding finding) {
        return finding.spot() instanceof ImpactSpot;
    }

    @Override
    public void reveal(Finding finding) {
        if (finding.spot() instanceof ImpactSpot spot) {
            view.reveal(spot);
        }
    }
}
