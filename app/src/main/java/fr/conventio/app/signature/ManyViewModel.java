package fr.conventio.app.signature;

import fr.conventio.app.notice.Notice;
import fr.conventio.app.room.Tools;
import fr.conventio.model.document.PagePictures.Pages;
import fr.conventio.model.passing.ActReview;
import fr.conventio.model.passing.Candidate;
import fr.conventio.model.passing.OpenedPacket;
import fr.conventio.model.passing.Packet;
import fr.conventio.model.passing.SignMany;
import fr.conventio.model.passing.SignMany.Outcome;
import fr.conventio.model.passing.SignReviewed.Manner;
import fr.conventio.model.passing.SinceLastTime.Since;
import fr.conventio.model.signature.Signer;
import fr.conventio.model.signature.SigningCertificate;
import fr.conventio.model.signature.UnsignableException;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Several acts that are read one by one and signed in one go, with one password. Runs without a window. */
public final class ManyViewModel {
    private final Tools tools;
    private final List<Path> files;
    private final KeysViewModel keys;
    private final ReadOnlyObjectWrapper<List<ManyLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper steps = new ReadOnlyIntegerWrapper();
    /** The paper thread alone touches these two. */
    private final List<OpenedPacket> packets = new ArrayList<>();

    private Optional<Pages> pages = Optional.empty();

    /**
     * An act whose pages are in sight.
     *
     * @param since empty for what cannot be signed
     */
    record Shown(ManyLine line, Pages pages, Optional<Since> since) {}

    public ManyViewModel(Tools tools, List<Path> files) {
        this.tools = tools;
        this.files = List.copyOf(files);
        this.keys = new KeysViewModel(tools);
        read();
    }

    /** What is read here. */
    public List<Path> files() {
        return files;
    }

    KeysViewModel keys() {
        return keys;
    }

    /** What was found of each file; none while they are being looked into. */
    ReadOnlyObjectProperty<List<ManyLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** Rises with each line that was read or signed. */
    ReadOnlyIntegerProperty steps() {
        return steps.getReadOnlyProperty();
    }

    /** The act that is being read. */
    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** While acts are being signed. */
    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** Those that were read and are signed next. */
    List<ManyLine> chosen() {
        return lines.get().stream().filter(ManyLine::isChosen).toList();
    }

    /** For whom those are signed. */
    List<Signer> signers() {
        return chosen().stream()
                .flatMap(line -> line.candidate().next().stream())
                .toList();
    }

    private void read() {
        tools.paper()
                .run(
                        tools.texts().get("many.reading", files.size()),
                        progress -> {
                            var found = new ArrayList<ManyLine>();
                            for (int i = 0; i < files.size(); i++) {
                                progress.step(i, files.size());
                                found.add(line(files.get(i), found));
                            }
                            return found;
                        },
                        found -> lines.set(List.copyOf(found)),
                        tools::tell);
    }

    private ManyLine line(Path file, List<ManyLine> before) {
        var others = before.stream().map(ManyLine::candidate).toList();
        try {
            var review = review(file);
            return ManyLine.of(Candidate.of(file, review, others), Optional.of(review.file()));
        } catch (UnreadableFileException e) {
            return ManyLine.of(Candidate.unreadable(file, e.reason()), Optional.empty());
        } catch (UnsignableException e) {
            return ManyLine.of(Candidate.unreadable(file, e.reason()), Optional.empty());
        }
    }

    private ActReview review(Path file) {
        var book = tools.desk().signatures();
        var trusted = book.trust().certificates();
        if (Packet.isNameOf(file)) {
            var packet = book.packets().open(file, Progress.NONE);
            packets.add(packet);
            return tools.desk().reviewAct().of(packet, trusted, Progress.NONE);
        }
        return tools.desk().reviewAct().of(file, trusted, Progress.NONE);
    }

    /** Opens the pages of an act. */
    void show(ManyLine line) {
        line.document()
                .ifPresent(document -> tools.paper()
                        .run(
                                progress -> {
                                    pages.ifPresent(Pages::close);
                                    var opened = tools.desk().pictures().open(document);
                                    pages = Optional.of(opened);
                                    return new Shown(line, opened, since(line, progress));
                                },
                                opened -> shown.set(Optional.of(opened)),
                                tools::tell));
    }

    private Optional<Since> since(ManyLine line, Progress progress) {
        return line.candidate()
                .next()
                .flatMap(next -> line.candidate().review())
                .map(review -> tools.desk().sinceLastTime().of(review.opened().act(), progress));
    }

    /** The whole of an act was read, or was not after all. */
    void read(ManyLine line, boolean isRead) {
        line.isRead().set(isRead);
        steps.set(steps.get() + 1);
        if (isRead) {
            keep(line.candidate(), false);
        }
    }

    private void keep(Candidate candidate, boolean signed) {
        candidate
                .review()
                .ifPresent(review -> tools.paper()
                        .run(
                                progress -> {
                                    var now = tools.desk().clock().instant();
                                    tools.desk()
                                            .sinceLastTime()
                                            .saw(review.opened().act(), review.file(), now, signed);
                                    return review;
                                },
                                kept -> {},
                                tools::tell));
    }

    /** Signs all that were read; the keys are forgotten afterwards. */
    void sign(SigningCertificate certificate) {
        var byCandidate = new HashMap<Candidate, ManyLine>();
        chosen().forEach(line -> byCandidate.put(line.candidate(), line));
        var candidates = chosen().stream().map(ManyLine::candidate).toList();
        running.set(true);
        tools.paper()
                .run(
                        tools.texts().get("many.running", candidates.size()),
                        progress -> new SignMany(tools.desk().signatures().signReviewed())
                                .sign(
                                        candidates,
                                        keys.ring(),
                                        () -> new Manner(certificate, keys.now(), keys.timestamps()),
                                        (candidate, outcome) -> told(candidate, outcome, byCandidate),
                                        progress),
                        signed -> {
                            ended();
                            tools.notices()
                                    .show(Notice.done(tools.texts().get("many.done", signed, candidates.size())));
                        },
                        failure -> {
                            ended();
                            tools.tell(failure);
                        });
    }

    /** On the paper thread; each outcome is shown at once. */
    private void told(Candidate candidate, Outcome outcome, Map<Candidate, ManyLine> lines) {
        if (outcome instanceof Outcome.Signed) {
            keep(candidate, true);
        }
        tools.screen()
                .run(
                        progress -> outcome,
                        known -> Optional.ofNullable(lines.get(candidate))
                                .ifPresent(line -> line.outcome().set(Optional.of(known))),
                        tools::tell);
    }

    private void ended() {
        running.set(false);
        keys.lock();
        steps.set(steps.get() + 1);
    }

    /** Forgets the keys and the acts that were taken out of their packets. */
    public void close() {
        keys.lock();
        tools.paper()
                .run(
                        progress -> {
                            pages.ifPresent(Pages::close);
                            pages = Optional.empty();
                            packets.forEach(OpenedPacket::close);
                            packets.clear();
                            return true;
                        },
                        done -> {},
                        tools::tell);
    }
}
