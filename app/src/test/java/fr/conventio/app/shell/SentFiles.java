package fr.conventio.app.shell;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Rosters as officers receive them, each of another shape; all people and places are made up. */
final class SentFiles {
    private final Path folder;

    SentFiles(Path folder) {
        this.folder = folder;
    }

    /** Titles above, headers of another kind, a total, a status in doubt, a date that does not exist, an unknown category. */
    Path messy() throws IOException {
        return csv(
                "agents ville.csv",
                StandardCharsets.UTF_8,
                "Ville de Valfleury;;;;;;;;",
                "Tableau des agents au 1er juillet;;;;;;;;",
                ";;;;;;;;",
                "Matricule;Service commun;Libellé emploi;Position statutaire;Cat.;Libellé grade;Quotité;Transféré;Date transfert",
                "0001;Affaires juridiques;Juriste;Titulaire;A;Attaché;100 %;Oui;01/01/2027",
                "0002;Affaires juridiques;Assistante;Titulaire?;C;Adjt adm;80 %;Oui;31/02/2027",
                "0003;Affaires juridiques;Assistante;Titulaire;C;Adjt adm;80 %;Oui;01/01/2027",
                "0004;Archives;Archiviste;Contractuel;B;Assistant de conservation;28/35;Oui;01/01/2027",
                "0005;Archives;Magasinier;Titulaire;D;Adjoint du patrimoine;100 %;Non;",
                "TOTAL;;5 agents;;;;;;");
    }

    /** The same sender a month later: one agent has gone, one came, one works more, and the date is mended. */
    Path nextMonth() throws IOException {
        return csv(
                "agents ville juillet.csv",
                StandardCharsets.UTF_8,
                "Matricule;Service commun;Libellé emploi;Position statutaire;Cat.;Libellé grade;Quotité;Transféré;Date transfert",
                "0001;Affaires juridiques;Juriste;Titulaire;A;Attaché;100 %;Oui;01/01/2027",
                "0002;Affaires juridiques;Assistante;Titulaire;C;Adjt adm;80 %;Oui;01/01/2027",
                "0003;Affaires juridiques;Assistante;Titulaire;C;Adjt adm;100 %;Oui;01/01/2027",
                "0006;Archives;Cheffe du service;Titulaire;A;Attaché;100 %;Oui;01/01/2027");
    }

    Path csv(String name, Charset charset, String... lines) throws IOException {
        return Files.write(folder.resolve(name), (String.join("\r\n", lines) + "\r\n").getBytes(charset));
    }

    /** Many lines, to be interrupted. */
    Path large(int lines) throws IOException {
        var all = new String[lines + 1];
        all[0] = "Service;Fonction;Statut;Catégorie;Grade;Temps de travail;Transfert";
        Arrays.fill(all, 1, all.length, "Archives;Archiviste;Titulaire;B;Rédacteur;TC 100%;Non");
        return csv("grand.csv", StandardCharsets.UTF_8, all);
    }

    /** A workbook that opens with a password. */
    Path locked(String password) throws Exception {
        var open = workbook(
                "ouvert.xlsx",
                book -> rows(
                        book.createSheet("Agents"),
                        "Service|Fonction|Statut|Catégorie|Grade|Temps de travail",
                        "Archives|Archiviste|Titulaire|B|Rédacteur|TC 100%"));
        var locked = folder.resolve("protégé.xlsx");
        var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword(password);
        try (var container = new POIFSFileSystem();
                var out = Files.newOutputStream(locked)) {
            try (var inside = encryptor.getDataStream(container)) {
                Files.copy(open, inside);
            }
            container.writeFilesystem(out);
        }
        return locked;
    }

