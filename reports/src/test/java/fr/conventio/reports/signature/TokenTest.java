package fr.conventio.reports.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.europa.esig.dss.enumerations.Indication;
import fr.conventio.model.signature.CardDriver;
import fr.conventio.model.signature.CardReader;
import fr.conventio.model.signature.CardReader.PinState;
import fr.conventio.model.signature.KeySource;
import fr.conventio.model.signature.SecretRefusedException;
import fr.conventio.model.signature.Signing;
import fr.conventio.model.signature.SigningDesk;
import fr.conventio.model.signature.UnsignableException;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.certificate.Hashes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TokenTest {
    private static final KeySource TOKEN = new KeySource.Token(SoftToken.library(), 0);

    @TempDir
    private static Path folder;

    private static TestAuthority authority;
    private static SigningDesk desk;

    @BeforeAll
    static void insert() throws Exception {
        authority = new TestAuthority("Autorité d’essai");
        SoftToken.make(folder, authority.identity("Alix Premier"));
        desk = new PadesSigningDesk(() -> Set.of(authority.root()));
    }

    @AfterAll
    static void close() {
        authority.close();
    }

    @Test
    void a_token_signs_and_an_independent_judge_finds_the_signature_valid() throws Exception {
        var act = TestAct.write(folder.resolve("convention.pdf"));
        try (var keys = desk.unlock(TOKEN, SoftToken.PIN.toCharArray())) {
            keys.sign(act, signing(act), act, Progress.NONE);
        }
        assertThat(DssJudge.opinions(act, authority.root(), true))
                .singleElement()
                .satisfies(opinion -> {
                    assertThat(opinion.signer()).isEqualTo("Alix Premier");
                    assertThat(opinion.indication()).isEqualTo(Indication.TOTAL_PASSED);
                });
    }

    @Test
    void a_wrong_pin_is_told() {
        assertThatThrownBy(() -> desk.unlock(TOKEN, "0000".toCharArray()))
                .isInstanceOf(SecretRefusedException.class)
                .hasMessage("signing.wrong_pin");
    }

    @Test
    void readers_are_told_by_the_labels_of_their_cards() {
        assertThat(desk.readers(SoftToken.library()))
                .filteredOn(CardReader::hasCard)
                .extracting(CardReader::slot, CardReader::card)
                .contains(tuple(0, "essai"));
    }

    @Test
    void a_card_tells_that_a_wrong_pin_was_given_until_a_right_one_is() {
        assertThatThrownBy(() -> desk.unlock(TOKEN, "0000".toCharArray())).isInstanceOf(SecretRefusedException.class);
        assertThat(desk.readers(SoftToken.library()).getFirst().pin()).isEqualTo(PinState.LOW);
        desk.unlock(TOKEN, SoftToken.PIN.toCharArray()).close();
        assertThat(desk.readers(SoftToken.library()).getFirst().pin()).isEqualTo(PinState.FINE);
    }

    @Test
    void a_library_that_is_no_driver_is_told() throws IOException {
        var none = Files.writeString(folder.resolve("pilote.so"), "rien");
        assertThatThrownBy(() -> desk.readers(none))
                .isInstanceOf(UnsignableException.class)
                .hasMessage("signing.no_driver");
    }

    @Test
    void the_software_token_is_among_the_installed_drivers() {
        assertThat(desk.drivers()).extracting(CardDriver::name).contains("SoftHSM2");
    }

    @Test
    void a_reader_without_a_card_is_told() {
        assertThatThrownBy(() -> desk.unlock(new KeySource.Token(SoftToken.library(), 7), "0000".toCharArray()))
                .isInstanceOf(UnsignableException.class)
                .hasMessage("signing.no_token");
    }

    /** The last one: a token of software does not come back whole. */
    @Test
    @Order(Integer.MAX_VALUE)
    void a_token_that_is_taken_out_in_the_middle_leaves_the_act_as_it_was() throws Exception {
        var act = TestAct.write(folder.resolve("milieu.pdf"));
        var before = Files.readAllBytes(act);
        try (var keys = desk.unlock(TOKEN, SoftToken.PIN.toCharArray());
                var reader = new Reader()) {
            assertThatThrownBy(() -> keys.sign(act, signing(act), act, reader))
                    .isInstanceOf(UnsignableException.class)
                    .hasMessage("signing.key_gone");
        }
        assertThat(act).hasBinaryContent(before);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    /** The token is away until closed. */
    private static final class TakenOut implements AutoCloseable {
        private final Path tokens = folder.resolve("tokens");
        private final Path elsewhere = folder.resolve("ailleurs");

        TakenOut() throws IOException {
            Files.move(tokens, elsewhere);
        }

        @Override
        public void close() throws IOException {
            Files.move(elsewhere, tokens);
        }
    }

    /** Takes the token out once its key was found. */
    private static final class Reader implements Progress, AutoCloseable {
        private TakenOut away;

        @Override
        public void step(long done, long total) {
            try {
                if (done == 2) {
                    away = new TakenOut();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            away.close();
        }
    }

    private static Signing signing(Path act) throws Exception {
        return new Signing(
                TestAct.ORDER.signers().getFirst(),
                "signature",
                Hashes.sha256(Files.readAllBytes(act)),
                ZonedDateTime.now(ZoneId.of("Europe/Paris")),
                Optional.empty(),
                false);
    }
}
