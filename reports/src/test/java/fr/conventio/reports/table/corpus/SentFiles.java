package fr.conventio.reports.table.corpus;

import static fr.conventio.reports.table.corpus.CorpusTest.file;

import fr.conventio.reports.table.corpus.CorpusTest.Entry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files as the offices of communes send them: printed lists, exports of HR programs, forms filled in by hand. */
final class SentFiles {
    private static final String HEADER = "Service|Fonction|Grade|Cat.|Statut|Temps\n";

    private SentFiles() {}

    static List<Map.Entry<String, Entry>> all() {
        return List.of(
                file(
                        "two crosses under one title",
                        () -> merged("""
                                Service|Fonction|Cat|Grade|Temps|Transfert|
                                |||||Oui|Non
                                Eau|Fontainier|C|Adjoint technique|TC|X|
                                Eau|Releveur|C|Adjoint technique|TC||X
                                """, "A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2", "F1:G1"),
                        Expected.accepts(
                                "Eau|Fontainier||C|Adjoint technique|TC 100 %|Oui|-",
                                "Eau|Releveur||C|Adjoint technique|TC 100 %||-")),
                file(
                        "a directorate and its service in one caption",
                        () -> Workbooks.xlsx("""
                                Fonction|Cat|Grade|Temps
                                Direction : Moyens / Service : Eau (1 agent)
                                Fontainier|C|Adjoint technique|TC
                                Direction : Sports
                                Gardien|C|Adjoint technique|TC
                                """),
                        Expected.accepts(
                                        "Eau|Fontainier||C|Adjoint technique|TC 100 %||-",
                                        "Sports|Gardien||C|Adjoint technique|TC 100 %||-")
                                .ignored(2, 4)),
                file(
                        "an agent over two lines",
                        () -> merged("""
                                Service|Nom|Fonction|Cat|Grade|Temps|Missions
                                Eau|Martin|Fontainier|C|Adjoint technique|TC|Réseau
                                ||||||Compteurs
                                """, "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:F3"),
                        Expected.accepts("Eau|Fontainier||C|Adjoint technique|TC 100 %||-")
                                .ignored(3)),
                file(
                        "no service after a total, or in another directorate",
                        () -> Workbooks.xlsx("""
                                Direction|Service|Fonction|Cat|Grade|Temps
                                DGA 1|Eau|Fontainier|C|Adjoint technique|TC
                                ||Releveur|C|Adjoint technique|TC
                                Total Eau|2
                                ||Chauffeur|C|Adjoint technique|TC
                                DGA 2|Sports|Gardien|C|Adjoint technique|TC
                                DGA 3||Gardien|C|Adjoint technique|TC
                                """),
                        Expected.accepts(
                                        "Eau|Fontainier||C|Adjoint technique|TC 100 %||-",
                                        "Eau|Releveur||C|Adjoint technique|TC 100 %||-",
                                        "Eau|Chauffeur||C|Adjoint technique|TC 100 %||-",
                                        "Sports|Gardien||C|Adjoint technique|TC 100 %||-",
                                        "Sports|Gardien||C|Adjoint technique|TC 100 %||-")
                                .ignored(4)
                                .doubts("B5 import.doubt.service_above", "B7 import.doubt.service_above")),
                file(
                        "words for both genders, and codes before values",
                        () -> Workbooks.xlsx("""
                                Service|Fonction|Grade|Statut|Temps|Transfert|Date d'effet
                                Eau|Fontainier·ère|0145 - Attaché(e)|01 - Contractuel(le)|TP thérapeutique 50 %|Oui|01/04/2019
                                Eau|Releveur|Rédacteur·trice|C.D.I.|35:00|Non|s.o.
                                Effectif|2|||1.5||
                                """),
                        Expected.accepts(
                                        "Eau|Fontainier·ère|01 - Contractuel(le)|A|0145 - Attaché(e)|TP 50 %|Oui|01/04/2019",
                                        "Eau|Releveur|C.D.I.|B|Rédacteur·trice|TC 100 %|Non|-")
                                .ignored(4)
                                .doubts("A2 import.doubt.category_of_grade", "A3 import.doubt.category_of_grade")),
                file(
                        "the title of the first page again on the others",
                        () -> Workbooks.xls("""
                                Effectifs de la Ville
                                Matricule|Nom|Direction|Poste|Cat.|Grade|Temps
                                00001|Martin|Finances|Comptable|C|Adjoint administratif|TC
                                ||||Page 1
                                Effectifs de la Ville
                                Matricule|Nom|Direction|Poste|Cat.|Grade|Temps
                                00002|Petit|Finances|Directrice|A|Attaché|TC
                                """),
                        Expected.accepts(
                                        "Finances|Comptable||C|Adjoint administratif|TC 100 %||-",
                                        "Finances|Directrice||A|Attaché|TC 100 %||-")
                                .ignored(1, 4, 5, 6)),
                file(
                        "captions that go on over the page",
                        () -> Workbooks.xlsx("""
                                Etat nominatif des agents par service
                                Nom|Fonction|Grade|Cat.|Statut|Temps
                                SERVICE COMPTABILITE - 2 agents
                                Martin|Comptable|Adjoint administratif|C|Titulaire|TC
                                Edité le 12/11/2018|||||Page 1
                                Etat nominatif des agents par service
                                Nom|Fonction|Grade|Cat.|Statut|Temps
                                Petit|Comptable|Adjoint administratif|C|Titulaire|TC
                                Total service : 2 agents
                                """),
                        Expected.accepts(
                                        "SERVICE COMPTABILITE|Comptable|Titulaire|C|Adjoint administratif|TC 100 %||-",
                                        "SERVICE COMPTABILITE|Comptable|Titulaire|C|Adjoint administratif|TC 100 %||-")
                                .ignored(1, 3, 5, 6, 7, 9)),
                file(
                        "the service beside its label, above each table",
                        () -> Workbooks.xlsx("""
                                Service :|Finances
                                Responsable :|Mme Martin
                                Fonction|Grade|Cat.|Statut|Temps
                                Comptable|Adjoint administratif|C|Titulaire|TC
                                |
                                Service :|Juridique
                                Responsable :|M. Petit
                                Fonction|Grade|Cat.|Statut|Temps
                                Juriste|Attaché|A|Titulaire|TC
                                """),
                        Expected.accepts(
                                        "Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100 %||-",
                                        "Juridique|Juriste|Titulaire|A|Attaché|TC 100 %||-")
                                .ignored(1, 2, 6, 7)),
                file(
                        "forms under the titles, an example, dittos and notes",
                        () -> Workbooks.xlsx("""
                                Service|Fonction|Grade|Cat.|Statut|Temps|Date de transfert
                                (libellé)|(libellé)||(A/B/C)||(en %)|(jj/mm/aaaa)
                                Exemple : Sports|Agent|Attaché|A|Titulaire|100 %|01/01/2019
                                Finances|Comptable|Adjoint administratif|C|Titulaire|80 %|1er/01/2019
                                "|Archiviste|idem|"|"|"|idem
                                """),
                        Expected.accepts(
                                        "Finances|Comptable|Titulaire|C|Adjoint administratif|TP 80 %||01/01/2019",
                                        "Finances|Archiviste|Titulaire|C|Adjoint administratif|TP 80 %||01/01/2019")
                                .ignored(2, 3)),
                file(
                        "a grade, a status and a time merged over several lines",
                        () -> merged("""
                                Service|Grade|Cat.|Statut|Temps|Fonction
                                Crèche|Adjoint technique|C|Titulaire|TC|Cuisinier
                                |||||Aide
                                Cantine|Adjoint technique|C|Titulaire|TC|Aide
                                """, "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3"),
                        Expected.accepts(
                                "Crèche|Cuisinier|Titulaire|C|Adjoint technique|TC 100 %||-",
                                "Crèche|Aide|Titulaire|C|Adjoint technique|TC 100 %||-",
                                "Cantine|Aide|Titulaire|C|Adjoint technique|TC 100 %||-")),
                file(
                        "codes and names under one title",
                        () -> merged("""
                                Matricule|Service||Emploi||Grade||Temps
                                |Code|Libellé|Code|Libellé|Code|Libellé|
                                00001|F01|Finances|E12|Comptable|RED|Rédacteur|TC
                                """, "B1:C1", "D1:E1", "F1:G1"),
                        Expected.accepts("Finances|Comptable||B|Rédacteur|TC 100 %||-")
                                .doubts("A3 import.doubt.category_of_grade")),
                file(
                        "services and agents in one column",
                        () -> Workbooks.xlsx("""
                                Service / Agent|Fonction|Grade|Cat.|Statut|Temps
                                Finances
                                Martin Paul|Comptable|Adjoint administratif|C|Titulaire|TC
                                Juridique
                                Petit Anne|Juriste|Attaché|A|CDD|80 %
                                """),
                        Expected.accepts(
                                        "Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100 %||-",
                                        "Juridique|Juriste|CDD|A|Attaché|TP 80 %||-")
                                .ignored(2, 4)),
                file(
                        "the service of origin beside the one to come",
                        () -> Workbooks.xlsx("""
                                Service d'origine|Service commun de destination|Fonction|Grade|Cat.|Statut|Temps
                                Comptabilité|Finances|Comptable|Adjoint administratif|C|Titulaire|TC
                                """),
                        Expected.accepts("Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100 %||-")),
                file(
                        "titles with letters wrong",
                        () -> Workbooks.xlsx("""
                                Sevice|Foncton|Grde|Categorie|Satut|Tps de travail
                                Piscine|Caissier|Adjoint administratif|C|Titulaire|100 %
                                """),
                        Expected.accepts("Piscine|Caissier|Titulaire|C|Adjoint administratif|TC 100 %||-")),
                file(
                        "titles with their numbers",
                        () -> Workbooks.xlsx("""
                                10 - Service|20 - Fonction|30 - Grade|40 - Catégorie|50 - Statut|60 - Temps de travail
                                Piscine|Caissier|Adjoint administratif|C|Titulaire|100 %
                                """),
                        Expected.accepts("Piscine|Caissier|Titulaire|C|Adjoint administratif|TC 100 %||-")),
                file(
                        "titles in English",
                        () -> Workbooks.csv("""
                                Employee ID|Last name|First name|Department|Job title|Grade|Category|FTE|Transfer|Transfer date
                                E001|Smith|John|Finance|Accountant|Rédacteur|B|0.8|Yes|2019-01-01
                                """, ",", StandardCharsets.UTF_8),
                        Expected.accepts("Finance|Accountant||B|Rédacteur|TP 80 %|Oui|01/01/2019")),
                file(
                        "titles of a program's tables",
                        () -> Workbooks.csv("""
                                AGT_MATRICULE|AGT_NOM|AFF_LIBELLE|EMP_LIBELLE|GRA_LIBELLE|CAT_CODE|STA_LIBELLE|TTR_TAUX
                                00001|MARTIN|SPORTS|EDUCATEUR|ADJOINT TECHNIQUE|C|TITULAIRE|50
                                """, ";", StandardCharsets.UTF_8),
                        Expected.accepts("SPORTS|EDUCATEUR|TITULAIRE|C|ADJOINT TECHNIQUE|TP 50 %||-")),
                file(
                        "the time of the post and the share of its agent",
                        () -> Workbooks.xlsx("""
                                Service|Fonction|Grade|Cat.|Statut|Durée hebdo|Taux temps partiel
                                Sports|Agent|Adjoint technique|C|Titulaire|35h00|100
                                Sports|Agent|Adjoint technique|C|Titulaire|35h00|80
                                Sports|Agent|Adjoint technique|C|Titulaire|28h00|100
                                Sports|Agent|Adjoint technique|C|Titulaire|28h00|50
                                """),
                        Expected.accepts(
                                        "Sports|Agent|Titulaire|C|Adjoint technique|TC 100 %||-",
                                        "Sports|Agent|Titulaire|C|Adjoint technique|TP 80 %||-",
                                        "Sports|Agent|Titulaire|C|Adjoint technique|TNC 28/35||-",
                                        "Sports|Agent|Titulaire|C|Adjoint technique|TNC 28/35||-")
                                .doubts("F5 import.doubt.two_times")),
                file(
                        "subtotals above one do not turn shares into hundredths",
                        () -> Workbooks.xlsx("""
                                Service|Fonction|Grade|Cat.|Statut|ETP
                                Voirie|Agent|Adjoint technique|C|Titulaire|1
                                Voirie|Agent|Adjoint technique|C|Titulaire|0.8
                                S/T Voirie|||||1.8
                                """),
                        Expected.accepts(
                                        "Voirie|Agent|Titulaire|C|Adjoint technique|TC 100 %||-",
                                        "Voirie|Agent|Titulaire|C|Adjoint technique|TP 80 %||-")
                                .ignored(4)),
                file(
                        "hours and per cents in one column",
                        () -> Workbooks.xlsx(HEADER + """
                                Sports|Agent|Adjoint technique|C|Titulaire|35
                                Sports|Agent|Adjoint technique|C|Titulaire|28
                                Sports|Agent|Adjoint technique|C|Titulaire|100
                                Sports|Agent|Adjoint technique|C|Titulaire|1
                                """),
                        Expected.accepts(
                                        "Sports|Agent|Titulaire|C|Adjoint technique|TP 35 %||-",
                                        "Sports|Agent|Titulaire|C|Adjoint technique|TP 28 %||-",
                                        "Sports|Agent|Titulaire|C|Adjoint technique|TC 100 %||-",
                                        "Sports|Agent|Titulaire|C|Adjoint technique|TC 100 %||-")
                                .doubts("F2 import.doubt.number", "F3 import.doubt.number", "F5 import.doubt.number")),
                file(
                        "hours a month and a year",
                        () -> Workbooks.xlsx("""
                                =Au mois
                                Service|Fonction|Grade|Cat.|Statut|Nb heures mensuelles
                                Sports|Agent|Adjoint technique|C|Titulaire|151.67
                                Sports|Agent|Adjoint technique|C|Titulaire|121.33
                                =Annualisés
                                Service|Fonction|Grade|Cat.|Statut|Temps annuel
                                Sports|Agent|Adjoint technique|C|Titulaire|1607h
                                Sports|Agent|Adjoint technique|C|Titulaire|1285.6
                                """),
                        Expected.accepts(
                                "Sports|Agent|Titulaire|C|Adjoint technique|TC 100 %||-",
                                "Sports|Agent|Titulaire|C|Adjoint technique|TNC 28/35||-",
                                "Sports|Agent|Titulaire|C|Adjoint technique|TC 100 %||-",
                                "Sports|Agent|Titulaire|C|Adjoint technique|TNC 28/35||-")),
                file(
                        "working times in the words of payrolls",
                        () -> Workbooks.xlsx(HEADER + """
                                Sports|Agent|Adjoint technique|C|Titulaire|TP80
                                Sports|Agent|Adjoint technique|C|Titulaire|tps partiel 80 %
                                Sports|Agent|Adjoint technique|C|Titulaire|Temps partiel de droit à 80%
                                Sports|Agent|Adjoint technique|C|Titulaire|Complet
                                """),
                        Expected.accepts(
                                "Sports|Agent|Titulaire|C|Adjoint technique|TP 80 %||-",
                                "Sports|Agent|Titulaire|C|Adjoint technique|TP 80 %||-",
                                "Sports|Agent|Titulaire|C|Adjoint technique|TP 80 %||-",
                                "Sports|Agent|Titulaire|C|Adjoint technique|TC 100 %||-")),
                file(
                        "dates with the month first",
                        () -> Workbooks.xlsx("""
                                Service|Fonction|Grade|Cat.|Temps|Transfert|Date de transfert
                                Sports|Agent|Adjoint technique|C|TC|Oui|04/15/2019
                                Sports|Agent|Adjoint technique|C|TC|Oui|01/04/2019
                                """),
                        Expected.accepts("Sports|Agent||C|Adjoint technique|TC 100 %|Oui|01/04/2019")
                                .refused("G2 refusal.date.impossible")
                                .doubts("G3 import.doubt.month_first")),
                file(
                        "what formulas that failed leave behind",
                        () -> Workbooks.xlsx(HEADER + """
                                #REF!|Agent|Adjoint technique|C|Titulaire|TC
                                Sports|Agent|#N/A|C|Titulaire|TC
                                """),
                        Expected.accepts().refused("A2 refusal.cell_error", "C3 refusal.cell_error")),
                file(
                        "formulas that no program has computed",
                        SentFiles::notComputed,
                        Expected.accepts("Sports|Agent|Titulaire|C|Adjoint technique|TC 100 %||-")
                                .refused("A3 refusal.not_computed")),
                file(
                        "what is not filled in, and a category that is not the grade's",
                        () -> Workbooks.xlsx(HEADER + """
                                Sports|Agent||C||TC
                                Sports|Agent|Attaché|C|Titulaire|TC
                                Sports|Agent (en cours de recrutement)|Adjoint technique|C||TC
                                """),
                        Expected.accepts(
                                        "Sports|Agent||C||TC 100 %||-",
                                        "Sports|Agent|Titulaire|C|Attaché|TC 100 %||-",
                                        "Sports|Agent (en cours de recrutement)||C|Adjoint technique|TC 100 %||-")
                                .doubts(
                                        "E2 import.doubt.missing",
                                        "C2 import.doubt.missing",
                                        "D3 import.doubt.category_differs")),
                file(
                        "words in place of names, and numbers cut short",
                        () -> Workbooks.xlsx("""
                                Matricule|Nom|Service|Fonction|Grade|Cat.|Temps
                                |VACANT|Sports|Agent|Adjoint technique|C|TC
                                1,23E+05|Martin|Sports|Agent|Adjoint technique|C|TC
                                """),
                        Expected.accepts(
                                        "Sports|Agent||C|Adjoint technique|TC 100 %||-",
                                        "Sports|Agent||C|Adjoint technique|TC 100 %||-")
                                .doubts("B2 import.doubt.vacant", "A3 import.doubt.digits_lost")),
                file(
                        "grades with what is written beside them",
                        () -> Workbooks.xlsx("""
                                Service|Fonction|Grade - échelon|Statut|Temps
                                Sports|Agent|Attaché - 5e échelon|Titulaire|TC
                                Sports|Agent|Rédacteur (B)|Titulaire|TC
                                Sports|Agent|C - Adjointe adm. ppale 1ère cl.|Titulaire|TC
                                Sports|Agent|AAP2|N.T.|TC
                                Sports|Agent|Adjoint adminstratif|Titulaire|TC
                                """),
                        Expected.accepts(
                                        "Sports|Agent|Titulaire|A|Attaché - 5e échelon|TC 100 %||-",
                                        "Sports|Agent|Titulaire|B|Rédacteur (B)|TC 100 %||-",
                                        "Sports|Agent|Titulaire|C|C - Adjointe adm. ppale 1ère cl.|TC 100 %||-",
                                        "Sports|Agent|N.T.|C|AAP2|TC 100 %||-",
                                        "Sports|Agent|Titulaire|C|Adjoint adminstratif|TC 100 %||-")
                                .doubts(
                                        "A2 import.doubt.category_of_grade",
                                        "A3 import.doubt.category_of_grade",
                                        "A4 import.doubt.category_of_grade",
                                        "A5 import.doubt.category_of_grade",
                                        "C6 import.doubt.unknown",
                                        "A6 import.doubt.category_of_nearest")));
    }

    private static byte[] merged(String text, String... places) throws Exception {
        try (var workbook = Workbooks.filled(new XSSFWorkbook(), text)) {
            for (var place : places) {
                workbook.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf(place));
            }
            return Workbooks.saved(workbook);
        }
    }

    /** As libraries write formulas, without any value. */
    private static byte[] notComputed() throws Exception {
        try (var workbook = Workbooks.filled(new XSSFWorkbook(), HEADER + """
                Sports|Agent|Adjoint technique|C|Titulaire|TC
                |Agent|Adjoint technique|C|Titulaire|TC
                """)) {
            workbook.getSheetAt(0).getRow(2).createCell(0).setCellFormula("A2");
            return Workbooks.saved(workbook);
        }
    }
}
