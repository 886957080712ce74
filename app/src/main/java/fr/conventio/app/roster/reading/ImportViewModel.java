package fr.conventio.app.roster.reading;

import fr.conventio.app.notice.Notice;
import fr.conventio.app.room.Attempts;
import fr.conventio.app.room.Tools;
import fr.conventio.app.task.Job;
import fr.conventio.app.task.Worker;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.answer.Answers;
import fr.conventio.model.roster.difference.Choices;
import fr.conventio.model.roster.difference.RosterDifference;
import fr.conventio.model.roster.difference.Told;
import fr.conventio.model.roster.memory.MappingShelf;
import fr.conventio.model.roster.memory.RememberedMapping;
import fr.conventio.model.roster.reading.Decisions;
import fr.conventio.model.roster.reading.JudgeRoster;
import fr.conventio.model.roster.reading.Mapping;
import fr.conventio.model.roster.reading.SideBySide;
import fr.conventio.model.roster.reading.TableFinder;
import fr.conventio.model.roster.reading.Understanding;
import fr.conventio.model.services.perimeter.SectionRules;
import fr.conventio.model.table.ReadOptions;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.CancelledException;
import fr.conventio.model.work.Progress;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The import of a file of posts: understood, mended step by step, then taken in one edit or not at all. */
public final class ImportViewModel {
    private final Tools tools;
    private final Supplier<Roster> before;
    private final Supplier<SectionRules> rules;
    private final Taking taking;
    private final Attempts attempts;
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Road>> road = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILE);
    private final ReadOnlyObjectWrapper<Optional<Message>> password = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper beingTaken = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper leaving = new ReadOnlyBooleanWrapper();
    private ReadOptions options = ReadOptions.NONE;
    private boolean isSettledByHand;
    private @Nullable Road beingJudged;
    private Optional<String> rememberAs = Optional.empty();
    private int asked;

    /** Takes what was settled. */
    @FunctionalInterface
    public interface Taking {
        /**
         * @param done once it is stored
         * @param failed when it was not, cancelled for instance
         */
        void take(Road road, Runnable done, Runnable failed);
    }

    /**
     * @param before what is there, whose services and parties the file may name
     * @param rules tell the service of lines that name their section alone
     */
    public ImportViewModel(Tools tools, Supplier<Roster> before, Supplier<SectionRules> rules, Taking taking) {
        this.tools = tools;
        this.before = before;
        this.rules = rules;
        this.taking = taking;
        this.attempts = tools.attempts();
    }

    /** The file that is being imported. */
    public ReadOnlyObjectProperty<Optional<Path>> file() {
        return file.getReadOnlyProperty();
    }

    /** What was settled so far; empty until the file was read. */
    ReadOnlyObjectProperty<Optional<Road>> road() {
        return road.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** Why the file's password is asked for; empty when it is not. */
    ReadOnlyObjectProperty<Optional<Message>> password() {
        return password.getReadOnlyProperty();
    }

    /** Whether lines are being judged anew. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Whether what was settled is being stored; to leave it then is to cancel that. */
    ReadOnlyBooleanProperty beingTaken() {
        return beingTaken.getReadOnlyProperty();
    }

    /** Whether it is asked if what was settled by hand may be forgotten. */
    ReadOnlyBooleanProperty leaving() {
        return leaving.getReadOnlyProperty();
    }

    Tools tools() {
        return tools;
    }

    /** Reads a file; on failure what was there stays and the reason is told. */
    public void read(Path chosen) {
        options.close();
        options = ReadOptions.NONE;
        forgetHand();
        rememberAs = Optional.empty();
        road.set(Optional.empty());
        password.set(Optional.empty());
        file.set(Optional.of(chosen));
        open(chosen);
    }

    /** Reads the file again with its password. */
    void unlock(char[] typed) {
        options = options.withPassword(typed);
        password.set(Optional.empty());
        file.get().ifPresent(this::open);
    }

    /** Reads the file again with letters or cells told apart in another way; what was settled holds on. */
    void readAs(@Nullable Charset charset, @Nullable Character separator) {
        road.get().ifPresent(now -> {
            if (charset != null) {
                options = options.withCharset(charset);
            }
            if (separator != null) {
                options = options.withSeparator(separator);
            }
            var reading = options;
            var sections = rules.get();
            var settled = beingJudged == null ? now : beingJudged;
            settle(
                    now,
                    tools.texts()
                            .get("import.reading", String.valueOf(now.file().getFileName())),
                    progress -> judged(readAnew(settled, reading, progress), sections, progress));
        });
    }

    private void open(Path chosen) {
        var roster = before.get();
        var sections = rules.get();
        var reading = options;
        run(
                tools.texts().get("import.reading", String.valueOf(chosen.getFileName())),
                progress -> opened(chosen, reading, roster, sections, progress),
                opened -> {
                    attempts.succeeded();
                    rememberAs = Optional.of(opened.mappingName());
                    road.set(Optional.of(opened));
                    step.set(opened.firstToLookAt());
                },
                failure -> {
                    if (failure instanceof UnreadableFileException locked && locked.isForPassword()) {
                        password.set(Optional.of(locked.reason()));
                    } else {
                        attempts.failed(failure);
                        leave();
                    }
                });
    }

    private Road opened(Path chosen, ReadOptions reading, Roster roster, SectionRules sections, Progress progress) {
        var source = SideBySide.apart(tools.desk().source().open(chosen, reading, progress));
        var understood = TableFinder.understand(source, shelf().headerSets());
        var mapping = shelf().proposed(understood.headerSet(), source.name());
        var road = new Road(
                chosen,
                source,
                roster,
                mapping.map(kept -> understood.with(kept.mapping())).orElse(understood),
                mapping.map(kept -> kept.mapping().decisions()).orElse(Decisions.NONE),
                mapping,
                Optional.empty(),
                Optional.empty());
        return judged(road, sections, progress);
    }

    /** The same file with its letters or cells told apart in another way: what was settled holds on. */
    private Road readAnew(Road now, ReadOptions reading, Progress progress) {
        var source = SideBySide.apart(tools.desk().source().open(now.file(), reading, progress));
        return new Road(
                now.file(),
                source,
                now.base(),
                TableFinder.understand(source).with(Mapping.of(now.understanding(), now.decisions())),
                now.decisions(),
                now.mapping(),
                now.judged(),
                now.problem());
    }

    /** The road with its lines judged, and compared with the roster that is there. */
    private static Road judged(Road road, SectionRules sections, Progress progress) {
        var judge = new JudgeRoster(road.base(), sections);
        var problem = Optional.ofNullable(judge.problem(road.understanding()));
        Optional<Road.Judged> judged = Optional.empty();
        if (problem.isEmpty()) {
            var reading = judge.read(road.source(), road.understanding(), road.decisions(), progress);
            Optional<Choices> choices = Optional.empty();
            if (!road.base().posts().isEmpty()) {
                var difference = RosterDifference.between(
                        road.base(), reading, Told.by(road.understanding(), reading), progress);
                choices = Optional.of(road.judged()
                        .flatMap(Road.Judged::choices)
                        .map(earlier -> Choices.after(earlier, difference))
                        .orElseGet(() -> new Choices(difference)));
            }
            judged = Optional.of(new Road.Judged(reading, choices));
        }
        return new Road(
                road.file(),
                road.source(),
                road.base(),
                road.understanding(),
                road.decisions(),
                road.mapping(),
                judged,
                problem);
    }

    void go(Step wanted) {
        step.set(wanted);
    }

    /** Goes on or back by one step. */
    void go(int steps) {
        road.get().ifPresent(now -> {
            int place = now.steps().indexOf(step.get()) + steps;
            if (place >= 0
                    && place < now.steps().size()
                    && now.isReached(now.steps().get(place))) {
                step.set(now.steps().get(place));
            }
        });
    }

    /** Reads the file's tables and columns in another way. */
    void understand(UnaryOperator<Understanding> change) {
        change(now -> with(now, change.apply(now.understanding()), now.decisions(), now.mapping()));
    }

    /** Settles what values mean, or what single cells say. */
    void decide(UnaryOperator<Decisions> change) {
        change(now -> with(now, now.understanding(), change.apply(now.decisions()), now.mapping()));
    }

    /** Reads the file by a remembered mapping, or as it was understood without one. */
    void use(Optional<RememberedMapping> mapping) {
        change(now -> {
            var understood = TableFinder.understand(
                    now.source(),
                    mapping.map(RememberedMapping::headerSet).stream().collect(Collectors.toSet()));
            return with(
                    now,
                    mapping.map(kept -> understood.with(kept.mapping())).orElse(understood),
                    mapping.map(kept -> kept.mapping().decisions()).orElse(Decisions.NONE),
                    mapping);
        });
    }

    /** Uses a mapping that somebody shared. */
    void useShared(Path shared) {
        try {
            use(Optional.of(tools.desk().mappings().read(shared)));
        } catch (UnreadableFileException e) {
            attempts.failed(e);
        }
    }

    /** Mappings remembered for files with these headers. */
    List<RememberedMapping> mappings() {
        return road.get()
                .map(now -> tools.desk().mappings().of(now.understanding().headerSet()))
                .orElse(List.of());
    }

    /** The name under which what was settled is remembered once the file is taken; empty to forget it. */
    void rememberAs(Optional<String> name) {
        rememberAs = name.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Writes what was settled as a file for others. */
    void share(String name, Path folder) {
        road.get()
                .ifPresent(now -> tools.paper()
                        .run(
                                progress -> shelf().share(remembered(now, name), folder),
                                written -> tools.notices()
                                        .show(Notice.done(
                                                tools.texts().get("import.mapping.shared", written.toString()))),
                                attempts::failed));
    }

    private MappingShelf shelf() {
        return tools.desk().mappings();
    }

    private static RememberedMapping remembered(Road now, String name) {
        return new RememberedMapping(
                name, now.understanding().headerSet(), Mapping.of(now.understanding(), now.decisions()));
    }

    /** Writes a copy of the file with our remarks, for its sender. */
    void answer(Path folder) {
        road.get()
                .ifPresent(now -> now.judged()
                        .ifPresent(judged -> tools.paper()
                                .run(
                                        tools.texts().get("import.answering"),
                                        progress -> tools.desk()
                                                .senderFiles()
                                                .annotate(
                                                        now.file(),
                                                        Answers.of(now.source(), now.understanding(), judged.reading()),
                                                        folder,
                                                        progress),
                                        this::written,
                                        attempts::failed)));
    }

    private void written(Path copy) {
        tools.notices()
                .show(Notice.done(
                        tools.texts().get("import.answered", String.valueOf(copy.getFileName())),
                        new Notice.Action(
                                tools.texts().get("import.answer.open"),
                                () -> tools.files().open(List.of(copy)))));
    }

    /** Takes what was settled; on a roster that has changed meanwhile it is compared anew, and nothing is taken yet. */
    void take() {
        road.get().ifPresent(now -> {
            if (before.get() != now.base()) {
                tools.notices().show(Notice.doubt(tools.texts().get("import.compared_anew")));
                change(same -> same);
                return;
            }
            beingTaken.set(true);
            taking.take(
                    now,
                    () -> {
                        beingTaken.set(false);
                        remember(now);
                        leave();
                    },
                    () -> beingTaken.set(false));
        });
    }

    private void remember(Road now) {
        rememberAs.ifPresent(name -> {
            if (!now.understanding().headerSet().isEmpty()) {
                tools.paper()
                        .run(
                                progress -> {
                                    shelf().keep(remembered(now, name));
                                    return name;
                                },
                                kept -> {},
                                attempts::failed);
            }
        });
    }

    /** Leaves the file; asks before where somebody settled something that would be lost. */
    void askToLeave() {
        if (isSettledByHand && !beingTaken.get()) {
            leaving.set(true);
        } else {
            leave();
        }
    }

    /** The import goes on. */
    void stay() {
        leaving.set(false);
    }

    /** Something was chosen among what differs. */
    void settled() {
        isSettledByHand = true;
    }

    /** Leaves the file as it is; nothing is taken. What is being stored is asked to stop, and the file stays in sight. */
    public void leave() {
        if (beingTaken.get()) {
            tools.store().jobs().stream()
                    .filter(job -> job.label().equals(tools.texts().get("import.taking")))
                    .forEach(Job::cancel);
            return;
        }
        asked++;
        options.close();
        options = ReadOptions.NONE;
        forgetHand();
        busy.set(false);
        road.set(Optional.empty());
        password.set(Optional.empty());
        file.set(Optional.empty());
    }

    private void forgetHand() {
        isSettledByHand = false;
        beingJudged = null;
        leaving.set(false);
    }

    private static Road with(
            Road now, Understanding understanding, Decisions decisions, Optional<RememberedMapping> mapping) {
        return new Road(
                now.file(), now.source(), now.base(), understanding, decisions, mapping, now.judged(), now.problem());
    }

    /** Goes on from what was settled last, be it judged yet or not; a cancelled change leaves all as it was. */
    private void change(UnaryOperator<Road> changing) {
        road.get().ifPresent(now -> {
            var roster = before.get();
            var sections = rules.get();
            var changed = changing.apply(beingJudged == null ? now : beingJudged);
            var wanted = new Road(
                    changed.file(),
                    changed.source(),
                    roster,
                    changed.understanding(),
                    changed.decisions(),
                    changed.mapping(),
                    now.judged(),
                    now.problem());
            beingJudged = wanted;
            settle(now, tools.texts().get("import.judging"), progress -> judged(wanted, sections, progress));
        });
    }

    private void settle(Road now, String label, Worker.Work<Road> work) {
        run(
                label,
                work,
                result -> {
                    beingJudged = null;
                    isSettledByHand = true;
                    road.set(Optional.of(result));
                },
                failure -> {
                    beingJudged = null;
                    attempts.failed(failure);
                    road.set(Optional.empty());
                    road.set(Optional.of(now));
                });
    }

    /** What was asked for before and comes late is passed over. */
    private <T> void run(String label, Worker.Work<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        int wanted = ++asked;
        busy.set(true);
        tools.paper()
                .run(
                        label,
                        work,
                        result -> {
                            if (wanted == asked) {
                                busy.set(false);
                                done.accept(result);
                            }
                        },
                        failure -> {
                            if (wanted == asked || !(failure instanceof CancelledException)) {
                                busy.set(false);
                                failed.accept(failure);
                            }
                        });
    }
}
