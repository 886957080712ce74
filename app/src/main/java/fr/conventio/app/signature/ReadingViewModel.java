package fr.conventio.app.signature;

import fr.conventio.app.notice.Notice;
import fr.conventio.app.room.Attempts;
import fr.conventio.app.room.Tools;
import fr.conventio.model.document.PagePictures.Pages;
import fr.conventio.model.passing.ActReview;
import fr.conventio.model.passing.OpenedPacket;
import fr.conventio.model.passing.Packet;
import fr.conventio.model.passing.SignReviewed.Manner;
import fr.conventio.model.signature.KeySource;
import fr.conventio.model.signature.Keyring;
import fr.conventio.model.signature.SecretRefusedException;
import fr.conventio.model.signature.SigningCertificate;
import fr.conventio.model.signature.TimestampAuthority;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.verification.Expectation;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A document that is read, verified and, at one's turn, signed or refused. Needs no dossier. Runs without a window. */
public final class ReadingViewModel {
    /** Where the settings keep the timestamp authority, empty for none. */
    public static final String TIMESTAMP_ADDRESS = "timestamp.address";

    public static final String TIMESTAMP_POLICY = "timestamp.policy";

    private final Tools tools;
    private final Path file;
    private final Attempts unlockings;
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<SigningCertificate>> certificates = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper refusedSecrets = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper unreadable = new ReadOnlyBooleanWrapper();
    /** The paper thread alone touches these three. */
    private Optional<OpenedPacket> packet = Optional.empty();

    private Optional<Pages> pages = Optional.empty();

    private Optional<Keyring> keys = Optional.empty();

    public ReadingViewModel(Tools tools, Path file) {
        this.tools = tools;
        this.file = file;
        this.unlockings = tools.attempts();
        read();
    }

    Path file() {
        return file;
    }

    boolean isPacket() {
        return file.toString().endsWith("." + Packet.EXTENSION);
    }

    /** What was found; empty while it is being looked for, or when the file cannot be read. */
    ReadOnlyObjectProperty<Optional<Reading>> reading() {
        return reading.getReadOnlyProperty();
    }

    /** Those of the keys that are unlocked; none while they are not. */
    ReadOnlyObjectProperty<List<SigningCertificate>> certificates() {
        return certificates.getReadOnlyProperty();
    }

    /** How many wrong passwords or PINs were given since one was right. */
    ReadOnlyIntegerProperty refusedSecrets() {
        return refusedSecrets.getReadOnlyProperty();
    }

    private void read() {
        tools.paper()
                .run(
                        tools.texts().get("signing.reading"),
                        this::opened,
                        found -> reading.set(Optional.of(found)),
                        failure -> {
                            unreadable.set(true);
                            tools.tell(failure);
                        });
    }

    /** Whether nothing can be read in the file; why was told. */
    ReadOnlyBooleanProperty unreadable() {
        return unreadable.getReadOnlyProperty();
    }

    private Reading opened(Progress progress) {
        var book = tools.desk().signatures();
        var trusted = book.trust().certificates();
        closePacket();
        if (isPacket()) {
            packet = Optional.of(book.packets().open(file, progress));
        }
        var document = packet.map(OpenedPacket::act).orElse(file);
        var shown = tools.desk().pictures().open(document);
        pages = Optional.of(shown);
        try {
            var review = packet.isPresent()
                    ? tools.desk().reviewAct().of(packet.get(), trusted, progress)
                    : tools.desk().reviewAct().of(file, trusted, progress);
            return new Reading(document, shown, review.found(), Optional.of(review), Optional.empty());
        } catch (UnreadableFileException e) {
            var examined = tools.desk().examineDocument().of(document, Expectation.none(trusted), progress);
            return new Reading(document, shown, examined.found(), Optional.empty(), Optional.of(e.reason()));
        }
    }

    /**
     * Unlocks keys.
     *
     * @param secret wiped whatever comes
     */
    void unlock(KeySource source, char[] secret) {
        tools.paper()
                .run(
                        progress -> {
                            closeKeys();
                            try {
                                var ring = tools.desk().signatures().signing().unlock(source, secret);
                                keys = Optional.of(ring);
                                return ring.certificates();
                            } finally {
                                Arrays.fill(secret, '\0');
                            }
                        },
                        unlocked -> {
                            unlockings.succeeded();
                            refusedSecrets.set(0);
                            certificates.set(unlocked);
                        },
                        failure -> {
                            if (failure instanceof SecretRefusedException) {
                                refusedSecrets.set(refusedSecrets.get() + 1);
                            }
                            unlockings.failed(failure);
                        });
    }

    /** The moment of a signature, by this computer's clock. */
    ZonedDateTime now() {
        return ZonedDateTime.now(tools.desk().clock().withZone(ZoneId.systemDefault()));
    }

    /** The authority that the settings name. */
    Optional<TimestampAuthority> timestamps() {
        return TimestampAuthority.typed(
                tools.settings().get(TIMESTAMP_ADDRESS, ""), tools.settings().get(TIMESTAMP_POLICY, ""));
    }

    /** Signs the document, in its own file; it is read anew afterwards. */
    void sign(SigningCertificate certificate) {
        var at = now();
        reading.get()
                .flatMap(Reading::review)
                .ifPresent(review -> tools.paper()
                        .run(
                                tools.texts().get("signing.running"),
                                progress -> {
                                    sign(review, new Manner(certificate, at, timestamps()), progress);
                                    return review;
                                },
                                done -> {
                                    tools.notices()
                                            .show(Notice.done(tools.texts()
                                                    .get("signing.done", String.valueOf(file.getFileName()))));
                                    lockAgain();
                                    read();
                                },
                                tools::tell));
    }

    private void sign(ActReview review, Manner manner, Progress progress) {
        var signing = tools.desk().signatures().signReviewed();
        var ring = keys.orElseThrow();
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
                                        .refuse(review, name, reason, now(), file),
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
                                            .write(found.document(), found.found(), now(), target);
                                    return target;
                                },
                                written -> tools.files().open(List.of(written)),
                                tools::tell));
    }

    /** Trusts the authorities in a file from now on; the document is looked into anew. */
    void trust(Path certificate) {
        tools.paper()
                .run(
                        progress -> {
                            var trust = tools.desk().signatures().trust();
                            var found = trust.read(certificate);
                            var today = LocalDate.now(tools.desk().clock());
                            found.forEach(each ->
                                    trust.trust(each, today, tools.desk().author()));
                            return found.size();
                        },
                        count -> read(),
                        tools::tell);
    }

    private void lockAgain() {
        certificates.set(List.of());
        tools.paper()
                .run(
                        progress -> {
                            closeKeys();
                            return true;
                        },
                        done -> {},
                        tools::tell);
    }

    /** Forgets the keys and the act that was taken out of its packet. */
    public void close() {
        tools.paper()
                .run(
                        progress -> {
                            closeKeys();
                            closePacket();
                            return true;
                        },
                        done -> {},
                        tools::tell);
    }

    private void closeKeys() {
        keys.ifPresent(Keyring::close);
        keys = Optional.empty();
    }

    /** Behind what is still being drawn of its pages. */
    private void closePacket() {
        pages.ifPresent(Pages::close);
        pages = Optional.empty();
        packet.ifPresent(OpenedPacket::close);
        packet = Optional.empty();
    }
}
