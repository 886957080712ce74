package fr.conventio.reports.table.corpus;

import static fr.conventio.reports.table.corpus.CorpusTest.file;

import fr.conventio.reports.table.corpus.CorpusTest.Entry;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Values in every form. */
final class ValueFiles {
    private static final String HEADER =
            "Service|Fonction|Statut|Cat.|Grade|Temps de travail|Transfert|Date de transfert\n";

    private ValueFiles() {}

    static List<Map.Entry<String, Entry>> all() {
        return List.of(
                times(
                        "working time, told whole",
                        "Temps de travail",
                        "TC 100%",
                        "TC 100 %",
                        "TP 80%",
                        "TP 80 %",
                        "tp 82,5 %",
                        "TP 82,5 %",
                        "TNC 18/35",
                        "TNC 18/35",
                        "TC",
                        "TC 100 %",
                        "T.N.C. 20/35",
                        "TNC 20/35"),
                times(
                        "working time, in words",
                        "Temps de travail",
                        "Temps complet",
                        "TC 100 %",
                        "Temps partiel 80 %",
                        "TP 80 %",
                        "Temps non complet 28/35e",
                        "TNC 28/35",
                        "80 % (TP)",
                        "TP 80 %",
                        "mi-temps",
                        "TP 50 %"),
                times(
                        "working time, hours",
                        "Temps de travail",
                        "28h00",
                        "TNC 28/35",
                        "28 h",
                        "TNC 28/35",
                        "17h30",
                        "TNC 17,5/35",
                        "35h",
                        "TC 100 %",
                        "28h/35h",
                        "TNC 28/35",
                        "17,5/35",
                        "TNC 17,5/35",
                        "24h20",
                        "TNC 24h20/35"),
                times(
                        "working time, shares",
                        "ETP",
                        "0,8",
                        "TP 80 %",
                        "1",
                        "TC 100 %",
                        "0,5",
                        "TP 50 %",
                        "0,333",
                        "TP 33,3 %"),
                times(
                        "working time, percentages",
                        "Quotité",
                        "80",
                        "TP 80 %",
                        "100",
                        "TC 100 %",
                        "50",
                        "TP 50 %",
                        "5",
                        "TP 5 %"),
                times(
                        "working time, hours a week",
                        "Durée hebdomadaire",
                        "28",
                        "TNC 28/35",
                        "35",
                        "TC 100 %",
                        "17.5",
                        "TNC 17,5/35"),
                file(
                        "working time, its kind apart",
                        () -> Workbooks.xlsx("""
                        Service|Fonction|Cat.|Grade|Type de temps|Quotité|Transfert
                        Finances|Comptable|C|Adjoint administratif|TC|100|Non
                        Finances|Comptable|C|Adjoint administratif|TP|80|Non
                        Finances|Comptable|C|Adjoint administratif|TNC|50|Non
                        """),
                        Expected.accepts(
                                "Finances|Comptable||C|Adjoint administratif|TC 100 %|Non|-",
                                "Finances|Comptable||C|Adjoint administratif|TP 80 %|Non|-",
                                "Finances|Comptable||C|Adjoint administratif|TNC 50 %|Non|-")),
                file(
                        "working time, wrong",
                        () -> Workbooks.xlsx(HEADER + """
                        Finances|A|Titulaire|C|Adjoint administratif|beaucoup|Non|
                        Finances|B|Titulaire|C|Adjoint administratif|120 %|Non|
                        Finances|C|Titulaire|C|Adjoint administratif||Non|
                        """),
                        Expected.accepts()
                                .refused("F2 refusal.working_time", "F3 refusal.working_time", "F4 refusal.required")),
                dates(
                        "dates as text",
                        "01/04/2019",
                        "01/04/2019",
                        "1.4.2019",
                        "01/04/2019",
                        "1-4-19",
                        "01/04/2019",
                        "2019-04-01",
                        "01/04/2019",
                        "20190401",
                        "01/04/2019",
                        "1er avril 2019",
                        "01/04/2019",
                        "le 2 janv. 2020",
                        "02/01/2020",
                        "2019-04-01T00:00:00",
                        "01/04/2019",
                        "43556",
                        "01/04/2019",
                        "néant",
                        "-"),
                file(
                        "dates that do not exist",
                        () -> Workbooks.csv(HEADER + """
                        Finances|A|Titulaire|C|Adjoint administratif|TC|Oui|31/02/2019
                        Finances|B|Titulaire|C|Adjoint administratif|TC|Oui|bientôt
                        Finances|C|Titulaire|C|Adjoint administratif|TC|Oui|2019-13-01
                        """, ";", StandardCharsets.UTF_8),
                        Expected.accepts()
                                .refused(
                                        "H2 refusal.date.impossible",
                                        "H3 refusal.date.form",
                                        "H4 refusal.date.impossible")),
                file(
                        "dates and percentages as numbers",
                        () -> numbers(false),
                        Expected.accepts(
                                "Finances|Comptable|Titulaire|C|Adjoint administratif|TP 80 %|Oui|01/04/2019")),
                file(
                        "dates counted from 1904",
                        () -> numbers(true),
                        Expected.accepts(
                                "Finances|Comptable|Titulaire|C|Adjoint administratif|TP 80 %|Oui|01/04/2019")),
                transfers(
                        "yes and no",
                        "Oui",
                        "Oui",
                        "O",
                        "Oui",
                        "x",
                        "Oui",
                        "1",
                        "Oui",
                        "vrai",
                        "Oui",
                        "NON",
                        "Non",
                        "n",
                        "Non",
                        "0",
                        "Non",
                        "faux",
                        "Non",
                        "Différé",
                        "Différé",
                        "",
                        ""),
                file(
                        "yes and no, wrong",
                        () -> Workbooks.xlsx(HEADER + "Finances|A|Titulaire|C|Adjoint administratif|TC|peut-être|\n"),
                        Expected.accepts().refused("G2 refusal.transfer")),
                file(
                        "a doubt stays a doubt",
                        () -> Workbooks.xlsx(HEADER + """
                        Finances|A|Titulaire?|C|Adjoint administratif|TC|Non|
                        Finances|B|Titulaire|C ?|Adjoint administratif|TC|Non|
                        Finances|C|Titulaire|C|Adjoint administratif ?|TP 80% ?|Non|
                        """),
                        Expected.accepts(
                                        "Finances|A|Titulaire?|C|Adjoint administratif|TC 100 %|Non|-",
                                        "Finances|B|Titulaire|C|Adjoint administratif|TC 100 %|Non|-",
                                        "Finances|C|Titulaire|C|Adjoint administratif ?|TP 80 %|Non|-")
                                .doubts(
                                        "C2 import.doubt.question",
                                        "D3 import.doubt.question",
                                        "E4 import.doubt.question",
                                        "F4 import.doubt.question")),
                file(
                        "full-time equivalents beside the times they round",
                        () -> Workbooks.xlsx("""
                        Service|Fonction|Cat.|Grade|Statut|Temps de travail|ETP|Transfert
                        Finances|Comptable|C|Adjoint administratif|Titulaire|TNC 18/35|0,51|Non
                        Finances|Juriste|A|Attaché|Titulaire|TP 80 %|0,8|Non
                        Finances|Archiviste|B|Rédacteur|Titulaire|TNC 28/35|0,7|Non
                        """),
                        Expected.accepts(
                                        "Finances|Comptable|Titulaire|C|Adjoint administratif|TNC 18/35|Non|-",
                                        "Finances|Juriste|Titulaire|A|Attaché|TP 80 %|Non|-",
                                        "Finances|Archiviste|Titulaire|B|Rédacteur|TNC 28/35|Non|-")
                                .doubts("F4 import.doubt.two_times")),
                file(
                        "times too short to be true",
                        () -> Workbooks.xlsx("""
                        Service|Fonction|Cat.|Grade|Statut|Quotité|Transfert
                        Finances|Comptable|C|Adjoint administratif|Titulaire|1,2 %|Non
                        Finances|Juriste|A|Attaché|Titulaire|0 %|Non
                        Finances|Archiviste|B|Rédacteur|Titulaire|5 %|Non
                        """),
                        Expected.accepts(
                                        "Finances|Comptable|Titulaire|C|Adjoint administratif|TP 1,2 %|Non|-",
                                        "Finances|Juriste|Titulaire|A|Attaché|TP 0 %|Non|-",
                                        "Finances|Archiviste|Titulaire|B|Rédacteur|TP 5 %|Non|-")
                                .doubts("F2 import.doubt.short_time", "F3 import.doubt.short_time")),
                file(
                        "marks of notes below the table",
                        () -> Workbooks.xlsx(HEADER + """
                        Finances|A|Titulaire|C|Adjoint administratif*|TP 50%**|Oui (1)|01/01/2019
                        Finances|B|Contractuel²|C (1)|Adjoint administratif|80 % (TP)|Non|
                        * agent en disponibilité
                        """),
                        Expected.accepts(
                                        "Finances|A|Titulaire|C|Adjoint administratif*|TP 50 %|Oui|01/01/2019",
                                        "Finances|B|Contractuel²|C|Adjoint administratif|TP 80 %|Non|-")
                                .doubts(
                                        "E2 import.doubt.note",
                                        "F2 import.doubt.note",
                                        "G2 import.doubt.note",
                                        "C3 import.doubt.note",
                                        "D3 import.doubt.note")
                                .ignored(4)),
                file(
                        "statuses in many spellings",
                        () -> Workbooks.xlsx(HEADER + """
                        Finances|A|TITULAIRE CNRACL|C|Adjoint administratif|TC|Non|
                        Finances|B|Agent contractuel|C|Adjoint administratif|TC|Non|
                        Finances|C|Non-titulaire|C|Adjoint administratif|TC|Non|
                        Finances|D|Fonctionnaire stagiaire|C|Adjoint administratif|TC|Non|
                        Finances|E|CDI|C|Adjoint administratif|TC|Non|
                        Finances|F|Saisonnier|C|Adjoint administratif|TC|Non|
                        """),
                        Expected.accepts(
                                        "Finances|A|TITULAIRE CNRACL|C|Adjoint administratif|TC 100 %|Non|-",
                                        "Finances|B|Agent contractuel|C|Adjoint administratif|TC 100 %|Non|-",
                                        "Finances|C|Non-titulaire|C|Adjoint administratif|TC 100 %|Non|-",
                                        "Finances|D|Fonctionnaire stagiaire|C|Adjoint administratif|TC 100 %|Non|-",
                                        "Finances|E|CDI|C|Adjoint administratif|TC 100 %|Non|-",
                                        "Finances|F|Saisonnier|C|Adjoint administratif|TC 100 %|Non|-")
                                .doubts("C7 import.doubt.unknown")),
                file(
                        "grades in many spellings",
                        () -> Workbooks.xlsx(HEADER + """
                        Finances|A|Titulaire|C|Adj. adm. ppal 2e cl.|TC|Non|
                        Finances|B|Titulaire|C|ADJOINT TECHNIQUE TERRITORIAL PRINCIPAL DE 1ERE CLASSE|TC|Non|
                        Finances|C|Titulaire|B|Rédac. pal 1ère cl|TC|Non|
                        Finances|D|Titulaire|B|Technicien principal de 2ème classe|TC|Non|
                        Finances|E|Titulaire|A|Ingénieur pal|TC|Non|
                        Finances|F|Titulaire|C|Agent de maitrise ppl|TC|Non|
                        Finances|G|Titulaire|C|Sorcier|TC|Non|
                        """),
                        Expected.accepts(
                                        "Finances|A|Titulaire|C|Adj. adm. ppal 2e cl.|TC 100 %|Non|-",
                                        "Finances|B|Titulaire|C|ADJOINT TECHNIQUE TERRITORIAL PRINCIPAL DE 1ERE CLASSE|TC 100 %|Non|-",
                                        "Finances|C|Titulaire|B|Rédac. pal 1ère cl|TC 100 %|Non|-",
                                        "Finances|D|Titulaire|B|Technicien principal de 2ème classe|TC 100 %|Non|-",
                                        "Finances|E|Titulaire|A|Ingénieur pal|TC 100 %|Non|-",
                                        "Finances|F|Titulaire|C|Agent de maitrise ppl|TC 100 %|Non|-",
                                        "Finances|G|Titulaire|C|Sorcier|TC 100 %|Non|-")
                                .doubts("E8 import.doubt.unknown")),
                file(
                        "categories",
                        () -> Workbooks.xlsx(HEADER + """
                        Finances|A|Titulaire|Cat. C|Adjoint administratif|TC|Non|
                        Finances|B|Titulaire|catégorie a|Attaché|TC|Non|
                        Finances|C|Titulaire|A+|Administrateur|TC|Non|
                        Finances|D|Titulaire|Z|Attaché|TC|Non|
                        """),
                        Expected.accepts(
                                        "Finances|A|Titulaire|C|Adjoint administratif|TC 100 %|Non|-",
                                        "Finances|B|Titulaire|A|Attaché|TC 100 %|Non|-",
                                        "Finances|C|Titulaire|A|Administrateur|TC 100 %|Non|-")
                                .refused("D5 refusal.category")),
                file(
                        "what cannot be seen",
                        () -> Workbooks.csv(
                                HEADER
                                        + "Finances\u00A0|\u200BCompta\u00ADble\u0007|Titu\u200Blaire|B\u00A0|Re\u0301dacteur|TP\u202F80\u00A0%|Non|\n",
                                ";",
                                StandardCharsets.UTF_8),
                        Expected.accepts("Finances|Comptable|Titulaire|B|Rédacteur|TP 80 %|Non|-")),
                file(
                        "formulas give their last value",
                        ValueFiles::formulas,
                        Expected.accepts("Finances|Comptable|Titulaire|C|Adjoint administratif|TP 50 %|Non|-")),
                file(
                        "refused cells of one line",
                        () -> Workbooks.xlsx(
                                HEADER + "Finances||Titulaire|X|Adjoint administratif|TC 80%|Non|32/01/2019\n"),
                        Expected.accepts()
                                .refused(
                                        "B2 refusal.required",
                                        "D2 refusal.category",
                                        "F2 refusal.working_time",
                                        "H2 refusal.date.impossible")));
    }