    /** Ten files of ten shapes. */
    List<Path> shapes() throws IOException {
        var files = new ArrayList<Path>();
        files.add(csv(
                "01 annexe simple.csv",
                StandardCharsets.UTF_8,
                "Services communs;Section;Fonction;Statut;Catégorie;Grade;Temps de travail;Agent concerné par le transfert - Oui/Non;Date de transfert;Employeur d'origine",
                "Archives;ARCH;Archiviste;Titulaire;B;Assistant de conservation;TC 100%;Oui;01/01/2027;Ville",
                "Archives;ARCH;Magasinière;Titulaire;C;Adjoint du patrimoine;TP 80%;Non;;Métropole"));
        files.add(messy());
        files.add(csv(
                "03 export windows-1252.txt",
                Charset.forName("windows-1252"),
                "DAA_AG_MATRI\tSTR_LIB\tDAA_FI_LIB_POS\tDAA_EP_LIB\tCatégorie\tGrade\tQuotité de travail",
                "11\tSystèmes d’information\tChef de projet\tTitulaire\tA\tIngénieur\t1",
                "12\tSystèmes d’information\tTechnicienne\tStagiaire\tB\tTechnicien\t0,8"));
        files.add(workbook("04 services en intitulés.xlsx", book -> {
            var sheet = book.createSheet("Agents");
            rows(
                    sheet,
                    "Liste des agents mutualisés|||||",
                    "|||||",
                    "Fonction|Statut|Cat|Grade|Temps de travail|Transfert",
                    "Affaires juridiques|||||",
                    "Juriste|Titulaire|A|Attaché|TC 100%|Oui",
                    "Assistante|Titulaire|C|Adjt adm|TP 80%|Oui",
                    "Archives|||||",
                    "Archiviste|Contractuel|B|Assistant de conservation|TNC 28/35|Non");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
        }));
        files.add(workbook("05 une feuille par service.xlsx", book -> {
            for (var service : List.of("Archives", "Commande publique", "Documentation")) {
                rows(
                        book.createSheet(service),
                        "Fonction|Statut|Catégorie|Grade|Temps de travail",
                        "Responsable|Titulaire|A|Attaché|TC 100%",
                        "Gestionnaire|Titulaire|C|Adjt adm|TP 90%");
            }
        }));
        files.add(workbook("06 feuille masquée et doublons.xlsx", book -> {
            rows(
                    book.createSheet("À prendre"),
                    "Service|Fonction|Statut|Catégorie|Grade|Quotité|Observations",
                    "Archives|Archiviste|Titulaire|B|Assistant de conservation|100|",
                    "Archives|Archiviste|Titulaire|B|Assistant de conservation|100|",
                    "Archives|Magasinier|Titulaire|C|Adjoint du patrimoine|50|à confirmer");
            rows(
                    book.createSheet("Ancien"),
                    "Service|Fonction|Statut|Catégorie|Grade|Quotité",
                    "Archives|Archiviste|Titulaire|B|Assistant de conservation|100");
            book.setSheetHidden(1, true);
        }));
        files.add(csv(
                "07 graphies.csv",
                StandardCharsets.UTF_8,
                "Service;Emploi;Statut;Cat.;Grade;Temps;Transfert",
                "Finances;Comptable;titulaire;C;Adj. adm. ppal 1e cl.;TC;X",
                "Finances;Comptable;TITULAIRE;C;ADJOINT ADMINISTRATIF PRINCIPAL DE 1ERE CLASSE;100%;oui",
                "Finances;Comptable;Titul.;c;Adjt adm Pal 1Cl;1;O",
                "Finances;Cheffe;CDI ?;B;Rédac. chef;80;N",
                "Finances;Chargé d’études;Vacataire;A;Attaché terr.;0.5;différé"));
        files.add(csv(
                "08 sans en-têtes.csv",
                StandardCharsets.UTF_8,
                "Archives;Archiviste;Titulaire;B;Assistant de conservation;TC 100%;Oui",
                "Archives;Magasinier;Titulaire;C;Adjoint du patrimoine;TP 80%;Non",
                "Finances;Comptable;Contractuel;C;Adjt adm;TC 100%;Oui"));
        files.add(csv(
                "09 beaucoup de refus.csv",
                StandardCharsets.UTF_8,
                "Service;Fonction;Statut;Catégorie;Grade;Temps de travail;Transfert;Date de transfert",
                "Archives;;Titulaire;B;Technicien;TC 100%;Oui;2027-01-01",
                "Archives;Archiviste;Titulaire;E;Technicien;TC 100%;Oui;30/02/2027",
                "Archives;Archiviste;Titulaire;B;Technicien;TP 180%;peut-être;01/01/2027",
                "Archives;Archiviste;Titulaire;B;Technicien;TC 100%;Oui;01/01/2027"));
        files.add(csv(
                "10 export de paie.csv",
                StandardCharsets.UTF_8,
                "Nom,Prenom,Matricule,Service,Statut,EmploiMetier,Cat,Grade,Indice,NBI,QuotiteTrav,MtBrut",
                "MARTIN,Camille,77,Paie,Titulaire,Gestionnaire de paie,C,Adjt adm,400,0,100,2100.50",
                "PETIT,Dominique,78,Paie,Contractuel,Gestionnaire de paie,B,Rédacteur,450,10,80,\"1 950,00\""));
        return files;
    }

    private interface Filling {
        void into(XSSFWorkbook book);
    }

    private Path workbook(String name, Filling filling) throws IOException {
        var file = folder.resolve(name);
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            filling.into(book);
            book.write(out);
        }
        return file;
    }

    private static void rows(XSSFSheet sheet, String... lines) {
        for (int line = 0; line < lines.length; line++) {
            var cells = lines[line].split("\\|", -1);
            var row = sheet.createRow(line);
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].isEmpty()) {
                    row.createCell(column).setCellValue(cells[column]);
                }
            }
        }
    }
}
