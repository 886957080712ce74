package fr.conventio.reports.table.corpus;

import static fr.conventio.reports.table.corpus.CorpusTest.file;

import fr.conventio.reports.table.corpus.CorpusTest.Entry;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Tables as people lay them out. */
final class LayoutFiles {
    private static final String HEADER =
            "Services communs|Fonction|Statut|Catégorie|Grade|Temps de travail|Transfert|Date de transfert\n";

    private LayoutFiles() {}

    static List<Map.Entry<String, Entry>> all() {
        return List.of(
                file(
                        "titles above and notes below",
                        () -> Workbooks.xlsx("""
                                Métropole et Ville
                                Annexe 1 : composition des services communs
                                |
                                """ + HEADER + """
                                Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100%|Non|-
                                |
                                Fait à Dijon, le 12 décembre 2018
                                * sous réserve de l’avis du comité technique
                                """),
                        Expected.accepts("Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100 %|Non|-")
                                .ignored(1, 2, 7, 8)),
                file(
                        "two tables side by side",
                        () -> Workbooks.xlsx(HEADER.replace("\n", "||") + HEADER + """
                                Finances|Comptable|Titulaire|C|Adjoint administratif|TC|Non|-||Juridique|Juriste|Titulaire|A|Attaché|TP 80%|Non|-
                                Finances|Directrice|Titulaire|A|Attaché|TC|Non|-
                                |||||||||Juridique|Greffier|Titulaire|D|Rédacteur|TC|Non|-
                                """),
                        Expected.accepts(
                                        "Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100 %|Non|-",
                                        "Finances|Directrice|Titulaire|A|Attaché|TC 100 %|Non|-",
                                        "Juridique|Juriste|Titulaire|A|Attaché|TP 80 %|Non|-")
                                .refused("M4 refusal.category")),
                file(
                        "two tables side by side under the names of their services, without a gap",
                        () -> Workbooks.xlsx("""
                                Service Finances|||||Service juridique
                                Fonction|Catégorie|Grade|Temps de travail|Transfert|Fonction|Catégorie|Grade|Temps de travail|Transfert
                                Comptable|C|Adjoint administratif|TC|Non|Juriste|A|Attaché|TP 80%|Non
                                """),
                        Expected.accepts(
                                        "Service Finances|Comptable||C|Adjoint administratif|TC 100 %|Non|-",
                                        "Service juridique|Juriste||A|Attaché|TP 80 %|Non|-")
                                .ignored(1, 1)),
                file(
                        "a position that holds the status",
                        () -> Workbooks.xlsx("""
                                Service|Libellé emploi|Position statutaire|Cat.|Grade|Quotité
                                Archives|Archiviste|Titulaire|B|Rédacteur|100 %
                                Archives|Magasinier|Contractuel|C|Adjoint administratif|80 %
                                """),
                        Expected.accepts(
                                "Archives|Archiviste|Titulaire|B|Rédacteur|TC 100 %||-",
                                "Archives|Magasinier|Contractuel|C|Adjoint administratif|TP 80 %||-")),
                file(
                        "a position that is one",
                        () -> Workbooks.xlsx("""
                                Service|Libellé emploi|Position statutaire|Cat.|Grade|Quotité
                                Archives|Archiviste|Activité|B|Rédacteur|100 %
                                Archives|Magasinier|Détachement|C|Adjoint administratif|80 %
                                """),
                        Expected.accepts(
                                "Archives|Archiviste||B|Rédacteur|TC 100 %||-",
                                "Archives|Magasinier||C|Adjoint administratif|TP 80 %||-")),
                file(
                        "columns named as in a database",
                        () -> Workbooks.xlsx("""
                                RH_AG_MAT|RH_AG_NOM|RH_SERVICE|RH_EMPLOI|RH_CATEG|RH_GRADE|RH_QUOTITE|RH_STATUT
                                00123|Martin|Archives|Archiviste|B|Rédacteur|90%|Titulaire
                                """),
                        Expected.accepts("Archives|Archiviste|Titulaire|B|Rédacteur|TP 90 %||-")),
                file(
                        "an empty column within one table",
                        () -> Workbooks.xlsx("""
                                Matricule|Nom|Services communs||Fonction|Catégorie|Grade|Temps de travail|Transfert
                                12|Martin|Finances||Comptable|C|Adjoint administratif|TC|Non
                                """),
                        Expected.accepts("Finances|Comptable||C|Adjoint administratif|TC 100 %|Non|-")),
                file(
                        "subtotals and a total",
                        () -> Workbooks.xlsx(HEADER + """
                                Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100%|Non|-
                                Sous-total Finances||||| 1 |1|
                                Juridique|Juriste|Titulaire|A|Attaché|TC 100%|Non|-
                                Total général|2 agents||||2|0|
                                """),
                        Expected.accepts(
                                        "Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100 %|Non|-",
                                        "Juridique|Juriste|Titulaire|A|Attaché|TC 100 %|Non|-")
                                .ignored(3, 5)),
                file(
                        "services in captions",
                        () -> Workbooks.xlsx("""
                                Fonction|Statut|Catégorie|Grade|Temps de travail|Transfert
                                Service : Finances (2 agents)
                                Comptable|Titulaire|C|Adjoint administratif|TC|Non
                                Directrice|Titulaire|A|Attaché principal|TC|Non
                                Affaires juridiques
                                Juriste|Contractuel|A|Attaché|TP 80%|Non
                                Document de travail
                                """),
                        Expected.accepts(
                                        "Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100 %|Non|-",
                                        "Finances|Directrice|Titulaire|A|Attaché principal|TC 100 %|Non|-",
                                        "Affaires juridiques|Juriste|Contractuel|A|Attaché|TP 80 %|Non|-")
                                .ignored(2, 5, 7)),
                file(
                        "service in a merged column",
                        LayoutFiles::merged,
                        Expected.accepts(
                                "Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100 %|Non|-",
                                "Finances|Directrice|Titulaire|A|Attaché|TC 100 %|Non|-",
                                "Juridique|Juriste|Titulaire|A|Attaché|TC 100 %|Non|-")),
                file(
                        "one service a sheet",
                        () -> Workbooks.xlsx("""
                                =Finances
                                Fonction|Statut|Cat.|Grade|Quotité|Transfert
                                Comptable|Titulaire|C|Adjoint administratif|100 %|Non
                                =Juridique
                                Emploi|Statut|Catégorie|Grade|Temps de travail|Transfert
                                Juriste|Contractuel|A|Attaché|80 %|Non
                                """),
                        Expected.accepts(
                                "Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100 %|Non|-",
                                "Juridique|Juriste|Contractuel|A|Attaché|TP 80 %|Non|-")),
                file(
                        "two tables in one sheet",
                        () -> Workbooks.xlsx("""
                                Direction des finances
                                Fonction|Statut|Cat.|Grade|Quotité|Transfert
                                Comptable|Titulaire|C|Adjoint administratif|100 %|Non
                                |
                                Direction des affaires juridiques
                                Grade|Fonction|Catégorie|Statut|Temps de travail|Transfert
                                Attaché|Juriste|A|Contractuel|TP 80%|Non
                                """),
                        Expected.accepts(
                                        "Direction des finances|Comptable|Titulaire|C|Adjoint administratif|TC 100 %|Non|-",
                                        "Direction des affaires juridiques|Juriste|Contractuel|A|Attaché|TP 80 %|Non|-")
                                .ignored(1, 5)),
                file(
                        "the same header under each service",
                        () -> Workbooks.xlsx("""
                                Finances
                                Fonction|Statut|Cat.|Grade|Quotité|Transfert
                                Comptable|Titulaire|C|Adjoint administratif|100 %|Non
                                |
                                Juridique
                                Fonction|Statut|Cat.|Grade|Quotité|Transfert
                                Juriste|Contractuel|A|Attaché|80 %|Non
                                """),
                        Expected.accepts(
                                        "Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100 %|Non|-",
                                        "Juridique|Juriste|Contractuel|A|Attaché|TP 80 %|Non|-")
                                .ignored(1, 5)),
                file(
                        "the service in a title",
                        () -> Workbooks.xlsx("""
                                Effectifs de la direction des finances
                                Fonction|Statut|Cat.|Grade|Quotité|Transfert
                                Comptable|Titulaire|C|Adjoint administratif|100 %|Non
                                """),
                        Expected.accepts(
                                        "Direction des finances|Comptable|Titulaire|C|Adjoint administratif|TC 100 %|Non|-")
                                .ignored(1)),
                file(
                        "hidden sheet",
                        LayoutFiles::hiddenSheet,
                        Expected.accepts("Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100 %|Non|-")),
                file(
                        "hidden row and column are read",
                        LayoutFiles::hiddenRow,
                        Expected.accepts(
                                "Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100 %|Non|-",
                                "Juridique|Juriste|Titulaire|A|Attaché|TC 100 %|Non|-")),
                file(
                        "a summary beside the table",
                        () -> Workbooks.xlsx("=Récapitulatif\nService|Effectif|ETP\nFinances|1|1\n=Agents\n" + HEADER
                                + "Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100%|Non|-\n"),
                        Expected.accepts("Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100 %|Non|-")),
                file(
                        "header again on each page",
                        () -> Workbooks.xlsx(
                                HEADER + "Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100%|Non|-\n" + HEADER
                                        + "Juridique|Juriste|Titulaire|A|Attaché|TC 100%|Non|-\n"),
                        Expected.accepts(
                                        "Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100 %|Non|-",
                                        "Juridique|Juriste|Titulaire|A|Attaché|TC 100 %|Non|-")
                                .ignored(3)),
                file(
                        "header in two rows",
                        () -> Workbooks.xlsx("""
                                Service|Agent|||Temps|Transfert|
                                commun|Fonction|Statut|Catégorie|de travail|Oui / Non|Date
                                Finances|Comptable|Titulaire|C|TC 100%|Oui|01/01/2019
                                """),
                        Expected.accepts("Finances|Comptable|Titulaire|C||TC 100 %|Oui|01/01/2019")),
                file(
                        "columns in any order, others between",
                        () -> Workbooks.xlsx("""
                                N°|Nom|Prénom|Matricule|Âge|Grade|Cat|Quotité|Affectation|Libellé emploi|Position statutaire|Statut|Transfert
                                1|MARTIN|Zoé|A0012|44|Rédacteur|B|80|Finances|Gestionnaire|Activité|Titulaire|Non
                                2|DURAND|Ali|A0013|38|Attaché|A|100|Finances|Cheffe de service|Détachement|Titulaire|Non
                                """),
                        Expected.accepts(
                                "Finances|Gestionnaire|Titulaire|B|Rédacteur|TP 80 %|Non|-",
                                "Finances|Cheffe de service|Titulaire|A|Attaché|TC 100 %|Non|-")),
                file(
                        "names of an HR system",
                        () -> Workbooks.xls("""
                                DAA_AG_MATRI|DAA_AG_NOMUSA|STR_LIB|DAA_EP_LIB|DAA_FI_LIB_POS|GRADE|CATEGORIE|QUOTITE
                                10045|MARTIN|FINANCES|TITULAIRE CNRACL|GESTIONNAIRE COMPTABLE|REDACTEUR|B|100
                                10046|PETIT|FINANCES|CONTRACTUEL|AGENT D'ACCUEIL|ADJOINT ADMINISTRATIF|C|50
                                """),
                        Expected.accepts(
                                "FINANCES|GESTIONNAIRE COMPTABLE|TITULAIRE CNRACL|B|REDACTEUR|TC 100 %||-",
                                "FINANCES|AGENT D'ACCUEIL|CONTRACTUEL|C|ADJOINT ADMINISTRATIF|TP 50 %||-")),
                file("no header", () -> Workbooks.xlsx("""
                                Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100%|Non
                                Juridique|Juriste|Contractuel|A|Attaché|TP 80%|Non
                                """), Expected.fails("import.no_header")),
                file(
                        "a needed column is missing",
                        () -> Workbooks.xlsx(
                                "Service|Catégorie|Grade|Statut\nFinances|C|Adjoint administratif|Titulaire\n"),
                        Expected.fails("import.missing_column")),
                file(
                        "the function told by no column",
                        () -> Workbooks.xlsx(
                                "Service|Nom|Catégorie|Grade|Quotité\nFinances|Martin|C|Adjoint administratif|80%\n"),
                        Expected.accepts("Finances|||C|Adjoint administratif|TP 80 %||-")),
                file("posts counted by grade", () -> Workbooks.xlsx("""
                                Tableau des effectifs au 1er janvier
                                Filière|Grade|Catégorie|Effectif budgétaire|Effectif pourvu|dont TNC
                                Administrative|Attaché|A|5|4|0
                                Technique|Adjoint technique|C|40|38|6
                                """), Expected.fails("import.counts")),
                file(
                        "the working time told by no column",
                        () -> Workbooks.xlsx(
                                "Service|Fonction|Catégorie|Grade|Statut\nFinances|Comptable|C|Adjoint administratif|Titulaire\n"),
                        Expected.accepts().refused("A2 refusal.required")),
                file(
                        "the category told by the grade",
                        () -> Workbooks.xlsx(
                                "Service|Fonction|Grade|Statut|Quotité|Transfert\nFinances|Comptable|Rédacteur|Titulaire|100%|Non\n"),
                        Expected.accepts("Finances|Comptable|Titulaire|B|Rédacteur|TC 100 %|Non|-")
                                .doubts("A2 import.doubt.category_of_grade")),
                file(
                        "the lines' own order",
                        () -> Workbooks.xlsx(
                                "Ordre|" + HEADER
                                        + "2|Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100%|Non|-\n1|Finances|Directrice|Titulaire|A|Attaché|TC 100%|Non|-\n"),
                        Expected.accepts(
                                "Finances|Directrice|Titulaire|A|Attaché|TC 100 %|Non|-",
                                "Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100 %|Non|-")),
                file(
                        "identical lines are two people",
                        () -> Workbooks.xlsx(HEADER
                                + ("Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100%|Non|-\n").repeat(2)),
                        Expected.accepts(
                                "Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100 %|Non|-",
                                "Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100 %|Non|-")),
                file(
                        "columns numbered below the header",
                        () -> Workbooks.xlsx(
                                HEADER
                                        + "1|2|3|4|5|6|7|8\nFinances|Comptable|Titulaire|C|Adjoint administratif|TC 100%|Non|-\n"),
                        Expected.accepts("Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100 %|Non|-")
                                .ignored(2)));
    }

