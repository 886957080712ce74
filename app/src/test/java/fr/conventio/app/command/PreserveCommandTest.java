package fr.conventio.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.conventio.app.desk.Desk;
import fr.conventio.app.desk.TestDesk;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.party.OfficeHolder;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.start.StartDossier;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.signature.TestAuthority;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An act signed with a timestamp is made to last, by the command line alone; all authorities are on the loopback. */
class PreserveCommandTest {
    private static final char[] PASSWORD = "un mot de passe".toCharArray();

    private static TestAuthority authority;

    @TempDir
    Path home;

    private Desk desk;
    private Path act;
    private String out = "";
    private String err = "";

    @BeforeAll
    static void found() {
        authority = new TestAuthority("Autorité d’essai");
    }

    @AfterAll
    static void close() {
        authority.close();
    }

    @BeforeEach
    void a_dossier_whose_act_is_sent() throws Exception {
        desk = TestDesk.in(home.resolve("bureau"));
        act = home.resolve("acte.pdf");
        var party = new Party(PartyId.fresh(), 0, PartyKind.EPCI, "Métropole d’essai", "Métropole", "de Métropole")
                .withRepresentative(new OfficeHolder("Alix Premier", "Président"));
        try (var store = desk.keeper().open(desk.defaultStore())) {
            var dossier = new Dossier(DossierId.fresh(), "Essai", "Convention d’essai", LocalDate.of(2019, 1, 1));
            store.journal().apply(StartDossier.empty(dossier, List.of(party)), "Agathe", Progress.NONE);
        }
        run("packet", "send", "--out", home.resolve("a.passe").toString());
        run("packet", "act", "--out", act.toString());
        var root = Files.write(home.resolve("racine.cer"), authority.root().getEncoded());
        assertThat(run("trust", root.toString())).as(err).isZero();
    }

    @Test
    void a_signed_act_is_lifted_from_level_to_level_and_comes_home() throws Exception {
        assertThat(sign("--timestamp", address(), "--policy", TestAuthority.POLICY))
                .as(err)
                .isZero();
        assertThat(level("--online")).isEqualTo("B-T");

        assertThat(run("preserve", act.toString(), "--level", "B-LT", "--timestamp", address()))
                .as(err)
                .isZero();
        assertThat(level()).isEqualTo("B-LT");
        assertThat(run("packet", "take", act.toString())).as(err).isZero();

        assertThat(run("preserve", act.toString(), "--timestamp", address(), "--policy", TestAuthority.POLICY))
                .as(err)
                .isZero();
        assertThat(level()).isEqualTo("B-LTA");
        assertThat(verified().path("archived").asBoolean()).isTrue();
        assertThat(verified().path("verdict").asText()).isEqualTo("VALID");
        assertThat(run("packet", "take", act.toString(), "--json")).as(err).isZero();
        assertThat(new ObjectMapper().readTree(out).path("learned").asInt())
                .as("a higher level")
                .isEqualTo(1);
        var kept = home.resolve("conserve.pdf");
        assertThat(run("packet", "act", "--out", kept.toString())).isZero();
        assertThat(kept).hasSameBinaryContentAs(act);
    }

    @Test
    void an_archive_timestamp_is_renewed_before_it_grows_old() throws Exception {
        assertThat(sign("--timestamp", address())).as(err).isZero();
        assertThat(run("preserve", act.toString(), "--timestamp", address()))
                .as(err)
                .isZero();
        var once = Files.readAllBytes(act);
        assertThat(run("preserve", act.toString(), "--timestamp", address()))
                .as(err)
                .isZero();
        assertThat(Files.readAllBytes(act)).startsWith(once).hasSizeGreaterThan(once.length);
        assertThat(verified().path("verdict").asText()).as(out).isEqualTo("VALID");
        assertThat(level()).isEqualTo("B-LTA");
    }

    @Test
    void a_clock_under_another_policy_preserves_nothing() throws Exception {
        assertThat(sign("--timestamp", address())).as(err).isZero();
        var before = Files.readAllBytes(act);
        assertThat(run("preserve", act.toString(), "--timestamp", address(), "--policy", "1.2.3"))
                .isEqualTo(1);
        assertThat(err).contains("a répondu sous la politique 1.3.6.1.4.1.99999.1, et non 1.2.3");
        assertThat(act).hasBinaryContent(before);
    }

    @Test
    void the_settings_name_the_clock_and_its_policy() throws Exception {
        Files.writeString(
                desk.settings(),
                "timestamp.address=" + address() + "\ntimestamp.policy=" + TestAuthority.REFUSED_POLICY + "\n");
        assertThat(sign()).isEqualTo(1);
        assertThat(err).contains("n’a pas accepté d’horodater sous la politique 1.3.6.1.4.1.99999.9");
        assertThat(sign("--timestamp", "aucune")).as(err).isZero();
        assertThat(level()).isEqualTo("B-B");
    }

    @Test
    void what_is_no_policy_no_address_or_no_level_is_told() throws Exception {
        assertThat(sign("--timestamp", address(), "--policy", "politique")).isEqualTo(1);
        assertThat(err).contains("n’est pas une politique d’horodatage");
        assertThat(run("preserve", act.toString())).isEqualTo(2);
        assertThat(err).contains("Donnez l’autorité d’horodatage");
        assertThat(run("preserve", act.toString(), "--level", "B-T", "--timestamp", address()))
                .isEqualTo(2);
        assertThat(err).contains("B-LT ou B-LTA");
    }

    private static String address() {
        return authority.timestamps().toString();
    }

    private String level(String... more) throws Exception {
        return verified(more).path("signatures").path(0).path("level").asText();
    }

    private JsonNode verified(String... more) throws Exception {
        var args = new ArrayList<>(List.of("verify", act.toString(), "--json"));
        args.addAll(List.of(more));
        run(args.toArray(String[]::new));
        return new ObjectMapper().readTree(out);
    }

    private int sign(String... more) throws Exception {
        var key = home.resolve("cle.p12");
        try (var stream = Files.newOutputStream(key)) {
            TestAuthority.keyStore(authority.identity("Alix Premier"), PASSWORD).store(stream, PASSWORD);
        }
        var args = new ArrayList<>(
                List.of("sign", act.toString(), "--as", "1", "--certificate", key.toString(), "--password-stdin"));
        args.addAll(List.of(more));
        var before = System.in;
        System.setIn(new ByteArrayInputStream(new String(PASSWORD).getBytes(StandardCharsets.UTF_8)));
        try {
            return run(args.toArray(String[]::new));
        } finally {
            System.setIn(before);
        }
    }

    private int run(String... args) {
        var outBytes = new ByteArrayOutputStream();
        var errBytes = new ByteArrayOutputStream();
        int code = CommandLineFace.run(
                desk,
                new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                args);
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }
}
