package fr.conventio.app.roster;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.room.Findable;
import fr.conventio.app.room.Room;
import fr.conventio.app.room.Tools;
import fr.conventio.app.roster.reading.ImportView;
import fr.conventio.app.roster.reading.ImportViewModel;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.PostSpot;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.totals.Stretch;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The room of the roster: its table, or a file about to be imported. */
public final class RosterRoom implements Room {
    private final Tools tools;
    private final OpenDossier dossier;
    private final RosterView roster;
    private final StackPane view = new StackPane();

    public RosterRoom(OpenDossier dossier, Tools tools) {
        this.tools = tools;
        this.dossier = dossier;
        var model = new RosterViewModel(dossier, tools.screen(), tools::tell);
        var importing =
                new ImportViewModel(tools, model::roster, model::sectionRules, new TakeFile(dossier, tools)::take);
        roster = new RosterView(model, importing, tools);
        importing
                .file()
                .subscribe(file -> view.getChildren()
                        .setAll(file.<Node>map(some -> new ImportView(importing))
                                .orElse(roster)));
    }

    /** Shows the posts that have one of these texts in each of these columns. */
    public void filter(Map<PostField, Set<String>> allowed) {
        roster.filter(allowed);
    }

    /** Shows the posts that a figure counts. */
    public void filter(Stretch.Count figure) {
        roster.filter(figure);
    }

    @Override
    public String title() {
        return tools.texts().get("roster.title");
    }

    @Override
    public Icon icon() {
        return Icon.POSTS;
    }

    @Override
    public ObservableValue<String> badge() {
        return dossier.picture()
                .map(picture -> tools.texts().number(picture.roster().posts().size()));
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Stream<Findable> findables() {
        var posts = dossier.picture().get().roster().posts();
        var cells = new PostCells(dossier.picture().get().roster());
        return IntStream.range(0, posts.size()).mapToObj(place -> findable(place + 1, posts.get(place), cells));
    }

    private Findable findable(int number, Post post, PostCells cells) {
        return Findable.of(
                () -> roster.reveal(post.id(), null),
                Integer.toString(number),
                post.function(),
                cells.text(post, PostField.SERVICE),
                cells.text(post, PostField.GRADE));
    }

    @Override
    public boolean shows(Finding finding) {
        return finding.spot() instanceof PostSpot;
    }

    @Override
    public void reveal(Finding finding) {
        if (finding.spot() instanceof PostSpot spot) {
            roster.reveal(spot.post(), spot.field());
        }
    }
}