    private static byte[] merged() throws Exception {
        try (var workbook = Workbooks.filled(new XSSFWorkbook(), HEADER + """
                Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100%|Non|-
                |Directrice|Titulaire|A|Attaché|TC 100%|Non|-
                Juridique|Juriste|Titulaire|A|Attaché|TC 100%|Non|-
                """)) {
            workbook.getSheetAt(0).addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            return Workbooks.saved(workbook);
        }
    }

    private static byte[] hiddenSheet() throws Exception {
        try (var workbook = Workbooks.filled(
                new XSSFWorkbook(),
                "=Agents\n" + HEADER
                        + "Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100%|Non|-\n=Ancienne liste\n"
                        + HEADER + "Juridique|Juriste|Titulaire|A|Attaché|TC 100%|Non|-\n")) {
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            return Workbooks.saved(workbook);
        }
    }

    private static byte[] hiddenRow() throws Exception {
        try (var workbook = Workbooks.filled(new XSSFWorkbook(), HEADER + """
                Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100%|Non|-
                Juridique|Juriste|Titulaire|A|Attaché|TC 100%|Non|-
                """)) {
            workbook.getSheetAt(0).getRow(2).setZeroHeight(true);
            workbook.getSheetAt(0).setColumnHidden(3, true);
            return Workbooks.saved(workbook);
        }
    }
}
