package fr.conventio.reports.impact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.Applied;
import fr.conventio.model.DijonAct;
import fr.conventio.model.act.Act;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.impact.edit.EditBlocks;
import fr.conventio.model.impact.edit.EditItems;
import fr.conventio.model.impact.edit.ImpactCell;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.page.TaggedText;
import fr.conventio.reports.page.TaggedText.Element;
import fr.conventio.reports.page.VeraPdf;
import fr.conventio.reports.press.AnnexPress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ImpactAnnexPdfTest {
    @TempDir
    private Path folder;

    private final Act act = DijonAct.act();

    @Test
    void each_sheet_is_an_annex_of_its_own_with_its_number_and_title() {
        assertThat(pieces(act).stream().map(piece -> piece.fileName(Format.PDF)))
                .containsExactly(
                        "annexe-2-fiche-d-impact-personnel-de-la-metropole.pdf",
                        "annexe-3-fiche-d-impact-personnel-de-la-ville-et-de-son-ccas.pdf");
    }

    @Test
    void annex_2_shows_eighteen_natures_fifteen_of_degree_1_and_three_of_1_or_2() throws Exception {
        var root = read(act, 0);
        assertThat(degrees(root)).isEqualTo(Map.of("1 – aucun impact", 15L, "1 ou 2 – aucun ou faible impact", 3L));
        assertThat(said(root)).contains("91 agents de la Métropole sont concernés");
    }

    @Test
    void annex_3_shows_eighteen_natures_with_what_it_inherits_and_the_three_in_which_it_differs() throws Exception {
        var root = read(act, 1);
        assertThat(degrees(root))
                .isEqualTo(Map.of(
                        "1 – aucun impact", 13L,
                        "1 ou 2 – aucun ou faible impact", 3L,
                        "2 – faible impact", 1L,
                        "4 – très fort impact", 1L));
        assertThat(row(root, "Liens hiérarchiques directs")).contains("1 – aucun impact");
        assertThat(row(root, "très fort impact")).contains("Liens hiérarchiques", "L’employeur change");
        assertThat(said(root)).contains("161 agents de la Ville et 3 agents du CCAS");
    }

    @Test
    void actions_and_actors_stand_once_and_span_all_rows() throws Exception {
        var said = read(act, 1).allSaid();
        assertThat(said.split("Services aux communes", -1)).hasSize(2);
        assertThat(said.split("Réunions d’information", -1)).hasSize(2);
    }

    @Test
    void before_after_and_guarantee_have_columns_only_where_they_are_filled_in() throws Exception {
        assertThat(read(act, 1).all("TH").stream().map(Element::allSaid)).doesNotContain("Avant", "Après", "Garantie");
        var sheet = act.impacts().sheets().get(1).id();
        var filled = written(sheet, ImpactField.BEFORE, "Régime de la Ville");
        assertThat(read(filled, 1).all("TH").stream().map(Element::allSaid))
                .contains("Avant")
                .doesNotContain("Après", "Garantie");
        assertThat(read(filled, 1).allSaid()).contains("Régime de la Ville");
        assertThat(read(filled, 0).all("TH").stream().map(Element::allSaid)).doesNotContain("Avant");
    }

    @Test
    void it_is_fit_for_the_archives_and_for_everybody_with_every_column_and_several_blocks() throws Exception {
        var sheet = act.impacts().sheets().get(1).id();
        var full = act;
        for (var field : List.of(ImpactField.BEFORE, ImpactField.AFTER, ImpactField.GUARANTEE)) {
            full = Applied.to(
                    full,
                    new EditItems(full.dossier().id(), full.impacts())
                            .write(new ImpactCell(
                                    sheet, full.impacts().natures().get(11).id(), field, "Règle\n".repeat(12))));
        }
        full = Applied.to(
                full,
                new EditBlocks(full.dossier().id(), full.impacts())
                        .split(sheet, full.impacts().natures().get(9).id()));
        for (var each : List.of(act, full)) {
            for (var piece : pieces(each)) {
                var file = print(each, piece);
                assertThat(VeraPdf.failures(file, PDFAFlavour.PDFA_3_A)).isEmpty();
                assertThat(VeraPdf.failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
            }
        }
    }

    @Test
    void the_same_act_gives_the_same_bytes() {
        var piece = pieces(act).getFirst();
        var first = print(act, piece);
        var again = new AnnexPress().print(piece, Format.PDF, act, folder.resolve("encore"), Progress.NONE);
        assertThat(again).hasSameBinaryContentAs(first);
    }

    private Act written(ImpactSheetId sheet, ImpactField field, String text) throws RefusedEditException {
        var pay = act.impacts().natures().get(11).id();
        return Applied.to(
                act, new EditItems(act.dossier().id(), act.impacts()).write(new ImpactCell(sheet, pay, field, text)));
    }

    private static TreeMap<String, Long> degrees(Element root) {
        return root.all("Table").getFirst().all("TD").stream()
                .map(ImpactAnnexPdfTest::said)
                .filter(said -> said.endsWith(" impact") && Character.isDigit(said.charAt(0)))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static String said(Element element) {
        return element.allSaid().replaceAll("[\\s\u00A0]+", " ").strip();
    }

    private static String row(Element root, String part) {
        return root.all("Table").getFirst().all("TR").stream()
                .map(ImpactAnnexPdfTest::said)
                .filter(said -> said.contains(part))
                .findFirst()
                .orElseThrow();
    }

    private Element read(Act printed, int sheet) throws IOException {
        return TaggedText.of(print(printed, pieces(printed).get(sheet)));
    }

    private static List<Piece> pieces(Act act) {
        return Pieces.of(act).stream()
                .filter(piece -> piece.kind() == PieceKind.IMPACT)
                .toList();
    }

    private Path print(Act printed, Piece piece) {
        return new AnnexPress().print(piece, Format.PDF, printed, folder, Progress.NONE);
    }
}
