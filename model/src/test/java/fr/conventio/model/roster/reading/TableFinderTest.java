package fr.conventio.model.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.table.SourceFile;
import fr.conventio.model.table.SourceRow;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableFinderTest {
    @Test
    void samples_of_a_column_are_those_of_posts_and_neither_captions_nor_totals() {
        var table = table(
                "Fonction;Catégorie;Temps de travail",
                "Direction des finances (2 agents)",
                "Comptable;C;100 %",
                "Juriste;A;80 %",
                "Sous-total;;1,8",
                "Archives",
                "Archiviste;B;100 %",
                "Source : logiciel de paie");
        assertThat(samples(table, Meaning.FUNCTION)).containsExactly("Comptable", "Juriste", "Archiviste");
        assertThat(samples(table, Meaning.WORKING_TIME)).containsExactly("100 %", "80 %");
    }

    @Test
    void a_table_without_titles_has_samples_of_posts_too() {
        var table = table("Archives", "Archiviste;B;100 %;Oui", "Juriste;A;80 %;Non");
        assertThat(samples(table, Meaning.FUNCTION)).containsExactly("Archiviste", "Juriste");
    }

    @Test
    void a_row_once_taken_for_headers_is_known_again_with_what_its_columns_mean() {
        var file =
                file("Liste de mars", "Libellé;Classe;Rang;Présence", "Comptable;C;1;Complet", "Juriste;A;2;Complet");
        var understood = TableFinder.understand(file);
        assertThat(understood.taken()).isEmpty();
        var chosen = TableFinder.headed(file, understood, "Feuil1", 2);
        var meant = chosen.with(0, chosen.tables().getFirst().withMeaning(0, Meaning.FUNCTION));

        var next = file("Présence;Rang;Classe;Libellé", "Complet;7;B;Archiviste");
        assertThat(TableFinder.understand(next, Set.of()).taken()).isEmpty();
        var known = TableFinder.understand(next, Set.of("autre", meant.headerSet()))
                .with(Mapping.of(meant, Decisions.NONE));
        assertThat(known.headerSet()).isEqualTo(meant.headerSet());
        assertThat(samples(known.taken().getFirst(), Meaning.FUNCTION)).containsExactly("Archiviste");
    }

    private static List<String> samples(FoundTable table, Meaning meaning) {
        return table.column(meaning).orElseThrow().samples();
    }

    private static FoundTable table(String... lines) {
        return TableFinder.understand(file(lines)).tables().getFirst();
    }

    private static SourceFile file(String... lines) {
        var rows = IntStream.range(0, lines.length)
                .mapToObj(line -> new SourceRow("Feuil1", line + 1, List.of(lines[line].split(";", -1))))
                .toList();
        return SourceFile.of("effectifs.csv", rows);
    }
}
