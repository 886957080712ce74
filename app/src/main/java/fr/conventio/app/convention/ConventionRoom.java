package fr.conventio.app.convention;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.room.Findable;
import fr.conventio.app.room.Room;
import fr.conventio.app.room.Tools;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.checks.ClauseSpot;
import fr.conventio.model.checks.ConventionSpot;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.wording.French;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The room of the convention's text. */
public final class ConventionRoom implements Room {
    private final OpenDossier dossier;
    private final Texts texts;
    private final ConventionViewModel model;
    private final ConventionView view;

    /** @param posts leads to the posts that have these texts in these columns */
    public ConventionRoom(OpenDossier dossier, Tools tools, Consumer<Map<PostField, Set<String>>> posts) {
        this.dossier = dossier;
        this.texts = tools.texts();
        this.model = new ConventionViewModel(dossier, tools);
        this.view = new ConventionView(model, tools, posts);
    }

    @Override
    public String title() {
        return texts.get("convention.title");
    }

    @Override
    public Icon icon() {
        return Icon.CONVENTION;
    }

    @Override
    public ObservableValue<String> badge() {
        return dossier.figures().map(figures -> {
            long open = figures.findings().stream()
                    .filter(finding -> ConventionViewModel.isOurs(finding.spot()))
                    .count();
            return open == 0 ? "" : French.number(open);
        });
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Stream<Findable> findables() {
        return model.clauses().stream()
                .map(clause -> Findable.of(
                        () -> view.reveal(clause.key()), clause.clause().label(), clause.number()));
    }

    @Override
    public boolean shows(Finding finding) {
        return ConventionViewModel.isOurs(finding.spot());
    }

    @Override
    public void reveal(Finding finding) {
        switch (finding.spot()) {
            case ClauseSpot spot -> view.reveal(spot.clause());
            case ConventionSpot spot -> view.reveal(spot.subject(), spot.field());
            default -> {}
        }
    }
}