    /** @param writtenAndShown by turns */
    private static Map.Entry<String, Entry> times(String name, String title, String... writtenAndShown) {
        var rows = new StringBuilder("Service|Fonction|Cat.|Grade|" + title + "|Transfert\n");
        var posts = new ArrayList<String>();
        for (int i = 0; i < writtenAndShown.length; i += 2) {
            rows.append("Finances|Comptable|C|Adjoint administratif|")
                    .append(writtenAndShown[i])
                    .append("|Non\n");
            posts.add("Finances|Comptable||C|Adjoint administratif|" + writtenAndShown[i + 1] + "|Non|-");
        }
        return file(name, () -> Workbooks.xlsx(rows.toString()), Expected.accepts(posts.toArray(String[]::new)));
    }

    private static Map.Entry<String, Entry> dates(String name, String... writtenAndShown) {
        var rows = new StringBuilder(HEADER);
        var posts = new ArrayList<String>();
        for (int i = 0; i < writtenAndShown.length; i += 2) {
            rows.append("Finances|Comptable|Titulaire|C|Adjoint administratif|TC|Oui|")
                    .append(writtenAndShown[i])
                    .append("\n");
            posts.add("Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100 %|Oui|" + writtenAndShown[i + 1]);
        }
        return file(
                name,
                () -> Workbooks.csv(rows.toString(), ";", StandardCharsets.UTF_8),
                Expected.accepts(posts.toArray(String[]::new)));
    }

