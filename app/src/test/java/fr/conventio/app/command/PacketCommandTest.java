package fr.conventio.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.conventio.app.desk.Desk;
import fr.conventio.app.desk.KeyFiles;
import fr.conventio.app.desk.TestDesk;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.party.OfficeHolder;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.passing.Packet;
import fr.conventio.model.round.PartySignature;
import fr.conventio.model.round.SignatureState;
import fr.conventio.model.signature.SigningOrder;
import fr.conventio.model.start.StartDossier;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The act goes from machine to machine, each with a folder and a store of its own, as a file and nothing more. */
class PacketCommandTest {
    private static final List<String> SIGNERS = List.of("Alix Premier", "Bao Second", "Camille Tiers");

    @TempDir
    static Path keys;

    @TempDir
    Path home;

    private Path packet;
    private String out = "";
    private String err = "";

    @BeforeAll
    static void makeKeys() throws Exception {
        for (var signer : SIGNERS) {
            KeyFiles.of(signer, keys);
        }
        KeyFiles.of("Dominique Quart", keys);
    }

    @BeforeEach
    void send() throws Exception {
        packet = home.resolve("convention.passe");
        try (var store = machine("bureau").keeper().open(machine("bureau").defaultStore())) {
            var dossier = new Dossier(DossierId.fresh(), "Essai", "Convention d’essai", LocalDate.of(2019, 1, 1));
            var parties = List.of(
                    party(0, PartyKind.EPCI, "Métropole"),
                    party(1, PartyKind.COMMUNE, "Ville"),
                    party(2, PartyKind.CCAS, "CCAS"));
            store.journal().apply(StartDossier.empty(dossier, parties), "Agathe", Progress.NONE);
        }
        assertThat(run("bureau", "packet", "send", "--out", packet.toString()))
                .as(err)
                .isZero();
    }

    private static Party party(int position, PartyKind kind, String name) {
        var party = new Party(PartyId.fresh(), position, kind, name + " d’essai", name, "de " + name);
        return party.withRepresentative(new OfficeHolder(SIGNERS.get(position), "Président"));
    }

    @Test
    void three_machines_sign_in_turn_and_the_dossier_learns_it() throws Exception {
        for (int turn = 0; turn < 3; turn++) {
            assertThat(sign("machine-" + turn, packet, turn, SIGNERS.get(turn)))
                    .as(err)
                    .isZero();
        }
        assertThat(out).contains("Tous ont signé");
        assertThat(run("bureau", "packet", "take", packet.toString(), "--json"))
                .as(err)
                .isZero();
        assertThat(new ObjectMapper().readTree(out).path("learned").asInt()).isEqualTo(3);
        assertThat(known()).extracting(PartySignature::name).containsExactlyInAnyOrderElementsOf(SIGNERS);
        assertThat(known()).extracting(PartySignature::state).containsOnly(SignatureState.SIGNED);
        assertThat(run("bureau", "packet", "take", packet.toString(), "--json")).isZero();
        assertThat(new ObjectMapper().readTree(out).path("learned").asInt())
                .as("known")
                .isZero();
    }

    @Test
    void a_signed_act_is_compared_with_the_dossier_that_sent_it_as_it_was_then() throws Exception {
        assertThat(sign("metropole", packet, 0, "Alix Premier")).isZero();
        var act = home.resolve("acte.pdf");
        try (var opened = machine("metropole").signatures().packets().open(packet, Progress.NONE)) {
            Files.copy(opened.act(), act);
        }
        rename("bureau", "Essai, suite");
        assertThat(run("bureau", "verify", act.toString(), "--dossier", "Essai, suite", "--json"))
                .as("nobody vouches for the certificate")
                .isEqualTo(1);
        assertThat(out)
                .contains(
                        "\"verdict\":\"UNSURE\"",
                        "ses données sont celles du dossier",
                        "reste celui de la révision 1",
                        "une modification faite");

        run("bureau", "packet", "withdraw");
        assertThat(run("bureau", "verify", act.toString(), "--dossier", "Essai, suite", "--json"))
                .isEqualTo(1);
        assertThat(out).contains("\"verdict\":\"FAULTY\"", "puis l’a retiré");
    }

    @Test
    void an_undone_edit_leaves_the_round_and_tells_that_the_dossier_leaves_the_act_that_is_signed() throws Exception {
        run("bureau", "packet", "withdraw");
        rename("bureau", "Essai, suite");
        assertThat(run(
                        "bureau",
                        "packet",
                        "send",
                        "--out",
                        home.resolve("2.passe").toString()))
                .as(err)
                .isZero();
        assertThat(run("bureau", "undo", "--json")).isZero();
        assertThat(out).contains("\"undone\":", "une modification antérieure annulée");
        assertThat(run("bureau", "undo")).isZero();
        assertThat(out).contains("Il n’y a rien à annuler.");
        assertThat(run("bureau", "redo")).isZero();
        assertThat(out).contains("Rétabli").doesNotContain("révision");
        assertThat(run("bureau", "packet", "withdraw"))
                .as("the round is still there")
                .isZero();
    }

