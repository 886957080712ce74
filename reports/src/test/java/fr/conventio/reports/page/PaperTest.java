package fr.conventio.reports.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PaperTest {
    private static final Description DESCRIPTION =
            new Description("Titre", "Objet", LocalDate.of(2019, Month.JANUARY, 1));
    private static final List<TableColumn> COLUMNS = List.of(
            new TableColumn("Groupe", Margins.LANDSCAPE.left(), 100, Alignment.LEFT),
            new TableColumn("Ligne", Margins.LANDSCAPE.left() + 100, 300, Alignment.LEFT));

    @TempDir
    private Path folder;

    @Test
    void a_full_disk_is_told_as_such() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatThrownBy(() -> Paper.print(full, DESCRIPTION, paper -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    @Test
    void groups_of_any_size_beginning_anywhere_leave_no_row_alone() throws Exception {
        for (int before = 20; before < 30; before++) {
            int lines = before;
            var file = folder.resolve(before + ".pdf");
            print(file, paper -> {
                paper.paragraph("\n".repeat(lines), TaggedTable.TEXT);
                var table = new TaggedTable(paper, COLUMNS);
                for (int size = 1; size < 12; size++) {
                    var rows = table.group(caption(paper, "Groupe " + size, 2), size);
                    IntStream.range(0, size).forEach(i -> rows.row(List.of("ligne " + i)));
                }
                table.end();
            });
            for (var group : TaggedText.of(file).all("TBody")) {
                var rows = group.all("TR");
                if (rows.size() > 1) {
                    assertThat(rows.get(0).pages()).isEqualTo(rows.get(1).pages());
                    assertThat(rows.getLast().pages())
                            .isEqualTo(rows.get(rows.size() - 2).pages());
                }
            }
        }
    }

    @Test
    void a_caption_longer_than_a_page_is_said_whole() throws Exception {
        var file = folder.resolve("caption.pdf");
        print(file, paper -> {
            var table = new TaggedTable(paper, COLUMNS);
            table.group(caption(paper, "Groupe", 150), 1).row(List.of("seule"));
            table.group(caption(paper, "Suivant", 1), 1).row(List.of("dernière"));
            table.end();
        });
        var root = TaggedText.of(file);
        var captions = root.all("TBody").stream()
                .map(group -> group.all("TH").getFirst())
                .toList();
        assertThat(captions.getFirst().said()).contains("mot 0 ", "mot 149 ");
        assertThat(captions.getFirst().pages()).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(captions.getLast().pages()).containsExactly(3);
        for (var standard : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            assertThat(VeraPdf.failures(file, standard)).isEmpty();
        }
    }

    private static Caption caption(Paper paper, String name, int lines) {
        var words = IntStream.range(0, lines).mapToObj(i -> "mot " + i + " \n").toList();
        var block = paper.typesetter().set(String.join("", words).strip() + " ", TaggedTable.TEXT, 90);
        return new Caption(name, block, block);
    }

    private static void print(Path file, Consumer<Paper> printing) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            Paper.print(out, DESCRIPTION, printing);
        }
    }
}
