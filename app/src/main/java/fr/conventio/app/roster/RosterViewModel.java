package fr.conventio.app.roster;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.dossier.Picture;
import fr.conventio.app.grid.TabularText;
import fr.conventio.app.task.Worker;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.PostSpot;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.PostId;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.edit.CellText;
import fr.conventio.model.roster.edit.EditCells;
import fr.conventio.model.roster.edit.EditLines;
import fr.conventio.model.roster.edit.EditServices;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.services.perimeter.SectionRules;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

/** What the roster's table shows and does. Runs without a window. */
public final class RosterViewModel {
    /** With more changed lines than this, making all lines anew is cheaper than looking each one up. */
    private static final int FEW = 50;

    private final OpenDossier dossier;
    private final Worker worker;
    private final Consumer<Exception> troubles;
    private final RosterRows maker = new RosterRows();
    private final ReadOnlyObjectWrapper<RosterLines> rows = new ReadOnlyObjectWrapper<>(new RosterLines(List.of()));
    private final ReadOnlyObjectWrapper<RosterQuery> query = new ReadOnlyObjectWrapper<>(RosterQuery.ALL);
    private final ReadOnlyObjectWrapper<Map<PostId, List<Finding>>> findings = new ReadOnlyObjectWrapper<>(Map.of());
    private int asked;

    /** @param worker makes the lines, so that a search in 100,000 posts does not hold up the window */
    public RosterViewModel(OpenDossier dossier, Worker worker, Consumer<Exception> troubles) {
        this.dossier = dossier;
        this.worker = worker;
        this.troubles = troubles;
        dossier.picture().subscribe((before, now) -> {
            if (!now.roster().equals(before.roster())) {
                follow(now);
            }
        });
        dossier.figures().subscribe(figures -> findings.set(byPost(figures.findings())));
        makeRows();
    }

    public OpenDossier dossier() {
        return dossier;
    }