    @Test
    void the_signed_act_is_kept_with_its_dossier_and_given_out_again() throws Exception {
        var given = home.resolve("acte.pdf");
        assertThat(run("bureau", "packet", "act", "--out", given.toString()))
                .as(err)
                .isZero();
        var unsigned = Files.readAllBytes(given);
        assertThat(sign("metropole", packet, 0, "Alix Premier")).isZero();
        assertThat(sign("ville", packet, 1, "Bao Second")).isZero();
        var older = copy("avant.passe");
        assertThat(sign("ccas", packet, 2, "Camille Tiers")).isZero();
        assertThat(run("bureau", "packet", "take", packet.toString())).as(err).isZero();
        assertThat(run("bureau", "packet", "take", older.toString()))
                .as("an older copy")
                .isEqualTo(1);
        assertThat(run("bureau", "backup")).as(err).isZero();
        run("bureau", "packet", "withdraw");
        assertThat(run("bureau", "restore")).as(err).isZero();

        assertThat(run("bureau", "packet", "act", "--out", given.toString(), "--json"))
                .as(err)
                .isZero();
        assertThat(out).contains("\"revision\":1", "tel qu’il a été envoyé");
        try (var opened = machine("metropole").signatures().packets().open(packet, Progress.NONE)) {
            assertThat(given).hasSameBinaryContentAs(opened.act());
        }
        assertThat(Files.readAllBytes(given)).startsWith(unsigned);
        run("bureau", "verify", given.toString(), "--dossier", "Essai", "--json");
        assertThat(out).contains("\"verdict\":\"UNSURE\"", "Camille Tiers");
    }

    @Test
    void an_act_that_was_never_sent_is_not_given_out() throws Exception {
        try (var store = machine("voisin").keeper().open(machine("voisin").defaultStore())) {
            var dossier = new Dossier(DossierId.fresh(), "Autre", "Autre", LocalDate.of(2019, 1, 1));
            store.journal().apply(StartDossier.empty(dossier, List.of()), "Agathe", Progress.NONE);
        }
        assertThat(run(
                        "voisin",
                        "packet",
                        "act",
                        "--out",
                        home.resolve("rien.pdf").toString()))
                .isEqualTo(1);
        assertThat(err).contains("n’a pas encore été envoyé");
        assertThat(home.resolve("rien.pdf")).doesNotExist();
    }

    @Test
    void a_scan_is_filed_as_what_it_is_and_never_shown_as_an_electronic_signature() throws Exception {
        var scan = Files.write(home.resolve("original.pdf"), "%PDF-1.4 une image".getBytes(StandardCharsets.UTF_8));
        assertThat(run("bureau", "packet", "scan", scan.toString(), "--as", "Ville", "--json"))
                .as(err)
                .isZero();
        assertThat(out).contains("\"electronic\":false");
        assertThat(known()).singleElement().satisfies(filed -> {
            assertThat(filed.state()).isEqualTo(SignatureState.SCANNED);
            assertThat(filed.level()).isNull();
            assertThat(filed.issuer()).isEmpty();
            assertThat(filed.fingerprint()).hasSize(64);
        });
        assertThat(run("bureau", "packet", "scan", scan.toString(), "--as", "Ville"))
                .isEqualTo(1);
        assertThat(err).contains("Le dossier sait déjà");
        assertThat(run("bureau", "packet", "scan", scan.toString(), "--as", "Région"))
                .isEqualTo(2);
        assertThat(err).contains("Aucune partie ne s’appelle");
        assertThat(run("bureau", "packet", "scan", home.resolve("rien.pdf").toString(), "--as", "CCAS"))
                .isEqualTo(3);
        assertThat(run("bureau", "verify", scan.toString(), "--json")).isEqualTo(1);
        assertThat(out).doesNotContain("\"verdict\":\"VALID\"");
    }

