package fr.conventio.model.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.reading.FoundTable.ServicePlace;
import fr.conventio.model.services.perimeter.SectionRules;
import fr.conventio.model.table.SourceFile;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadedTableTest {
    private static final String[] UNKNOWN = {
        "Ce que nous avons", "", "Qui fait quoi;Niveau;Où", "Juriste;A;Finances", "Comptable;B;Finances"
    };

    @Test
    void a_table_with_headers_of_nobody_begins_where_an_officer_says() {
        var file = file("Feuil1", UNKNOWN);
        var understood = TableFinder.understand(file);
        assertThat(understood.taken()).isEmpty();
        var headed = TableFinder.headed(file, understood, "Feuil1", 3);
        assertThat(headed.taken()).singleElement().satisfies(table -> {
            assertThat(table.headerRow()).isEqualTo(3);
            assertThat(table.lastRow()).isEqualTo(5);
            assertThat(table.columns())
                    .extracting(FoundColumn::header)
                    .containsExactly("Qui fait quoi", "Niveau", "Où");
        });
        assertThat(headed.remarks()).extracting(remark -> remark.key()).doesNotContain("import.sheet_without_table");
    }

    @Test
    void its_lines_are_read_once_its_columns_are_told() {
        var file = file("Feuil1", UNKNOWN);
        var headed = TableFinder.headed(file, TableFinder.understand(file), "Feuil1", 3);
        var told = headed.with(
                0,
                headed.tables()
                        .getFirst()
                        .withMeaning(0, Meaning.FUNCTION)
                        .withMeaning(1, Meaning.CATEGORY)
                        .withMeaning(2, Meaning.SERVICE));
        var reading = new JudgeRoster(Roster.EMPTY, SectionRules.NONE).read(file, told, Decisions.NONE, Progress.NONE);
        assertThat(reading.rowsRead()).isEqualTo(2);
        assertThat(told.tables().getFirst().servicePlace()).isEqualTo(ServicePlace.COLUMN);
    }

    @Test
    void tables_with_the_same_columns_are_settled_together() {
        var header = "Fonction;Statut;Catégorie;Grade;Temps de travail";
        var rows = new ArrayList<SourceRow>();
        rows.addAll(rows("Archives", header, "Archiviste;Titulaire;B;Rédacteur;TC 100 %"));
        rows.addAll(rows("Paie", "Fonction;Catégorie;Grade;Temps de travail", "Comptable;B;Rédacteur;TC 100 %"));
        rows.addAll(rows("Finances", header, "Comptable;Titulaire;B;Rédacteur;TC 100 %"));
        var understood = TableFinder.understand(SourceFile.of("agents.xlsx", rows));
        assertThat(understood.takenAlike()).containsExactly(List.of(0, 2), List.of(1));
    }

    @Test
    void a_cell_for_which_the_file_has_no_column_is_mended_as_the_field_that_it_lacks() {
        var file = file(
                "Feuil1",
                "Service;Fonction;Statut;Grade;Temps de travail",
                "Archives;Archiviste;Titulaire;sans grade connu;TC 100 %");
        var reading = new JudgeRoster(Roster.EMPTY, SectionRules.NONE)
                .read(file, TableFinder.understand(file), Decisions.NONE, Progress.NONE);
        assertThat(reading.refused())
                .singleElement()
                .satisfies(cell -> assertThat(reading.field(cell)).contains(PostField.CATEGORY));
    }

    @Test
    void dates_and_services_that_are_written_in_many_ways_are_shown_as_what_they_mean() {
        var file = file(
                "Feuil1",
                "Service;Fonction;Statut;Cat.;Grade;Temps de travail;Transfert;Date de transfert",
                "Finances;Comptable;Titulaire;B;Rédacteur;TC 100 %;Oui;2027-01-01",
                "FINANCES;Comptable;Titulaire;B;Rédacteur;TC 100 %;Oui;1er janvier 2027");
        var reading = new JudgeRoster(Roster.EMPTY, SectionRules.NONE)
                .read(file, TableFinder.understand(file), Decisions.NONE, Progress.NONE);
        assertThat(reading.values())
                .filteredOn(value -> value.field() == PostField.TRANSFER_DATE)
                .extracting(ReadValue::meaning)
                .containsExactly("01/01/2027", "01/01/2027");
        assertThat(reading.values())
                .filteredOn(value -> value.field() == PostField.SERVICE)
                .extracting(ReadValue::meaning)
                .containsExactly("Finances", "Finances");
    }

    private static SourceFile file(String sheet, String... lines) {
        return SourceFile.of("agents.xlsx", rows(sheet, lines));
    }

    private static List<SourceRow> rows(String sheet, String... lines) {
        var rows = new ArrayList<SourceRow>();
        for (int line = 0; line < lines.length; line++) {
            rows.add(new SourceRow(sheet, line + 1, Arrays.asList(lines[line].split(";", -1))));
        }
        return rows;
    }
}
