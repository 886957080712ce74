package fr.conventio.model.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.table.SourceFile;
import fr.conventio.model.table.SourceRow;
import java.util.List;
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

    private static List<String> samples(FoundTable table, Meaning meaning) {
        return table.column(meaning).orElseThrow().samples();
    }

    private static FoundTable table(String... lines) {
        var rows = IntStream.range(0, lines.length)
                .mapToObj(line -> new SourceRow("Feuil1", line + 1, List.of(lines[line].split(";", -1))))
                .toList();
        return TableFinder.understand(SourceFile.of("effectifs.csv", rows))
                .tables()
                .getFirst();
    }
}
