package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.signatures.PdfPadesSigner;
import com.itextpdf.signatures.PrivateKeySignature;
import com.itextpdf.signatures.SignerProperties;
import fr.conventio.app.desk.Desk;
import fr.conventio.app.desk.KeyFiles;
import fr.conventio.app.desk.SentActs;
import fr.conventio.app.desk.SoftCard;
import fr.conventio.app.desk.TestDesk;
import fr.conventio.app.room.FileKind;
import fr.conventio.app.text.Texts;
import fr.conventio.model.passing.Packet;
import fr.conventio.model.signature.CardDriver;
import fr.conventio.model.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read, verified and signed without a dossier: several acts, cards, authorities, documents of others. */
class SigningPagesJourneyTest {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    @TempDir
    private Path home;

    private Desk desk;
    private Path first;
    private Path second;
    private Path key;

    @BeforeEach
    void send() throws Exception {
        desk = TestDesk.in(home);
        try (var store = desk.keeper().open(desk.defaultStore())) {
            first = SentActs.send(desk, store, "premiere", home);
            second = SentActs.send(desk, store, "seconde", home);
        }
        key = KeyFiles.of(SentActs.FIRST_SIGNER, home);
    }

    @Test
    void several_acts_are_read_and_signed_with_one_password_and_a_bad_one_says_why_not() throws Exception {
        var bad = Files.writeString(home.resolve("abimee.passe"), "rien");
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.willChooseSeveral(List.of(first, second, bad));
            choose(desktop, "#home-signatures", "home-many");
            desktop.seeText("#many-state", "3 documents, 2 à signer, aucun lu");
            desktop.seeText("#since-said", "Aucune version");
            desktop.photograph(SCREENS.resolve("many-light-1280.png"), WIDTH, HEIGHT);
            tick(desktop);
            desktop.seeText("#many-state", "un lu");
            ListView<?> list = desktop.see("#many-list");
            desktop.robot.interact(() -> list.getSelectionModel().select(1));
            desktop.await(() ->
                    !desktop.robot.lookup("#many-read").queryAs(CheckBox.class).isSelected());
            tick(desktop);
            desktop.seeText("#many-state", "2 lus");
            desktop.willChoose(FileKind.KEY, key);
            fire(desktop, "#signing-key-file");
            unlock(desktop, KeyFiles.PASSWORD);
            able(desktop, "#many-sign", true);
            desktop.photograph(SCREENS.resolve("many-ready-light-1920.png"), 1920, 1080);
            fire(desktop, "#many-sign");
            desktop.await(() -> signed(first) == 1 && signed(second) == 1);
            desktop.seeText("#many-sign", "Signer");
            able(desktop, "#many-sign", false);
            desktop.photograph(SCREENS.resolve("many-done-light-1280.png"), WIDTH, HEIGHT);
            assertThat(bad).hasContent("rien");
        }
    }

    @Test
    void a_card_is_chosen_by_its_label_counts_wrong_pins_and_may_be_pulled_out() throws Exception {
        var library = desk.signatures().signing().drivers().stream()
                .filter(driver -> driver.name().equals("SoftHSM2"))
                .map(CardDriver::library)
                .findFirst()
                .orElseThrow();
        var card = SoftCard.with(key, library, home);
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            open(desktop, first);
            tick(desktop, "#signing-read");
            choose(desktop, "#signing-key-token", "signing-driver-" + library.getFileName());
            desktop.seeText("#signing-reader-0", "« " + SoftCard.LABEL + " »");
            unlock(desktop, "0000");
            desktop.seeText("#signing-attempts", "Essais manqués : 1");
            desktop.await(() -> desktop.robot.lookup(".signing-doubt").queryAllAs(Label.class).stream()
                    .anyMatch(label -> label.getText().contains("code PIN faux")));
            desktop.photograph(SCREENS.resolve("signing-card-light-1280.png"), WIDTH, HEIGHT);
            unlock(desktop, SoftCard.PIN);
            able(desktop, "#signing-sign", true);
            fire(desktop, "#signing-sign");
            desktop.await(() -> signed(first) == 1);

            var before = Files.readAllBytes(second);
            open(desktop, second);
            tick(desktop, "#signing-read");
            choose(desktop, "#signing-key-token", "signing-driver-" + library.getFileName());
            desktop.see("#signing-reader-0");
            unlock(desktop, SoftCard.PIN);
            able(desktop, "#signing-sign", true);
            card.takeOut();
            fire(desktop, "#signing-sign");
            desktop.seeText("#notice-text", "carte");
            able(desktop, "#signing-sign", false);
            assertThat(second).hasBinaryContent(before);
        }
    }

    @Test
    void whom_to_trust_is_decided_on_a_page_and_documents_of_others_are_verified() throws Exception {
        var certificate = home.resolve("autorite.cer");
        Files.write(
                certificate,
                KeyStore.getInstance(key.toFile(), KeyFiles.PASSWORD.toCharArray())
                        .getCertificate("signature")
                        .getEncoded());
        var bare = home.resolve("lettre.pdf");
        try (var document = new PdfDocument(new PdfWriter(bare.toString()))) {
            document.addNewPage();
        }
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            choose(desktop, "#home-signatures", "home-trust");
            desktop.seeText("#trust-state", "Aucune autorité");
            desktop.photograph(SCREENS.resolve("trust-empty-light-1280.png"), WIDTH, HEIGHT);
            speak(desktop, Locale.UK);
            desktop.seeText("#trust-state", "No authority");
            speak(desktop, Locale.FRANCE);
            desktop.seeText("#trust-state", "Aucune autorité");
            desktop.willChoose(FileKind.CERTIFICATE, certificate);
            fire(desktop, "#trust-add");
            desktop.see("#trust-accept");
            desktop.photograph(SCREENS.resolve("trust-offer-light-1280.png"), WIDTH, HEIGHT);
            fire(desktop, "#trust-accept");
            desktop.seeText("#trust-state", "Une autorité");
            desktop.willChoose(FileKind.TRUSTED_LIST, Files.writeString(home.resolve("liste.xml"), "<html/>"));
            desktop.willChoose(FileKind.LIST_OPERATOR, certificate);
            fire(desktop, "#trust-list");
            desktop.await(
                    () -> desktop.session().tools().notices().current().get().isPresent());
            fire(desktop, ".trust-remove");
            desktop.seeText("#trust-state", "Aucune autorité");

            open(desktop, bare);
            desktop.seeText("#reading-verdict", "pas signé");
            desktop.seeText("#reading-nobody", "aucune signature électronique");
            speak(desktop, Locale.UK);
            desktop.seeText("#reading-nobody", "no electronic signature");
            speak(desktop, Locale.FRANCE);
            desktop.seeText("#reading-nobody", "aucune signature électronique");
            desktop.photograph(SCREENS.resolve("verify-bare-light-1280.png"), WIDTH, HEIGHT);
            var report = home.resolve("rapport.pdf");
            desktop.willChoose(FileKind.PDF, report);
            fire(desktop, "#reading-report");
            desktop.await(() -> desktop.opened.contains(report));
            assertThat(report).isNotEmptyFile();

            open(desktop, signedElsewhere(bare));
            desktop.await(() -> desktop.robot.lookup("#signatories .label").queryAllAs(Label.class).stream()
                    .anyMatch(label -> label.getText().equals(SentActs.FIRST_SIGNER)));
            desktop.seeText("#reading-verdict", "intact, mais l’identité");
            desktop.photograph(SCREENS.resolve("verify-foreign-light-1280.png"), WIDTH, HEIGHT);
            fire(desktop, "#transmission-check");
            desktop.await(() -> desktop.robot.lookup("#transmission .signing-good").queryAllAs(Label.class).stream()
                    .anyMatch(label -> label.getText().contains("lettre-signee.pdf")));
            desktop.photograph(SCREENS.resolve("verify-transmission-light-1280.png"), WIDTH, HEIGHT);

            open(desktop, first);
            desktop.await(() -> desktop.robot.lookup("#reading-checked .label").queryAll().stream()
                    .anyMatch(label -> label.toString().contains("a envoyé à la signature")));
            desktop.photograph(SCREENS.resolve("verify-dossier-light-1280.png"), WIDTH, HEIGHT);
        }
    }

    /** As another program signs: without a field of Conventio, certifying nothing. */
    private Path signedElsewhere(Path document) throws Exception {
        var password = KeyFiles.PASSWORD.toCharArray();
        var keys = KeyStore.getInstance(key.toFile(), password);
        var signed = home.resolve("lettre-signee.pdf");
        try (var reader = new PdfReader(document.toString());
                var out = Files.newOutputStream(signed)) {
            new PdfPadesSigner(reader, out)
                    .signWithBaselineBProfile(
                            new SignerProperties().setFieldName("Signature1"),
                            keys.getCertificateChain("signature"),
                            new PrivateKeySignature((PrivateKey) keys.getKey("signature", password), "SHA-256", null));
        }
        return signed;
    }

    @ParameterizedTest
    @CsvSource({"DARK,150,fr", "LIGHT,200,en"})
    void pages_are_photographed_with_large_text(String theme, int size, String language) throws Exception {
        Files.writeString(
                home.resolve("settings.properties"),
                "theme=%s\ntext.size=%d\nlanguage=%s\n".formatted(theme, size, language));
        var name = "-" + theme + "-" + size + "-" + language + ".png";
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.see("#home-signatures");
            desktop.photograph(SCREENS.resolve("home-1280" + name), WIDTH, HEIGHT);
            choose(desktop, "#home-signatures", "home-trust");
            desktop.see("#trust-state");
            desktop.photograph(SCREENS.resolve("trust-1280" + name), WIDTH, HEIGHT);
            desktop.willChooseSeveral(List.of(first, second));
            desktop.robot.interact(desktop.session()::home);
            choose(desktop, "#home-signatures", "home-many");
            desktop.see("#since-said");
            desktop.photograph(SCREENS.resolve("many-1280" + name), WIDTH, HEIGHT);
            standsBelowItsHead(desktop);
            desktop.photograph(SCREENS.resolve("many-1920" + name), 1920, 1080);
            open(desktop, first);
            desktop.photograph(SCREENS.resolve("verify-1280" + name), WIDTH, HEIGHT);
            standsBelowItsHead(desktop);
        }
        assertThat(SCREENS.resolve("verify-1280" + name)).isNotEmptyFile();
    }

    /** The pages begin where the room's head ends, however high both are. */
    private static void standsBelowItsHead(DesktopUnderTest desktop) {
        desktop.robot.interact(() -> {
            var head = desktop.robot.lookup(".room-head").query();
            var bar = desktop.robot.lookup(".page-bar").query();
            assertThat(bar.localToScene(bar.getLayoutBounds()).getMinY())
                    .isGreaterThanOrEqualTo(
                            head.localToScene(head.getLayoutBounds()).getMaxY());
            assertThat(CutTexts.in(desktop.stage().getScene().getRoot())).isEmpty();
        });
    }

    private static void open(DesktopUnderTest desktop, Path file) {
        desktop.robot.interact(desktop.session()::home);
        desktop.willChoose(FileKind.ACT, file);
        fire(desktop, "#home-read");
        desktop.see("#reading-verdict");
        desktop.await(() -> !desktop.text("#reading-verdict").isEmpty());
    }

    private static void choose(DesktopUnderTest desktop, String menu, String item) {
        MenuButton button = desktop.see(menu);
        desktop.robot.interact(() -> button.getItems().stream()
                .filter(each -> item.equals(each.getId()))
                .forEach(MenuItem::fire));
    }

    private static void speak(DesktopUnderTest desktop, Locale language) {
        desktop.robot.interact(() -> desktop.session().speak(Texts.of(language)));
    }

    private static void tick(DesktopUnderTest desktop) {
        tick(desktop, "#many-read");
    }

    private static void tick(DesktopUnderTest desktop, String query) {
        CheckBox box = desktop.see(query);
        desktop.robot.interact(box::fire);
    }

    private static void fire(DesktopUnderTest desktop, String query) {
        desktop.see(query);
        desktop.robot.interact(() -> desktop.robot.lookup(query).queryButton().fire());
    }

    private static void unlock(DesktopUnderTest desktop, String secret) {
        able(desktop, "#signing-secret", true);
        PasswordField field = desktop.see("#signing-secret");
        desktop.robot.interact(() -> {
            field.setText(secret);
            desktop.robot.lookup("#signing-unlock").queryButton().fire();
        });
        assertThat(field.getText()).isEmpty();
    }

    /** Waits until a control can be used, or cannot. */
    private static void able(DesktopUnderTest desktop, String query, boolean is) {
        desktop.await(() -> desktop.robot
                .lookup(query)
                .tryQuery()
                .filter(node -> node.isDisabled() != is)
                .isPresent());
    }

    private int signed(Path packet) {
        try (var opened = desk.signatures().packets().open(packet, Progress.NONE)) {
            Packet told = opened.packet();
            return told.signed();
        }
    }
}