    private static Map.Entry<String, Entry> transfers(String name, String... writtenAndShown) {
        var rows = new StringBuilder("Service|Fonction|Cat.|Grade|Temps de travail|Transfert|Employeur\n");
        var posts = new ArrayList<String>();
        for (int i = 0; i < writtenAndShown.length; i += 2) {
            rows.append("Finances|Comptable|C|Adjoint administratif|TC|")
                    .append(writtenAndShown[i])
                    .append("|Ville\n");
            posts.add("Finances|Comptable||C|Adjoint administratif|TC 100 %|" + writtenAndShown[i + 1] + "|-");
        }
        return file(name, () -> Workbooks.ods(rows.toString()), Expected.accepts(posts.toArray(String[]::new)));
    }

    private static byte[] numbers(boolean from1904) throws Exception {
        try (var workbook = new XSSFWorkbook()) {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(from1904);
            Workbooks.filled(workbook, HEADER + "Finances|Comptable|Titulaire|C|Adjoint administratif||Oui|\n");
            var row = workbook.getSheetAt(0).getRow(1);
            var percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
            row.createCell(5).setCellValue(0.8);
            row.getCell(5).setCellStyle(percent);
            var day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            row.createCell(7).setCellValue(LocalDate.of(2019, 4, 1));
            row.getCell(7).setCellStyle(day);
            return Workbooks.saved(workbook);
        }
    }

    private static byte[] formulas() throws Exception {
        try (var workbook = Workbooks.filled(
                new XSSFWorkbook(), HEADER + "Finances|Comptable|Titulaire|C|Adjoint administratif||Non|\n")) {
            var cell = workbook.getSheetAt(0).getRow(1).createCell(5);
            cell.setCellFormula("17.5/35");
            cell.setCellValue(0.5);
            return Workbooks.saved(workbook);
        }
    }
}
