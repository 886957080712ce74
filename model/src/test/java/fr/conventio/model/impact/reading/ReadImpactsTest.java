package fr.conventio.model.impact.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.impact.DijonSheets;
import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.impact.StandardNature;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadImpactsTest {
    private static final List<String> HEAD = List.of("Domaine", "Nature", "Degré", "Description", "Garantie");
    private static final Path FILE = Path.of("fiche.xlsx");

    private final DijonSheets dijon = new DijonSheets();

    @Test
    void degrees_and_texts_that_differ_become_one_edit_of_the_sheet() throws RefusedEditException {
        var reading = read(
                List.of("Annexe 3"),
                HEAD,
                List.of("", "Congés", "1 ou 2 – aucun ou faible impact", "Un jour de plus.", "Maintien"),
                List.of("", "CET", "1 aucun impact", "Les jours épargnés sont conservés, selon les mêmes règles.", ""),
                List.of("", "", "", "", ""),
                List.of("1", "2", "3", "4"));
        assertThat(reading.refused()).isEmpty();
        var edit = edit(reading);
        assertThat(Words.FRENCH.say(edit.what())).contains("Personnel de la Ville");
        assertThat(edit.changes()).hasSize(1);
        dijon.apply(edit);
        var leave = dijon.line(dijon.city(), StandardNature.LEAVE);
        assertThat(leave.text(ImpactField.DEGREE)).isEqualTo("1 ou 2");
        assertThat(leave.text(ImpactField.GUARANTEE)).isEqualTo("Maintien");
        assertThat(leave.isOwn(ImpactField.DESCRIPTION)).isTrue();
    }

    @Test
    void natures_of_nearly_the_same_name_are_told_apart() throws RefusedEditException {
        dijon.apply(edit(read(
                HEAD,
                List.of("", "Liens hiérarchiques directs", "2", "", ""),
                List.of("", "Liens hiérarchiques", "3", "", ""))));
        assertThat(dijon.line(dijon.city(), StandardNature.DIRECT_HIERARCHY).text(ImpactField.DEGREE))
                .isEqualTo("2");
        assertThat(dijon.line(dijon.city(), StandardNature.HIERARCHY).text(ImpactField.DEGREE))
                .isEqualTo("3");
    }

    @Test
    void what_cannot_be_taken_is_refused_with_sheet_row_and_column_and_then_nothing_is() {
        var reading = read(
                HEAD,
                List.of("", "Congés", "beaucoup", "", ""),
                List.of("", "Vacances", "1", "", ""),
                List.of("", "CET", "2", "", ""),
                List.of("", "CET", "2", "", ""));
        assertThat(reading.cells()).isEmpty();
        assertThat(reading.refused()).extracting(cell -> cell.cell()).containsExactly("C2", "B3", "B5");
        assertThatThrownBy(() -> edit(reading))
                .isInstanceOfSatisfying(
                        RefusedEditException.class,
                        refusal -> assertThat(Words.FRENCH.say(refusal.reason()).replace('\u00A0', ' '))
                                .contains("Feuille « Fiche », ligne 2, colonne « Degré »")
                                .contains("beaucoup")
                                .contains("2 autres"));
    }

    @Test
    void half_a_range_is_no_degree() {
        assertThat(read(HEAD, List.of("", "Congés", "1 ou beaucoup", "", "")).refused())
                .extracting(cell -> cell.cell())
                .containsExactly("C2");
    }

    @Test
    void the_title_of_a_workbook_names_its_sheet_and_that_of_another_sheet_is_refused() {
        var city = List.of("Annexe 3 – Fiche d’impact : Personnel de la Ville et de son CCAS");
        var line = List.of("", "Congés", "2", "", "");
        assertThat(reader(city, HEAD, line)
                        .read(dossier(), dijon.impacts(), FILE, Progress.NONE)
                        .sheet())
                .isEqualTo(dijon.city());
        assertThatThrownBy(() ->
                        reader(city, HEAD, line).read(dossier(), dijon.impacts(), dijon.epci(), FILE, Progress.NONE))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        refusal -> assertThat(Words.FRENCH.say(refusal.reason()))
                                .contains("Personnel de la Ville et de son CCAS"));
        assertThatThrownBy(() -> reader(HEAD, line).read(dossier(), dijon.impacts(), FILE, Progress.NONE))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        refusal ->
                                assertThat(Words.FRENCH.say(refusal.reason())).contains("ne nomme aucune fiche"));
    }

    @Test
    void a_file_without_such_a_table_is_not_read() {
        assertThatThrownBy(() -> read(List.of("Nom", "Prénom"))).isInstanceOf(UnreadableFileException.class);
    }

    private Edit edit(ImpactReading reading) throws RefusedEditException {
        return ReadImpacts.edit(dossier(), dijon.impacts(), reading);
    }

    private DossierId dossier() {
        return dijon.act.dossier().id();
    }

    @SafeVarargs
    private ImpactReading read(List<String>... lines) {
        return reader(lines).read(dossier(), dijon.impacts(), dijon.city(), FILE, Progress.NONE);
    }

    @SafeVarargs
    private static ReadImpacts reader(List<String>... lines) {
        var rows = new ArrayList<SourceRow>();
        for (var line : lines) {
            rows.add(new SourceRow("Fiche", rows.size() + 1, line));
        }
        return new ReadImpacts((file, to, progress) -> rows.forEach(to));
    }
}
