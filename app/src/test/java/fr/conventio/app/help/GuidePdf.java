package fr.conventio.app.help;

import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Link;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The user guide as a PDF, a page of the help after the other. */
final class GuidePdf {
    private static final DeviceRgb ACCENT = new DeviceRgb(0x14, 0x50, 0x7a);
    private static final DeviceRgb MUTED = new DeviceRgb(0x5c, 0x66, 0x70);
    private static final float LEADING = 1.25f;
    /** Of the page's width, in percent: most pages of the help then fit on one of the guide. */
    private static final float PICTURE = 80;

    private static final float[] KEYS = {1, 3};

    private final PdfFont regular = font("Regular");
    private final PdfFont strong = font("SemiBold");
    private final Document document;

    private GuidePdf(Document document) throws IOException {
        this.document = document;
        document.setFont(regular).setFontSize(10);
    }

    static void write(Path file, List<HelpPage> pages) throws IOException {
        try (var pdf = new PdfDocument(new PdfWriter(file.toString()));
                var document = new Document(pdf, PageSize.A4)) {
            pdf.setTagged();
            pdf.getCatalog().setLang(new PdfString("fr-FR"));
            pdf.getDocumentInfo().setTitle("Conventio : guide de l’utilisateur");
            document.setMargins(48, 56, 48, 56);
            var guide = new GuidePdf(document);
            guide.cover(pages);
            for (var page : pages) {
                document.add(new AreaBreak());
                guide.add(page, file.resolveSibling(page.name() + ".png"));
            }
        }
    }

    private void cover(List<HelpPage> pages) {
        document.add(new Paragraph("Conventio")
                .setFont(strong)
                .setFontSize(34)
                .setFontColor(ACCENT)
                .setMarginTop(120));
        document.add(new Paragraph("Guide de l’utilisateur").setFontSize(16));
        document.add(new Paragraph("Les écrans de ce guide montrent l’exemple de Dijon.")
                .setFontColor(MUTED)
                .setMarginBottom(40));
        for (var page : pages) {
            document.add(new Paragraph(new Link(page.title(), PdfAction.createGoTo(page.name())))
                    .setFontColor(ACCENT)
                    .setMargin(3));
        }
    }

    private void add(HelpPage page, Path picture) throws IOException {
        var title = new Paragraph(page.title())
                .setDestination(page.name())
                .setFont(strong)
                .setFontSize(20)
                .setFontColor(ACCENT);
        title.getAccessibilityProperties().setRole(StandardRoles.H1);
        document.add(title);
        if (Files.exists(picture)) {
            var image = new Image(ImageDataFactory.create(Files.readAllBytes(picture)))
                    .setWidth(UnitValue.createPercentValue(PICTURE))
                    .setBorder(new SolidBorder(new DeviceRgb(0xe3, 0xe1, 0xda), 0.5f))
                    .setMarginBottom(8);
            image.getAccessibilityProperties().setAlternateDescription("L’écran « " + page.title() + " »");
            document.add(image);
        }
        Table keys = null;
        for (var block : page.blocks()) {
            if (block instanceof HelpPage.Key key) {
                if (keys == null) {
                    keys = new Table(UnitValue.createPercentArray(KEYS)).useAllAvailableWidth();
                }
                keys.addCell(cell(key.keys()).setFontColor(MUTED)).addCell(cell(key.does()));
            } else {
                if (keys != null) {
                    document.add(keys);
                    keys = null;
                }
                document.add(paragraph(block));
            }
        }
        if (keys != null) {
            document.add(keys);
        }
    }

    private Paragraph paragraph(HelpPage.Block block) {
        return switch (block) {
            case HelpPage.Heading heading -> {
                var drawn = new Paragraph(heading.text())
                        .setFont(strong)
                        .setMarginTop(10)
                        .setKeepWithNext(true);
                drawn.getAccessibilityProperties().setRole(StandardRoles.H2);
                yield drawn;
            }
            case HelpPage.Point point ->
                new Paragraph("•  " + point.text())
                        .setMarginLeft(12)
                        .setFirstLineIndent(-12)
                        .setMarginTop(2);
            case HelpPage.Paragraph paragraph -> new Paragraph(paragraph.text()).setMultipliedLeading(LEADING);
            case HelpPage.Key key -> throw new IllegalStateException("keys stand in a table");
        };
    }

    private static Cell cell(String text) {
        return new Cell().add(new Paragraph(text)).setBorder(Border.NO_BORDER).setPadding(2);
    }

    private static PdfFont font(String weight) {
        try (var stream = Objects.requireNonNull(
                GuidePdf.class.getResourceAsStream("/com/formdev/flatlaf/fonts/inter/Inter-" + weight + ".otf"))) {
            return PdfFontFactory.createFont(
                    FontProgramFactory.createFont(stream.readAllBytes()), PdfEncodings.IDENTITY_H);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
