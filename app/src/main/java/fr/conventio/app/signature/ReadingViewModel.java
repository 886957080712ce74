package fr.conventio.app.signature;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.notice.Notice;
import fr.conventio.app.room.Tools;
import fr.conventio.model.document.PagePictures.Pages;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.passing.ActReview;
import fr.conventio.model.passing.Examination;
import fr.conventio.model.passing.ExamineDocument;
import fr.conventio.model.passing.OpenedPacket;
import fr.conventio.model.passing.Packet;
import fr.conventio.model.passing.Preflight;
import fr.conventio.model.passing.SignReviewed.Manner;
import fr.conventio.model.signature.KeyGoneException;
import fr.conventio.model.signature.SigningCertificate;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.verification.Expectation;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A document that is read, verified and, at one's turn, signed or refused. Needs no dossier. Runs without a window. */
public final class ReadingViewModel {
    /** Where the settings keep the timestamp authority, empty for none. */
    public static final String TIMESTAMP_ADDRESS = "timestamp.address";

    public static final String TIMESTAMP_POLICY = "timestamp.policy";

    private final Tools tools;
    private final Path file;
    private final Function<DossierId, Optional<OpenDossier>> dossiers;
    private final KeysViewModel keys;
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper unreadable = new ReadOnlyBooleanWrapper();
    /** What the readings opened, the newest last; the paper thread alone touches it. */
    private final Deque<Held> held = new ArrayDeque<>();

    /**
     * What was opened to read the document once, as long as its pages may still be drawn.
     *
     * @param document where it is, out of its passing file
     */
    private record Held(Optional<OpenedPacket> packet, Path document, Pages pages) {
        private void close() {
            pages.close();
            packet.ifPresent(OpenedPacket::close);
        }
    }

    /** @param dossiers finds a dossier on this computer; asked on the paper thread */
    public ReadingViewModel(Tools tools, Path file, Function<DossierId, Optional<OpenDossier>> dossiers) {
        this.tools = tools;
        this.file = file;
        this.dossiers = dossiers;
        this.keys = new KeysViewModel(tools);
        read();
    }

    public Path file() {
        return file;
    }

    boolean isPacket() {
        return Packet.isNameOf(file);
    }

    /** What was found; empty while it is being looked for, or when the file cannot be read. */
    ReadOnlyObjectProperty<Optional<Reading>> reading() {
        return reading.getReadOnlyProperty();
    }

    KeysViewModel keys() {
        return keys;
    }

    private void read() {
        tools.paper()
                .run(
                        tools.texts().get("signing.reading"),
                        this::opened,
                        found -> {
                            reading.set(Optional.of(found));
                            keepTheLast(1);
                        },
                        failure -> {
                            unreadable.set(true);
                            tools.tell(failure);
                        });
    }

    /** Whether nothing can be read in the file; why was told. */
    ReadOnlyBooleanProperty unreadable() {
        return unreadable.getReadOnlyProperty();
    }

    private Held open(Progress progress) {
        var packet = isPacket()
                ? Optional.of(tools.desk().signatures().packets().open(file, progress))
                : Optional.<OpenedPacket>empty();
        try {
            var document = packet.map(OpenedPacket::act).orElse(file);
            return new Held(packet, document, tools.desk().pictures().open(document));
        } catch (RuntimeException e) {
            packet.ifPresent(OpenedPacket::close);
            throw e;
        }
    }

    private Reading opened(Progress progress) {
        var book = tools.desk().signatures();
        var trusted = book.trust().certificates();
        var now = open(progress);
        held.addLast(now);
        var packet = now.packet();
        var document = now.document();
        var shown = now.pages();
        try {
            var review = packet.isPresent()
                    ? tools.desk().reviewAct().of(packet.get(), trusted, progress)
                    : tools.desk().reviewAct().of(file, trusted, progress);
            return reading(document, shown, review, progress);
        } catch (UnreadableFileException e) {
            var examined = tools.desk().examineDocument().of(document, Expectation.none(trusted), progress);
            return new Reading(document, shown, examined.found(), Optional.empty(), Optional.empty(), examined.said());
        }
    }

