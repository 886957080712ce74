package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.desk.KeyFiles;
import fr.conventio.app.desk.TestDesk;
import fr.conventio.app.room.FileKind;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.party.OfficeHolder;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.round.Proof;
import fr.conventio.model.round.SignatureState;
import fr.conventio.model.start.StartDossier;
import fr.conventio.model.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packet is sent from the dossier, signed and verified without it, and comes home. */
class SignaturesJourneyTest {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final LocalDate RECEIVED = LocalDate.of(2026, 12, 3);

    @TempDir
    private Path home;

    private Path packet;

    @BeforeEach
    void beginDossier() {
        packet = home.resolve("convention.passe");
        var desk = TestDesk.in(home);
        try (var store = desk.keeper().open(desk.defaultStore())) {
            var dossier = new Dossier(DossierId.fresh(), "Essai", "Convention d’essai", LocalDate.of(2019, 1, 1));
            var parties = List.of(
                    party(0, PartyKind.EPCI, "Métropole", "Alix Premier"),
                    party(1, PartyKind.COMMUNE, "Ville", "Bao Second"));
            store.journal().apply(StartDossier.empty(dossier, parties), "Agathe", Progress.NONE);
        }
    }

    private static Party party(int position, PartyKind kind, String name, String signer) {
        return new Party(PartyId.fresh(), position, kind, name + " d’essai", name, "de " + name)
                .withRepresentative(new OfficeHolder(signer, "Président"));
    }

