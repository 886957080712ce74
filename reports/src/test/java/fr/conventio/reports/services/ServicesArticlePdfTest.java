package fr.conventio.reports.services;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.Applied;
import fr.conventio.model.DijonAct;
import fr.conventio.model.act.Act;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.services.edit.EditAdhesions;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.page.TaggedText;
import fr.conventio.reports.page.TaggedText.Element;
import fr.conventio.reports.page.VeraPdf;
import fr.conventio.reports.press.AnnexPress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ServicesArticlePdfTest {
    @TempDir
    private Path folder;

    private final Act act = DijonAct.act();

    @Test
    void it_is_the_first_part_of_the_act_and_has_the_articles_name() {
        var piece = piece(act);
        assertThat(Pieces.of(act).get(1)).isEqualTo(piece);
        assertThat(print(act)).hasFileName("article-2-1-services-communs.pdf");
    }

    @Test
    void an_act_without_adhesions_has_no_such_document() {
        assertThat(Pieces.of(Act.of(act.dossier(), Roster.EMPTY)))
                .noneMatch(piece -> piece.kind() == PieceKind.SERVICES);
    }

    @Test
    void its_table_has_33_lines_63_crosses_and_their_totals() throws Exception {
        var root = TaggedText.of(print(act));
        var table = root.all("Table").getFirst();
        var crosses = table.all("TD").stream()
                .map(Element::allSaid)
                .filter(said -> said.startsWith("X"))
                .toList();
        assertThat(crosses).hasSize(63);
        assertThat(crosses.stream().filter(said -> said.endsWith("?"))).hasSize(3);
        var lines = table.all("TR").stream()
                .filter(row ->
                        row.all("TD").stream().anyMatch(cell -> cell.allSaid().startsWith("X")))
                .toList();
        assertThat(lines).hasSize(33);
        assertThat(table.all("TR").getLast().allSaid())
                .contains("Nombre d’adhésions")
                .contains("33")
                .contains("30");
    }

    @Test
    void every_service_tells_its_missions_its_scope_and_the_day_it_begins() throws Exception {
        var table = TaggedText.of(print(act)).all("Table").getLast();
        var rows = table.all("TR").stream().map(Element::allSaid).toList();
        assertThat(rows).filteredOn(row -> row.contains("01/01/2019")).hasSize(16);
        assertThat(rows)
                .filteredOn(row -> row.contains("01/04/2019"))
                .singleElement()
                .asString()
                .contains("Portail téléphonique");
        assertThat(rows).filteredOn(row -> row.contains("Élargi")).hasSize(6);
    }

    @Test
    void it_is_fit_for_the_archives_and_for_everybody_with_three_parties_and_with_25() throws Exception {
        for (var each : List.of(act, withCommunes())) {
            var file = print(each);
            assertThat(VeraPdf.failures(file, PDFAFlavour.PDFA_3_A)).isEmpty();
            assertThat(VeraPdf.failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    @Test
    void the_same_act_gives_the_same_bytes() {
        var first = print(act);
        var again = new AnnexPress().print(piece(act), Format.PDF, act, folder.resolve("encore"), Progress.NONE);
        assertThat(again).hasSameBinaryContentAs(first);
    }

    /** 22 communes more, which have joined what the city has. */
    Act withCommunes() {
        var wider = act;
        for (int commune = 1; commune <= 22; commune++) {
            var name = "Saint-Exemple-" + commune;
            var party = new Party(PartyId.fresh(), 2 + commune, PartyKind.COMMUNE, name, name, "de " + name);
            wider = wider.with(List.of(party), List.of());
            var city = wider.roster().parties().get(1).id();
            var edit = new EditAdhesions(wider.dossier().id(), wider.perimeter()).copy(city, List.of(party.id()));
            wider = Applied.to(wider, edit);
        }
        return wider;
    }

    private static Piece piece(Act act) {
        return Pieces.of(act).stream()
                .filter(piece -> piece.kind() == PieceKind.SERVICES)
                .findFirst()
                .orElseThrow();
    }

    private Path print(Act printed) {
        return new AnnexPress().print(piece(printed), Format.PDF, printed, folder, Progress.NONE);
    }
}