    /** An act, beside its dossier where that is on this computer. */
    private Reading reading(Path document, Pages shown, ActReview review, Progress progress) {
        var act = review.opened().act();
        var examined =
                new Examination(review.found(), Optional.of(review.opened()), ExamineDocument.checked(review.opened()));
        var dossier = dossiers.apply(act.dossier().id());
        if (dossier.isPresent()) {
            var picture = dossier.get().picture().get();
            examined = tools.desk()
                    .examineDocument()
                    .beside(
                            examined,
                            document,
                            picture.act(),
                            picture.entries(),
                            dossier.get().past(picture));
        }
        var since = review.next().map(next -> tools.desk().sinceLastTime().of(act, progress));
        return new Reading(document, shown, examined.found(), Optional.of(review), since, examined.said());
    }

    /** The whole of it was read: the next version is compared with this one. */
    void saw() {
        reading.get().flatMap(Reading::review).ifPresent(review -> keep(review, false));
    }

    private void keep(ActReview review, boolean signed) {
        tools.paper()
                .run(
                        progress -> {
                            var now = tools.desk().clock().instant();
                            tools.desk().sinceLastTime().saw(review.opened().act(), review.file(), now, signed);
                            return review;
                        },
                        kept -> {},
                        tools::tell);
    }

    /** Signs the document, in its own file; it is read anew afterwards. */
    void sign(SigningCertificate certificate) {
        var at = keys.now();
        reading.get()
                .flatMap(Reading::review)
                .ifPresent(review -> tools.paper()
                        .run(
                                tools.texts().get("signing.running"),
                                progress -> {
                                    sign(review, new Manner(certificate, at, keys.timestamps()), progress);
                                    return review;
                                },
                                done -> {
                                    tools.notices()
                                            .show(Notice.done(tools.texts()
                                                    .get("signing.done", String.valueOf(file.getFileName()))));
                                    keys.lock();
                                    keep(review, true);
                                    read();
                                },
                                failure -> {
                                    if (failure instanceof KeyGoneException) {
                                        keys.lock();
                                    }
                                    tools.tell(failure);
                                }));
    }

    private void sign(ActReview review, Manner manner, Progress progress) {
        var signing = tools.desk().signatures().signReviewed();
        var ring = keys.ring();
        if (review.packet().isPresent()) {
            signing.packet(review, ring, manner, file, progress);
        } else {
            signing.act(review, ring, manner, file, progress);
        }
    }

    /** Refuses to sign a packet, with a reason that travels with it. */
    void refuse(String name, String reason) {
        reading.get()
                .flatMap(Reading::review)
                .ifPresent(review -> tools.paper()
                        .run(
                                progress -> tools.desk()
                                        .signatures()
                                        .signReviewed()
                                        .refuse(review, name, reason, keys.now(), file),
                                done -> {
                                    tools.notices()
                                            .show(Notice.done(tools.texts()
                                                    .get("signing.refused", String.valueOf(file.getFileName()))));
                                    read();
                                },
                                tools::tell));
    }

    /** Writes what was found as a report. */
    void report(Path target) {
        reading.get()
                .ifPresent(found -> tools.paper()
                        .run(
                                progress -> {
                                    tools.desk()
                                            .signatures()
                                            .reports()
                                            .write(found.document(), found.found(), keys.now(), target);
                                    return target;
                                },
                                written -> tools.files().open(List.of(written)),
                                tools::tell));
    }

    /** Checks the signed act for its transmission; what was found is given to the screen. */
    void preflight(Consumer<List<Preflight.Check>> found) {
        reading.get()
                .ifPresent(read -> tools.paper()
                        .run(
                                tools.texts().get("transmission.running"),
                                progress -> tools.desk().signatures().preflight(read.document(), read.found()),
                                found,
                                tools::tell));
    }

    /** Forgets the keys and the act that was taken out of its packet. */
    public void close() {
        keys.lock();
        keepTheLast(0);
    }

    /** Closes what older readings opened, behind what is still being drawn of their pages. */
    private void keepTheLast(int kept) {
        tools.paper()
                .run(
                        progress -> {
                            while (held.size() > kept) {
                                held.removeFirst().close();
                            }
                            return true;
                        },
                        done -> {},
                        tools::tell);
    }
}
