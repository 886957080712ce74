package fr.conventio.benchmark.contender;

import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import fr.conventio.reports.page.Margins;
import fr.conventio.reports.roster.AnnexColumn;
import fr.conventio.reports.roster.RosterAnnex;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JRDesignTextElement;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.OrientationEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/** The annex' rows and columns as a table of JasperReports: tagged, its header on each page, texts that wrap. */
final class Jasper {
    private static final float TEXT_POINTS = 7;
    private static final int ROW_HEIGHT = 13;
    private static final int HEADER_HEIGHT = 26;
    private static final String TAG = "net.sf.jasperreports.export.pdf.tag.";

    private Jasper() {}

    /** @param args the file; the number of posts */
    public static void main(String[] args) throws JRException, IOException {
        var annex = LargeRoster.annex(Integer.parseInt(args[1]));
        var report = JasperCompileManager.compileReport(design(annex));
        var filled = JasperFillManager.fillReport(report, new HashMap<>(), new Rows(annex));
        var exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(filled));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(args[0]));
        exporter.setConfiguration(configuration(annex));
        exporter.exportReport();
    }

    private static SimplePdfExporterConfiguration configuration(RosterAnnex annex) throws IOException {
        var profile = Path.of("sRGB.icc");
        Files.write(profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        var configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage("fr-FR");
        configuration.setMetadataTitle(annex.title());
        configuration.setDisplayMetadataTitle(true);
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_1A);
        configuration.setIccProfilePath(profile.toString());
        return configuration;
    }

    private static JasperDesign design(RosterAnnex annex) throws JRException {
        var design = new JasperDesign();
        design.setName("annex");
        var style = new JRDesignStyle();
        style.setName("text");
        style.setDefault(true);
        style.setFontName("DejaVu Sans");
        style.setFontSize(TEXT_POINTS);
        design.addStyle(style);
        design.setDefaultStyle(style);
        design.setOrientation(OrientationEnum.LANDSCAPE);
        design.setPageWidth(842);
        design.setPageHeight(595);
        design.setLeftMargin((int) Margins.LANDSCAPE.left());
        design.setRightMargin((int) Margins.LANDSCAPE.left());
        design.setColumnWidth(842 - 2 * (int) Margins.LANDSCAPE.left());
        var header = new JRDesignBand();
        header.setHeight(HEADER_HEIGHT);
        var detail = new JRDesignBand();
        detail.setHeight(ROW_HEIGHT);
        var columns = annex.columns();
        double weights = columns.stream().mapToDouble(AnnexColumn::weight).sum();
        int left = 0;
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            int width = (int) (column.weight() / weights * design.getColumnWidth());
            var heading = new JRDesignStaticText();
            heading.setText(column.header());
            place(heading, left, width, HEADER_HEIGHT);
            heading.getPropertiesMap().setProperty(TAG + "th", "full");
            header.addElement(heading);
            var field = new JRDesignField();
            field.setName(column.field().name());
            field.setValueClass(String.class);
            design.addField(field);
            var cell = new JRDesignTextField();
            cell.setExpression(new JRDesignExpression("$F{" + field.getName() + "}"));
            cell.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
            place(cell, left, width, ROW_HEIGHT);
            cell.getPropertiesMap().setProperty(TAG + "td", "full");
            detail.addElement(cell);
            row(i, columns.size(), heading, cell);
            left += width;
        }
        design.setColumnHeader(header);
        ((JRDesignSection) design.getDetailSection()).addBand(detail);
        return design;
    }

    private static void place(JRDesignTextElement element, int left, int width, int height) {
        element.setX(left);
        element.setWidth(width);
        element.setHeight(height);
    }

    /** The first cell opens the row's tag, the last closes it. */
    private static void row(int column, int count, JRDesignTextElement... cells) {
        for (var cell : cells) {
            if (column == 0) {
                cell.getPropertiesMap().setProperty(TAG + "tr", "start");
            } else if (column == count - 1) {
                cell.getPropertiesMap().setProperty(TAG + "tr", "end");
            }
        }
    }

    /** The posts, as JasperReports asks for them. */
    private static final class Rows implements JRDataSource {
        private final RosterAnnex annex;
        private final Iterator<Post> posts;
        private Post post;

        Rows(RosterAnnex annex) {
            this.annex = annex;
            this.posts = annex.roster().posts().iterator();
            this.post = annex.roster().posts().getFirst();
        }

        @Override
        public boolean next() {
            if (!posts.hasNext()) {
                return false;
            }
            post = posts.next();
            return true;
        }

        @Override
        public Object getFieldValue(JRField field) {
            return annex.text(post, PostField.valueOf(field.getName()));
        }
    }
}