    @Test
    void who_was_sent_the_signed_act_is_noted_and_proved_later() throws Exception {
        assertThat(run("bureau", "packet", "notify", "--to", "Préfecture", "--on", "2019-01-04"))
                .as("nobody has signed yet")
                .isEqualTo(1);
        assertThat(err).contains("n’a pas signé cet acte");
        var scan = Files.write(home.resolve("original.pdf"), "%PDF-1.4 une image".getBytes(StandardCharsets.UTF_8));
        for (var party : List.of("Métropole", "Ville", "CCAS")) {
            assertThat(run("bureau", "packet", "scan", scan.toString(), "--as", party))
                    .as(err)
                    .isZero();
        }
        assertThat(run("bureau", "packet", "notify", "--to", "Préfecture", "--on", "2019-01-04"))
                .as(err)
                .isZero();
        assertThat(out).contains("Préfecture, le 04/01/2019", "sans preuve encore");
        assertThat(run("bureau", "packet", "prove", "--to", "préfecture")).isEqualTo(2);
        assertThat(err).contains("Donnez la preuve");
        var receipt = Files.writeString(home.resolve("accusé.xml"), "<ARActe/>");
        assertThat(run(
                        "bureau",
                        "packet",
                        "prove",
                        "--to",
                        "préfecture",
                        "--reference",
                        "021-242100410",
                        "--received",
                        "2019-01-07",
                        "--proof",
                        receipt.toString(),
                        "--json"))
                .as(err)
                .isZero();
        var told = new ObjectMapper().readTree(out).path("notifications").path(0);
        assertThat(told.path("sentOn").asText()).isEqualTo("2019-01-04");
        assertThat(told.path("received").asText()).isEqualTo("2019-01-07");
        assertThat(told.path("reference").asText()).isEqualTo("021-242100410");
        assertThat(told.path("file").asText()).isEqualTo("accusé.xml");
        assertThat(told.path("fingerprint").asText()).hasSize(64);
        assertThat(run("bureau", "packet", "prove", "--to", "Trésorerie", "--reference", "1"))
                .isEqualTo(2);
        assertThat(err).contains("Aucun envoi à « Trésorerie »");
    }

    private void rename(String machine, String title) {
        try (var store = machine(machine).keeper().open(machine(machine).defaultStore())) {
            var dossier = store.dossiers().findAll().getFirst();
            var edit = new Edit(
                    dossier.id(),
                    Message.of("edit.dossier.create", title),
                    List.of(Change.replaced(dossier, dossier.withTitle(title))));
            store.journal().apply(edit, "Agathe", Progress.NONE);
        }
    }

    @Test
    void nobody_signs_before_their_turn() throws Exception {
        var before = Files.readAllBytes(packet);
        assertThat(sign("ville", packet, 1, "Bao Second")).isEqualTo(1);
        assertThat(err).contains("Ce n’est pas le tour de «\u00A0Ville d’essai\u00A0»");
        assertThat(packet).hasBinaryContent(before);
    }

    @Test
    void nobody_signs_for_somebody_else() throws Exception {
        var before = Files.readAllBytes(packet);
        assertThat(sign("metropole", packet, 0, "Dominique Quart")).isEqualTo(1);
        assertThat(err).contains("le signataire attendu est «\u00A0Alix Premier\u00A0»");
        assertThat(packet).hasBinaryContent(before);
    }

    @Test
    void an_altered_packet_is_signed_by_nobody() throws Exception {
        var bytes = Files.readAllBytes(packet);
        var inAct = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("%PDF") + 1_000;
        bytes[inAct] ^= 1;
        Files.write(packet, bytes);
        assertThat(sign("metropole", packet, 0, "Alix Premier")).isEqualTo(3);
        assertThat(err).contains("modifié ou endommagé");
    }

    @Test
    void a_packet_whose_story_was_made_up_with_right_digests_is_signed_by_nobody() throws Exception {
        var packets = machine("faussaire").signatures().packets();
        try (var opened = packets.open(packet, Progress.NONE)) {
            var told = opened.packet();
            var reversed = new SigningOrder(told.order().signers().reversed());
            packets.seal(
                    new Packet(
                            told.round(),
                            told.title(),
                            told.file(),
                            told.unsigned(),
                            told.fingerprint(),
                            reversed,
                            told.steps()),
                    opened.act(),
                    packet,
                    Progress.NONE);
        }
        assertThat(sign("metropole", packet, 0, "Alix Premier")).isEqualTo(1);
        assertThat(err).contains("L’ordre des signataires que donne le paquet n’est pas celui de l’acte");
        assertThat(run("metropole", "packet", "show", packet.toString())).isEqualTo(1);
    }

    @Test
    void nobody_signs_twice_on_the_same_machine() throws Exception {
        var older = copy("avant.passe");
        assertThat(sign("metropole", packet, 0, "Alix Premier")).isZero();
        assertThat(sign("metropole", packet, 0, "Alix Premier")).isEqualTo(1);
        assertThat(err).contains("a déjà signé ce document");
        assertThat(sign("metropole", older, 0, "Alix Premier")).isEqualTo(1);
        assertThat(err).contains("Vous avez déjà signé ce paquet sur cet ordinateur");
    }

    @Test
    void a_second_signed_copy_is_refused_at_home() throws Exception {
        var other = copy("autre.passe");
        assertThat(sign("metropole", packet, 0, "Alix Premier")).isZero();
        assertThat(sign("autre-machine", other, 0, "Alix Premier")).isZero();
        assertThat(run("bureau", "packet", "take", packet.toString())).as(err).isZero();
        assertThat(run("bureau", "packet", "take", other.toString())).isEqualTo(1);
        assertThat(err).contains("deux copies du même acte ont été signées");
    }

