package fr.conventio.reports.act;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.document.Format;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.publication.PublicRoster;
import fr.conventio.reports.page.TaggedText;
import fr.conventio.reports.page.VeraPdf;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PublicPdfTest {
    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void print() {
        file = PrintedAct.print(PrintedAct.DIJON, PieceKind.PUBLIC_COPY, Format.PDF, folder);
    }

    @Test
    void it_is_fit_for_the_archives_and_for_everybody() throws Exception {
        assertThat(VeraPdf.failures(file, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void it_holds_no_data_and_nothing_to_sign() throws Exception {
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getDocumentCatalog().getAcroForm()).isNull();
            assertThat(document.getDocumentCatalog().getNames()).isNull();
        }
    }

    @Test
    void each_line_of_its_list_stands_for_enough_agents_and_all_are_counted() throws Exception {
        var lines = TaggedText.of(file).all("Table").stream()
                .filter(table -> table.all("TR").getLast().allSaid().contains("255"))
                .filter(table ->
                        table.all("TH").stream().anyMatch(cell -> cell.allSaid().equals("Agents")))
                .findFirst()
                .orElseThrow()
                .all("TBody")
                .getFirst()
                .all("TR");
        var agents = lines.subList(0, lines.size() - 1).stream()
                .map(line ->
                        Integer.parseInt(line.elements().getLast().allSaid().strip()))
                .toList();
        assertThat(agents).allMatch(count -> count >= PublicRoster.USUAL_LEAST);
        assertThat(agents.stream().mapToInt(Integer::intValue).sum()).isEqualTo(255);
    }

    @Test
    void nobodys_own_function_is_in_it_and_the_reasons_are() throws Exception {
        try (var document = Loader.loadPDF(file.toFile())) {
            var stripper = new PDFTextStripper();
            var text = stripper.getText(document).replace('\u00A0', ' ').replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("190 postes sur 255", "Ce qui est masqué, et pourquoi", "Jamais publiés")
                    .doesNotContain("Directeur du service juridique", "JURID");
        }
    }
}
