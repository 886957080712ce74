package fr.conventio.benchmark.contender;

import java.nio.file.Path;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;

/** POI's event reader as its own examples use it: cells pass by and are counted, nothing is kept or checked. */
final class BareEvents {
    private BareEvents() {}

    /** @param args the file */
    public static void main(String[] args) throws Exception {
        var counting = new Counting();
        try (var file = OPCPackage.open(Path.of(args[0]).toFile(), PackageAccess.READ)) {
            var texts = new ReadOnlySharedStringsTable(file);
            var reader = new XSSFReader(file);
            var sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                try (var sheet = sheets.next()) {
                    var factory = SAXParserFactory.newInstance();
                    factory.setNamespaceAware(true);
                    var parser = factory.newSAXParser().getXMLReader();
                    parser.setContentHandler(new XSSFSheetXMLHandler(
                            reader.getStylesTable(), texts, counting, new DataFormatter(), false));
                    parser.parse(new InputSource(sheet));
                }
            }
        }
        System.out.println("rows " + counting.rows);
    }

    private static final class Counting implements XSSFSheetXMLHandler.SheetContentsHandler {
        private int rows;

        @Override
        public void startRow(int row) {
            rows++;
        }

        @Override
        public void endRow(int row) {
            // Only what begins is counted.
        }

        @Override
        public void cell(String place, String text, XSSFComment comment) {
            // Passes by.
        }
    }
}