    @Test
    void an_earlier_copy_is_refused_at_home() throws Exception {
        var older = copy("avant.passe");
        assertThat(sign("metropole", packet, 0, "Alix Premier")).isZero();
        assertThat(run("bureau", "packet", "take", packet.toString())).as(err).isZero();
        assertThat(run("bureau", "packet", "take", older.toString())).isEqualTo(1);
        assertThat(err).contains("état antérieur de l’acte");
    }

    @Test
    void a_refusal_travels_with_its_reason_and_ends_the_round() throws Exception {
        assertThat(sign("metropole", packet, 0, "Alix Premier")).isZero();
        assertThat(run(
                        "ville",
                        "packet",
                        "refuse",
                        packet.toString(),
                        "--name",
                        "Bao Second",
                        "--reason",
                        "L’annexe 3 est à revoir"))
                .as(err)
                .isZero();
        assertThat(sign("ccas", packet, 2, "Camille Tiers")).isEqualTo(1);
        assertThat(err).contains("L’annexe 3 est à revoir");
        assertThat(run("bureau", "packet", "take", packet.toString())).as(err).isZero();
        assertThat(known())
                .filteredOn(signature -> signature.state() == SignatureState.REFUSED)
                .singleElement()
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo("L’annexe 3 est à revoir"));
    }

    @Test
    void of_several_files_each_is_told_and_a_bad_one_stops_no_other() throws Exception {
        var bad = Files.writeString(home.resolve("abimee.passe"), "rien");

        assertThat(sign("metropole", List.of(bad, packet), 0, "Alix Premier")).isEqualTo(1);

        assertThat(out).contains("abimee.passe", "Ville d’essai");
        assertThat(bad).hasContent("rien");
        assertThat(run("bureau", "packet", "take", packet.toString())).as(err).isZero();
        assertThat(known()).extracting(PartySignature::name).containsExactly("Alix Premier");
    }

    @Test
    void another_dossier_s_act_does_not_come_home_here() throws Exception {
        assertThat(sign("metropole", packet, 0, "Alix Premier")).isZero();
        try (var store = machine("voisin").keeper().open(machine("voisin").defaultStore())) {
            var dossier = new Dossier(DossierId.fresh(), "Autre", "Autre", LocalDate.of(2019, 1, 1));
            store.journal().apply(StartDossier.empty(dossier, List.of()), "Agathe", Progress.NONE);
        }
        assertThat(run("voisin", "packet", "take", packet.toString())).isEqualTo(1);
        assertThat(err).contains("n’est pas celui que ce dossier a envoyé");
    }

    @Test
    void a_dossier_that_was_edited_since_takes_home_what_was_sent_and_is_not_sent_twice() throws Exception {
        rename("bureau", "Essai, suite");
        assertThat(sign("metropole", packet, 0, "Alix Premier")).isZero();
        assertThat(run("bureau", "packet", "take", packet.toString())).as(err).isZero();
        assertThat(run(
                        "bureau",
                        "packet",
                        "send",
                        "--out",
                        home.resolve("2.passe").toString()))
                .isEqualTo(1);
        assertThat(err).contains("déjà à la signature");
    }

    private List<PartySignature> known() {
        try (var store = machine("bureau").keeper().open(machine("bureau").defaultStore())) {
            var act =
                    store.dossiers().actOf(store.dossiers().findAll().getFirst().id());
            return act.rounds().of(act.rounds().current().orElseThrow());
        }
    }

    private Path copy(String name) throws IOException {
        return Files.copy(packet, home.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private int sign(String machine, Path file, int turn, String person) {
        return sign(machine, List.of(file), turn, person);
    }

    private int sign(String machine, List<Path> files, int turn, String person) {
        var args = new ArrayList<>(List.of("sign"));
        files.forEach(file -> args.add(file.toString()));
        args.addAll(List.of("--as", Integer.toString(turn + 1), "--password-stdin", "--certificate"));
        args.add(keys.resolve(person.replace(' ', '-') + ".p12").toString());
        var before = System.in;
        System.setIn(new ByteArrayInputStream(KeyFiles.PASSWORD.getBytes(StandardCharsets.UTF_8)));
        try {
            return run(machine, args.toArray(String[]::new));
        } finally {
            System.setIn(before);
        }
    }

    private Desk machine(String name) {
        return TestDesk.in(home.resolve(name));
    }

    private int run(String machine, String... args) {
        var outBytes = new ByteArrayOutputStream();
        var errBytes = new ByteArrayOutputStream();
        int code = CommandLineFace.run(
                machine(machine),
                new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                args);
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }
}
