package fr.conventio.reports.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.document.Format;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.CancelledException;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.act.data.ActJson;
import fr.conventio.reports.certificate.Hashes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActReaderTest {
    @TempDir
    private static Path folder;

    private static Path file = Path.of("");

    @BeforeAll
    static void print() {
        file = PrintedAct.pdf(PrintedAct.DIJON, folder);
    }

    @Test
    void an_act_that_is_opened_back_and_printed_again_is_the_same_file() {
        var opened = new ActReader().open(file, Progress.NONE);
        assertThat(opened.act().entities()).containsExactlyElementsOf(PrintedAct.DIJON.entities());
        assertThat(opened.samePages()).isTrue();
        assertThat(opened.addedTo()).isFalse();
        assertThat(PrintedAct.pdf(opened.act(), folder.resolve("again"))).hasSameBinaryContentAs(file);
    }

    @Test
    void what_was_added_behind_the_act_is_told() throws IOException {
        var longer = folder.resolve("longer.pdf");
        try (var document = Loader.loadPDF(file.toFile());
                var out = Files.newOutputStream(longer)) {
            document.getDocumentInformation().setKeywords("signé");
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        var opened = new ActReader().open(longer, Progress.NONE);
        assertThat(opened.samePages()).isTrue();
        assertThat(opened.addedTo()).isTrue();
    }

    @Test
    void a_changed_page_is_refused() throws IOException {
        var bytes = Files.readAllBytes(file);
        // In the content of the second page, whose bytes come early in the file.
        bytes[bytes.length / 4]++;
        var changed = Files.write(folder.resolve("changed.pdf"), bytes);
        assertThatThrownBy(() -> new ActReader().open(changed, Progress.NONE))
                .isInstanceOf(UnreadableFileException.class);
        var saved = folder.resolve("saved.pdf");
        try (var document = Loader.loadPDF(file.toFile())) {
            document.removePage(3);
            document.save(saved.toFile());
        }
        assertChanged(saved, "act.file.pages");
    }

    @Test
    void an_attachment_that_is_missing_changed_or_added_is_named() throws IOException {
        assertChanged(
                with(files -> files.remove("annexe-5-matrice-raci.xlsx")),
                "act.file.missing",
                "annexe-5-matrice-raci.xlsx");
        assertChanged(with(files -> files.remove("empreintes.sha256")), "act.file.missing", "empreintes.sha256");
        assertChanged(with(files -> files.put("note.txt", text("bonjour"))), "act.file.added", "note.txt");
        assertChanged(
                with(files -> files.put("dossier.json", text(json(files).replace("Titulaire", "Stagiaire")))),
                "act.file.altered",
                "dossier.json");
    }

    @Test
    void data_and_digests_that_were_both_made_up_do_not_match_the_pages() throws IOException {
        var forged = with(files -> {
            var data = text(json(files).replace("Titulaire", "Stagiaire"));
            var digests = new String(files.get("empreintes.sha256"), StandardCharsets.UTF_8)
                    .replace(Hashes.sha256(files.get("dossier.json")), Hashes.sha256(data));
            files.put("dossier.json", data);
            files.put("empreintes.sha256", text(digests));
        });
        assertChanged(forged, "act.file.pages");
    }

    @Test
    void the_pages_of_another_version_are_not_compared_and_that_is_told() throws IOException {
        var older = with(files -> {
            var data = text(json(files).replace(ActJson.software(), "Conventio 0.0.9"));
            var digests = new String(files.get("empreintes.sha256"), StandardCharsets.UTF_8)
                    .replace(Hashes.sha256(files.get("dossier.json")), Hashes.sha256(data));
            files.put("dossier.json", data);
            files.put("empreintes.sha256", text(digests));
        });
        var opened = new ActReader().open(older, Progress.NONE);
        assertThat(opened.samePages()).isFalse();
        assertThat(opened.software()).isEqualTo("Conventio 0.0.9");
        assertThat(opened.remarks()).hasSize(2);
    }

    @Test
    void other_files_are_no_acts() throws IOException {
        assertRefused(folder.resolve("nowhere.pdf"), "file.missing", "nowhere.pdf");
        assertRefused(Files.writeString(folder.resolve("text.pdf"), "bonjour"), "act.file.foreign");
        assertRefused(Files.createFile(folder.resolve("empty.pdf")), "act.file.foreign");
        assertRefused(
                PrintedAct.print(PrintedAct.DIJON, PieceKind.PUBLIC_COPY, Format.PDF, folder), "act.file.foreign");
        assertRefused(PrintedAct.print(PrintedAct.DIJON, PieceKind.RACI, Format.PDF, folder), "act.file.foreign");
        var bytes = Files.readAllBytes(file);
        assertRefused(
                Files.write(folder.resolve("half.pdf"), Arrays.copyOf(bytes, bytes.length / 2)), "act.file.foreign");
    }

    @Test
    void opening_can_be_cancelled() {
        assertThatThrownBy(() -> new ActReader().open(file, (done, total) -> {
                    throw new CancelledException();
                }))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void all_that_does_not_match_is_told_at_once() throws IOException {
        var changed = with(files -> {
            files.remove("annexe-5-matrice-raci.xlsx");
            files.put("dossier.json", text(json(files).replace("Titulaire", "Stagiaire")));
            files.put("note.txt", text("bonjour"));
        });
        assertThatThrownBy(() -> new ActReader().open(changed, Progress.NONE))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        failure -> assertThat(Words.FRENCH.say(failure.reason()))
                                .contains("annexe-5-matrice-raci.xlsx\u00a0» manque")
                                .contains("dossier.json\u00a0» n’est pas")
                                .contains("note.txt\u00a0» n’en fait"));
    }

    private static void assertChanged(Path refused, String how, Object... args) {
        assertRefused(refused, "act.file.changed", Message.of(how, args));
    }

    private static void assertRefused(Path refused, String reason, Object... args) {
        assertThatThrownBy(() -> new ActReader().open(refused, Progress.NONE))
                .isInstanceOfSatisfying(UnreadableFileException.class, failure -> {
                    assertThat(failure.reason().key()).isEqualTo(reason);
                    if (args.length > 0) {
                        assertThat(failure.reason().args()).containsExactly(args);
                    }
                });
    }

    private static String json(Map<String, byte[]> files) {
        return new String(files.get("dossier.json"), StandardCharsets.UTF_8);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The act with other attachments. */
    private static Path with(Consumer<Map<String, byte[]>> changing) throws IOException {
        var changed = Files.createTempFile(folder, "changed", ".pdf");
        try (var document = Loader.loadPDF(file.toFile())) {
            var tree = document.getDocumentCatalog().getNames().getEmbeddedFiles();
            var files = new HashMap<String, byte[]>();
            for (var entry : tree.getNames().entrySet()) {
                files.put(entry.getKey(), entry.getValue().getEmbeddedFile().toByteArray());
            }
            changing.accept(files);
            var specifications = new HashMap<String, PDComplexFileSpecification>();
            for (var entry : files.entrySet()) {
                specifications.put(entry.getKey(), specification(document, entry.getKey(), entry.getValue()));
            }
            tree.setNames(specifications);
            document.save(changed.toFile());
        }
        return changed;
    }

    private static PDComplexFileSpecification specification(PDDocument document, String name, byte[] bytes)
            throws IOException {
        var specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(bytes)));
        return specification;
    }
}
