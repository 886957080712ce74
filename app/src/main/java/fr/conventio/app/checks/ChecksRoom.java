package fr.conventio.app.checks;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.room.Findable;
import fr.conventio.app.room.Room;
import fr.conventio.app.room.Tools;
import fr.conventio.app.settings.Appearance;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.wording.French;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The room of the court of coherence: what is to be looked at in the whole dossier. */
public final class ChecksRoom implements Room {
    private final OpenDossier dossier;
    private final Texts texts;
    private final Consumer<Finding> lead;
    private final ChecksViewModel model;
    private final ChecksView view;

    /** @param lead goes to what a finding is about */
    public ChecksRoom(OpenDossier dossier, Tools tools, Consumer<Finding> lead) {
        this.dossier = dossier;
        this.texts = tools.texts();
        this.lead = lead;
        this.model = new ChecksViewModel(dossier);
        this.view = new ChecksView(
                model, lead, texts, Appearance.from(tools.settings()).scale());
    }

    @Override
    public String title() {
        return texts.get("checks.title");
    }

    @Override
    public Icon icon() {
        return Icon.CHECKS;
    }

    @Override
    public ObservableValue<String> badge() {
        return dossier.figures().map(figures -> {
            int open = figures.findings().size();
            return open == 0 ? "" : French.number(open);
        });
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Stream<Findable> findables() {
        return dossier.figures().get().findings().stream()
                .map(finding -> Findable.of(
                        () -> lead.accept(finding),
                        texts.say(finding.message()),
                        model.about(finding),
                        texts.say(finding.spot().label())));
    }
}
