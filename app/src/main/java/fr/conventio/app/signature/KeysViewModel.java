package fr.conventio.app.signature;

import fr.conventio.app.room.Attempts;
import fr.conventio.app.room.Tools;
import fr.conventio.model.signature.CardDriver;
import fr.conventio.model.signature.CardReader;
import fr.conventio.model.signature.KeySource;
import fr.conventio.model.signature.Keyring;
import fr.conventio.model.signature.SecretRefusedException;
import fr.conventio.model.signature.SigningCertificate;
import fr.conventio.model.signature.SigningDesk;
import fr.conventio.model.signature.TimestampAuthority;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A signatory's keys: where they are, whether they are unlocked, who vouches for the moment. Runs without a window. */
final class KeysViewModel {
    /** Where the settings keep the driver that was last used. */
    private static final String DRIVER = "token.library";

    private final Tools tools;
    private final Attempts unlockings;
    private final ReadOnlyObjectWrapper<Optional<KeySource>> source = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<CardReader>> readers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<SigningCertificate>> certificates = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper refusedSecrets = new ReadOnlyIntegerWrapper();
    /** The paper thread alone touches it. */
    private Optional<Keyring> keys = Optional.empty();

    KeysViewModel(Tools tools) {
        this.tools = tools;
        this.unlockings = tools.attempts();
    }

    /** Where the keys are that will be unlocked; empty while nothing was chosen. */
    ReadOnlyObjectProperty<Optional<KeySource>> source() {
        return source.getReadOnlyProperty();
    }

    /** Those of the driver that was chosen. */
    ReadOnlyObjectProperty<List<CardReader>> readers() {
        return readers.getReadOnlyProperty();
    }

    /** Those of the keys that are unlocked; none while they are not. */
    ReadOnlyObjectProperty<List<SigningCertificate>> certificates() {
        return certificates.getReadOnlyProperty();
    }

    /** How many wrong passwords or PINs were given since one was right. */
    ReadOnlyIntegerProperty refusedSecrets() {
        return refusedSecrets.getReadOnlyProperty();
    }

    /** The drivers that are installed. */
    List<CardDriver> drivers() {
        return desk().drivers();
    }

    private SigningDesk desk() {
        return tools.desk().signatures().signing();
    }

    void chooseFile(Path file) {
        lock();
        readers.set(List.of());
        source.set(Optional.of(new KeySource.KeyFile(file)));
    }

    /** Looks for the cards that a driver knows of; the only one is chosen at once. */
    void chooseDriver(Path library) {
        lock();
        source.set(Optional.empty());
        tools.paper()
                .run(
                        progress -> desk().readers(library),
                        found -> {
                            unlockings.succeeded();
                            tools.settings().put(DRIVER, library.toString());
                            readers.set(found);
                            var withCard =
                                    found.stream().filter(CardReader::hasCard).toList();
                            if (withCard.size() == 1) {
                                chooseReader(library, withCard.getFirst());
                            }
                        },
                        failure -> {
                            readers.set(List.of());
                            unlockings.failed(failure);
                        });
    }

    void chooseReader(Path library, CardReader reader) {
        lock();
        source.set(Optional.of(new KeySource.Token(library, reader.slot())));
    }

    /**
     * Unlocks the keys that were chosen.
     *
     * @param secret wiped whatever comes
     */
    void unlock(char[] secret) {
        source.get().ifPresentOrElse(where -> unlock(where, secret), () -> Arrays.fill(secret, '\0'));
    }

    private void unlock(KeySource where, char[] secret) {
        tools.paper()
                .run(
                        progress -> {
                            close();
                            try {
                                var ring = desk().unlock(where, secret);
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
                                lookAgain(where);
                            }
                            unlockings.failed(failure);
                        });
    }

    /** A card tells how near it is to being locked. */
    private void lookAgain(KeySource where) {
        if (where instanceof KeySource.Token token) {
            tools.paper().run(progress -> desk().readers(token.library()), readers::set, failure -> {});
        }
    }

    /** The unlocked keys; on the paper thread. */
    Keyring ring() {
        return keys.orElseThrow();
    }

    /** The moment of a signature, by this computer's clock. */
    ZonedDateTime now() {
        return tools.desk().now();
    }

    /**
     * The authority that the settings name.
     *
     * @throws fr.conventio.model.signature.UnsignableException when what they name is none
     */
    Optional<TimestampAuthority> timestamps() {
        return TimestampAuthority.typed(
                tools.settings().get(ReadingViewModel.TIMESTAMP_ADDRESS, ""),
                tools.settings().get(ReadingViewModel.TIMESTAMP_POLICY, ""));
    }

    /** Forgets the unlocked keys. */
    void lock() {
        certificates.set(List.of());
        tools.paper()
                .run(
                        progress -> {
                            close();
                            return true;
                        },
                        done -> {},
                        tools::tell);
    }

    private void close() {
        keys.ifPresent(Keyring::close);
        keys = Optional.empty();
    }
}
