package fr.conventio.reports.passing;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.io.font.constants.StandardFonts;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.annot.PdfTextAnnotation;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import fr.conventio.model.DijonAct;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.passing.StampRoom;
import fr.conventio.model.passing.StampRoom.Stamp;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.press.AnnexPress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintedPlacesTest {
    /** 190 × 55 points at 10 points of the edges: on A4 from 395 to 585 and from 777 to 832. */
    private static final Stamp STAMP = Stamp.known();

    @TempDir
    private Path folder;

    /** What is drawn on a page. */
    @FunctionalInterface
    private interface Drawing {
        void on(PdfCanvas canvas) throws IOException;
    }

    private StampRoom room(Drawing drawing) throws IOException {
        var file = Files.createTempFile(folder, "page", ".pdf");
        try (var pdf = new PdfDocument(new PdfWriter(file.toFile()))) {
            pdf.addNewPage(PageSize.A4);
            drawing.on(new PdfCanvas(pdf.addNewPage(PageSize.A4)));
        }
        return new PrintedPlaces().of(file, STAMP).orElseThrow();
    }

    private static void text(PdfCanvas canvas, double x, double y) throws IOException {
        canvas.beginText()
                .setFontAndSize(PdfFontFactory.createFont(StandardFonts.HELVETICA), 9)
                .moveText(x, y)
                .showText("Article 2")
                .endText();
    }

    @Test
    void text_under_the_stamp_is_found_and_text_beside_it_is_not() throws Exception {
        assertThat(room(canvas -> text(canvas, 500, 800)).covered()).containsExactly(2);
        assertThat(room(canvas -> text(canvas, 380, 800)).covered())
                .as("it begins before the stamp and ends in it")
                .containsExactly(2);
        assertThat(room(canvas -> text(canvas, 60, 800)).covered()).isEmpty();
        assertThat(room(canvas -> text(canvas, 500, 760)).covered()).isEmpty();
    }

    @Test
    void a_line_a_frame_and_a_field_are_found() throws Exception {
        assertThat(room(canvas -> canvas.moveTo(50, 790).lineTo(545, 790).stroke())
                        .covered())
                .containsExactly(2);
        assertThat(room(canvas -> canvas.rectangle(570, 700, 10, 90).fill()).covered())
                .containsExactly(2);
        assertThat(room(canvas -> canvas.moveTo(50, 770).lineTo(545, 770).stroke())
                        .covered())
                .isEmpty();
        assertThat(room(canvas -> canvas.rectangle(395, 777, 190, 55).clip().endPath())
                        .covered())
                .as("nothing is drawn")
                .isEmpty();
        assertThat(room(canvas -> canvas.getDocument()
                                .getLastPage()
                                .addAnnotation(new PdfTextAnnotation(new Rectangle(500, 800, 20, 20))))
                        .covered())
                .containsExactly(2);
    }

    @Test
    void what_is_moved_is_found_where_it_comes_to_stand() throws Exception {
        assertThat(room(canvas -> {
                            canvas.concatMatrix(1, 0, 0, 1, 450, 750);
                            canvas.rectangle(50, 40, 10, 10).fill();
                        })
                        .covered())
                .containsExactly(2);
    }

    @Test
    void the_example_s_act_leaves_the_first_page_free() throws Exception {
        var example = DijonAct.act();
        var piece = Pieces.of(example).stream()
                .filter(candidate -> candidate.kind() == PieceKind.ACT)
                .findFirst()
                .orElseThrow();
        var act = new AnnexPress().print(piece, Format.PDF, example, folder, Progress.NONE);
        var room = new PrintedPlaces().of(act, STAMP).orElseThrow();
        assertThat(room.isFirstPageFree()).isTrue();
        assertThat(room.pages()).isGreaterThan(40);
        assertThat(room.covered()).as("the tables of annexes go up to the edge").isNotEmpty();
    }

    @Test
    void what_is_no_document_has_no_room() throws Exception {
        assertThat(new PrintedPlaces().of(Files.writeString(folder.resolve("a.pdf"), "rien"), STAMP))
                .isEmpty();
    }
}