    /** The lines shown; another list when the query or the order changes. */
    public ReadOnlyObjectProperty<? extends ObservableList<RosterRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<RosterQuery> query() {
        return query.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Map<PostId, List<Finding>>> findings() {
        return findings.getReadOnlyProperty();
    }

    public Roster roster() {
        return dossier.picture().get().roster();
    }

    public void show(RosterQuery wanted) {
        if (!wanted.equals(query.get())) {
            query.set(wanted);
            makeRows();
        }
    }

    /** The cell's text; what is stored, not what is shown muted or short. */
    public String text(Post post, PostField field) {
        return new PostCells(roster()).text(post, field);
    }

    /** Why a text cannot go into a cell; empty when it can. */
    public Optional<Message> refusal(Post post, PostField field, String text) {
        try {
            new PostCells(roster()).with(post, field, text);
            return Optional.empty();
        } catch (FieldRefusedException e) {
            return Optional.of(e.reason());
        }
    }

    /** What is to be looked at in one cell. */
    public List<Finding> findings(Post post, PostField field) {
        return findings.get().getOrDefault(post.id(), List.of()).stream()
                .filter(finding -> finding.spot().equals(new PostSpot(post.id(), field)))
                .toList();
    }

    Suggestions suggestions(PostField field) {
        return Suggestions.of(field, roster());
    }

    /** The texts of a column with the number of lines that hold each. */
    public SequencedMap<String, Integer> texts(PostField field) {
        var cells = new PostCells(roster());
        Map<String, Integer> counts = new HashMap<>();
        roster().posts().forEach(post -> counts.merge(cells.text(post, field), 1, Integer::sum));
        var ordered = new TreeMap<String, Integer>(String.CASE_INSENSITIVE_ORDER.thenComparing(text -> text));
        ordered.putAll(counts);
        return ordered;
    }

    /** Writes one text into a field of several posts. */
    public void fill(Collection<PostId> posts, PostField field, String text) {
        var chosen = List.copyOf(posts);
        dossier.edit(act -> new EditCells(dossier.id(), act.roster()).fill(chosen, field, text));
    }

    /** Writes a block of texts, the first into the given line and field; what goes beyond the table is left out. */
    public void paste(int firstRow, List<PostField> fields, String clipboard) {
        var cells = new ArrayList<CellText>();
        var block = TabularText.read(clipboard);
        var shown = rows.get();
        for (int row = 0; row < block.size() && firstRow + row < shown.size(); row++) {
            for (int column = 0; column < block.get(row).size() && column < fields.size(); column++) {
                cells.add(new CellText(
                        shown.get(firstRow + row).post().id(),
                        fields.get(column),
                        block.get(row).get(column)));
            }
        }
        dossier.edit(act -> new EditCells(dossier.id(), act.roster()).write(cells));
    }

    /** A block of cells for the clipboard. */
    public String copy(List<RosterRow> lines, List<PostField> fields) {
        var cells = new PostCells(roster());
        return TabularText.write(lines.stream()
                .map(line -> fields.stream()
                        .map(field -> cells.text(line.post(), field))
                        .toList())
                .toList());
    }

    /** Which service a section feeds. */
    public SectionRules sectionRules() {
        return dossier.picture().get().act().perimeter().sectionRules();
    }

    /** Adds a service after the others, with its first post; a service of that name is used as it is. */
    public void addService(String name, String function) {
        dossier.edit(act -> {
            var roster = act.roster();
            var known = roster.service(name);
            if (known.isPresent()) {
                return newPost(roster, known.get(), function);
            }
            var service = new SharedService(ServiceId.fresh(), 0, name);
            var adding = new EditServices(dossier.id(), roster, act.perimeter()).add(service);
            var post = newPost(roster.with(List.of(service), List.of()), service.id(), function);
            var changes = new ArrayList<>(adding.changes());
            changes.addAll(post.changes());
            return new Edit(dossier.id(), adding.what(), changes);
        });
    }

    /** Adds a post to a service, with the employer of its neighbours. */
    public void add(ServiceId service, String function) {
        dossier.edit(act -> newPost(act.roster(), service, function));
    }

    private Edit newPost(Roster roster, ServiceId service, String function) {
        var employer = roster.posts().stream()
                .filter(post -> post.service().equals(service))
                .findFirst()
                .map(Post::employer)
                .orElseGet(() -> roster.parties().getFirst().id());
        return new EditLines(dossier.id(), roster)
                .add(Post.blank(service, employer).withFunction(function));
    }

    public void duplicate(Collection<PostId> posts) {
        var chosen = List.copyOf(posts);
        dossier.edit(act -> new EditLines(dossier.id(), act.roster()).duplicate(chosen));
    }

    public void remove(Collection<PostId> posts) {
        var chosen = List.copyOf(posts);
        dossier.edit(act -> new EditLines(dossier.id(), act.roster()).remove(chosen));
    }

    public void move(Collection<PostId> posts, boolean down) {
        var chosen = List.copyOf(posts);
        dossier.edit(act -> new EditLines(dossier.id(), act.roster()).move(chosen, down));
    }

    /** Keeps the lines where they are while only their cells change: an edited line must not jump away from its editor. */
    private void follow(Picture picture) {
        var changed = new HashMap<PostId, Post>();
        for (var change : picture.changes()) {
            if (changed.size() == FEW || !keepsPlace(change) || !(change.after() instanceof Post post)) {
                makeRows();
                return;
            }
            changed.put(post.id(), post);
        }
        var shown = rows.get();
        for (int i = 0; i < shown.size(); i++) {
            var post = changed.get(shown.get(i).post().id());
            if (post != null) {
                shown.renew(i, shown.get(i).withPost(post));
            }
        }
    }

    private static boolean keepsPlace(Change<?> change) {
        return change.before() instanceof Post before
                && change.after() instanceof Post after
                && before.rank() == after.rank()
                && before.service().equals(after.service());
    }

    private void makeRows() {
        int wanted = ++asked;
        var roster = roster();
        var asking = query.get();
        worker.run(
                progress -> maker.of(roster, asking),
                made -> {
                    if (wanted == asked) {
                        rows.set(new RosterLines(made));
                    }
                },
                troubles::accept);
    }

    private static Map<PostId, List<Finding>> byPost(List<Finding> all) {
        Map<PostId, List<Finding>> byPost = new HashMap<>();
        for (var finding : all) {
            if (finding.spot() instanceof PostSpot spot) {
                byPost.computeIfAbsent(spot.post(), id -> new ArrayList<>()).add(finding);
            }
        }
        return byPost;
    }
}