    @Test
    void a_packet_is_sent_signed_verified_and_comes_home() throws Exception {
        var key = KeyFiles.of("Alix Premier", home);
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            room(desktop);
            desktop.see("#signatures-empty");
            send(desktop);

            read(desktop);
            desktop.seeText("#since-said", "Aucune version de cette convention");
            desktop.photograph(SCREENS.resolve("signing-before-light-1280.png"), WIDTH, HEIGHT);
            desktop.willChoose(FileKind.KEY, key);
            desktop.robot.interact(() -> {
                desktop.<CheckBox>see("#signing-read").fire();
                desktop.robot.lookup("#signing-key-file").queryButton().fire();
            });
            unlock(desktop, "un autre mot de passe");
            desktop.seeText("#signing-attempts", "Essais manqués : 1");
            unlock(desktop, KeyFiles.PASSWORD);
            desktop.see("#signing-certificates");
            desktop.photograph(SCREENS.resolve("signing-light-1280.png"), WIDTH, HEIGHT);
            fire(desktop, "#signing-sign");
            desktop.seeText("#reading-verdict", "identité des signataires n’est pas établie");
            desktop.photograph(SCREENS.resolve("signing-done-light-1280.png"), WIDTH, HEIGHT);

            room(desktop);
            desktop.willChoose(FileKind.ACT, packet);
            fire(desktop, "#signatures-take");
            desktop.seeText("#signatures-state", "1 sur 2");
            desktop.photograph(SCREENS.resolve("signatures-sent-light-1280.png"), WIDTH, HEIGHT);
            assertThat(states(desktop)).containsExactly(SignatureState.SIGNED);
            edited(desktop);
            desktop.see("#signatures-changed");
            assertThat(desktop.see("#notification-recipient").getParent().isVisible())
                    .as("one has not signed yet")
                    .isFalse();
            desktop.willChoose(FileKind.SCAN, Files.writeString(home.resolve("original.pdf"), "numérisation"));
            choose(desktop, "signatures-scan");
            desktop.await(() -> states(desktop).size() == 2);
            desktop.robot.interact(() -> {
                desktop.<TextField>see("#notification-recipient").setText("Préfecture");
                desktop.robot.lookup("#notification-add").queryButton().fire();
            });
            desktop.await(() -> notified(desktop).equals(List.of("Préfecture, ")));
            desktop.willChoose(FileKind.RECEIPT, Files.writeString(home.resolve("accuse.xml"), "<accuse/>"));
            fire(desktop, ".notification-proof-add");
            desktop.robot.interact(() -> {
                desktop.robot.lookup(".proof-reference").<TextField>query().setText("AR 12");
                desktop.robot.lookup(".proof-received").<DatePicker>query().setValue(RECEIVED);
                desktop.robot.lookup(".proof-receipt").queryButton().fire();
            });
            desktop.photograph(SCREENS.resolve("signatures-proof-light-1280.png"), WIDTH, HEIGHT);
            fire(desktop, ".notification-prove");
            desktop.await(() -> notified(desktop).equals(List.of("Préfecture, AR 12, 2026-12-03, accuse.xml")));
            desktop.photograph(SCREENS.resolve("signatures-departed-light-1280.png"), WIDTH, HEIGHT);

            var kept = home.resolve("conserve.pdf");
            desktop.willChoose(FileKind.PDF, kept);
            var more = desktop.<MenuButton>see("#signatures-more");
            desktop.robot.interact(() -> more.getItems().stream()
                    .filter(item -> "signatures-kept".equals(item.getId()))
                    .forEach(MenuItem::fire));
            desktop.await(() -> Files.exists(kept));
            desktop.robot.interact(desktop.session()::undo);
            desktop.see("#signatures-same");
            assertThat(states(desktop))
                    .as("undoing passes the round over")
                    .containsExactlyInAnyOrder(SignatureState.SIGNED, SignatureState.SCANNED);
        }
    }

    @Test
    void what_changed_since_the_act_was_last_read_is_listed_and_a_scan_is_filed_as_what_it_is() throws Exception {
        var scan = Files.writeString(home.resolve("original.pdf"), "numérisation");
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            room(desktop);
            send(desktop);
            read(desktop);
            CheckBox box = desktop.see("#signing-read");
            desktop.robot.interact(box::fire);
            room(desktop);
            edited(desktop);
            choose(desktop, "signatures-withdraw");
            desktop.await(
                    () -> desktop.robot.lookup("#signatures-empty").tryQuery().isPresent());
            send(desktop);
            read(desktop);
            desktop.seeText("#since-said", "depuis la version lue ici le");
            assertThat(desktop.text("#since-said")).contains("changement");
            desktop.photograph(SCREENS.resolve("signing-since-light-1280.png"), WIDTH, HEIGHT);
            desktop.photograph(SCREENS.resolve("signing-since-light-1920.png"), 1920, 1080);

            room(desktop);
            desktop.willChoose(FileKind.SCAN, scan);
            choose(desktop, "signatures-scan");
            desktop.await(() -> states(desktop).equals(List.of(SignatureState.SCANNED)));
            desktop.photograph(SCREENS.resolve("signatures-scan-light-1280.png"), WIDTH, HEIGHT);
        }
    }

    private static void choose(DesktopUnderTest desktop, String item) {
        MenuButton more = desktop.see("#signatures-more");
        desktop.robot.interact(() -> more.getItems().stream()
                .filter(each -> item.equals(each.getId()))
                .forEach(MenuItem::fire));
    }

    @Test
    void a_refusal_with_its_reason_comes_home() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            room(desktop);
            send(desktop);
            read(desktop);
            desktop.robot.interact(() -> {
                desktop.<TitledPane>see("#refusal").setExpanded(true);
                desktop.<TextArea>see("#refusal-reason").setText("L’annexe 3 est à revoir");
                desktop.robot.lookup("#signing-refuse").queryButton().fire();
            });
            desktop.await(() -> desktop.robot.lookup("#signing-form").tryQuery().isEmpty());
            room(desktop);
            desktop.willChoose(FileKind.ACT, packet);
            fire(desktop, "#signatures-take");
            desktop.await(() -> states(desktop).equals(List.of(SignatureState.REFUSED)));
        }
    }

    @Test
    void rooms_are_photographed_dark_and_large_with_large_text() throws Exception {
        Files.writeString(home.resolve("settings.properties"), "theme=DARK\ntext.size=150\n");
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            room(desktop);
            desktop.photograph(SCREENS.resolve("signatures-unsent-dark-1280-150.png"), WIDTH, HEIGHT);
            send(desktop);
            desktop.photograph(SCREENS.resolve("signatures-dark-1920-150.png"), 1920, 1080);
            read(desktop);
            desktop.photograph(SCREENS.resolve("signing-dark-1280-150.png"), WIDTH, HEIGHT);
            desktop.photograph(SCREENS.resolve("signing-dark-1920-150.png"), 1920, 1080);
        }
        assertThat(SCREENS.resolve("signing-dark-1920-150.png")).isNotEmptyFile();
    }

    private void send(DesktopUnderTest desktop) {
        desktop.willChoose(FileKind.PACKET, packet);
        fire(desktop, "#signatures-send");
        desktop.seeText("#signatures-state", "0 sur 2");
        assertThat(packet).isNotEmptyFile();
    }

    private void read(DesktopUnderTest desktop) {
        desktop.robot.interact(desktop.session()::home);
        desktop.willChoose(FileKind.ACT, packet);
        fire(desktop, "#home-read");
        desktop.see("#signing-form");
    }

    private static void room(DesktopUnderTest desktop) {
        desktop.robot.interact(desktop.session()::home);
        fire(desktop, ".open-dossier");
        desktop.see("#roster-table");
        desktop.click("Signatures");
        desktop.see("#signatures-line");
    }

    private static void fire(DesktopUnderTest desktop, String query) {
        desktop.see(query);
        desktop.robot.interact(() -> desktop.robot.lookup(query).queryButton().fire());
    }

    private static void unlock(DesktopUnderTest desktop, String secret) {
        desktop.robot.interact(() -> {
            desktop.<PasswordField>see("#signing-secret").setText(secret);
            desktop.robot.lookup("#signing-unlock").queryButton().fire();
        });
        assertThat(desktop.<PasswordField>see("#signing-secret").getText()).isEmpty();
    }

    private static void edited(DesktopUnderTest desktop) {
        desktop.robot.interact(() -> desktop.session().dossier().orElseThrow().settleOriginals("5"));
    }

    private static List<SignatureState> states(DesktopUnderTest desktop) {
        var rounds =
                desktop.session().dossier().orElseThrow().picture().get().act().rounds();
        return rounds.current().stream()
                .flatMap(round -> rounds.of(round).stream())
                .map(signature -> signature.state())
                .toList();
    }

    private static String said(Proof proof) {
        return proof.isNone() ? "" : proof.reference() + ", " + proof.on() + ", " + proof.file();
    }

    private static List<String> notified(DesktopUnderTest desktop) {
        var rounds =
                desktop.session().dossier().orElseThrow().picture().get().act().rounds();
        return rounds.current().stream()
                .flatMap(round -> rounds.notifications(round).stream())
                .map(told -> told.recipient() + ", " + said(told.proof()))
                .toList();
    }
}
