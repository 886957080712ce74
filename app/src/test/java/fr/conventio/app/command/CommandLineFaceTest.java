package fr.conventio.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.conventio.app.desk.TestDesk;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each command as a user or a script gives it: what it answers, and with which exit code. */
class CommandLineFaceTest {
    private static final String GOOD = """
            Services communs;Fonction;Statut;Catégorie;Grade;Temps de travail;Transfert;Date de transfert;Employeur
            Juridique;Juriste;Titulaire;A;Attaché;TC 100%;Oui;01/01/2019;Ville
            Juridique;Archiviste;Titulaire;B;Rédacteur;TP 80%;Oui;01/01/2019;Ville
            """;

    @TempDir
    Path home;

    private String out = "";
    private String err = "";

    @Test
    void the_demo_writes_annex_1_in_every_format_and_tells_the_totals() throws Exception {
        var folder = home.resolve("demo");

        assertThat(run("demo", "--out", folder.toString(), "--json")).isZero();

        var answer = json();
        assertThat(answer.at("/headcount").asInt()).isEqualTo(255);
        assertThat(answer.at("/originals").asInt()).isEqualTo(3);
        assertThat(answer.at("/parties/1").toString())
                .isEqualTo("{\"shortName\":\"Ville\",\"kind\":\"COMMUNE\",\"siren\":null}");
        assertThat(folder.resolve("annexe-1-composition-des-services-communs.xlsx"))
                .isNotEmptyFile();
        assertThat(folder.resolve("annexe-1-composition-des-services-communs.pdf"))
                .isNotEmptyFile();
    }

    @Test
    void the_demo_signs_its_act_with_identities_that_only_their_own_authority_vouches_for() throws Exception {
        var folder = home.resolve("signed");
        assertThat(run("demo", "--signed", "--out", folder.toString(), "--json"))
                .isZero();
        var act = folder.resolve("convention-de-services-communs-entre-dijon-metropole-la-ville-de.pdf");
        var authority = folder.resolve("autorite-d-essai.cer");

        assertThat(run("verify", act.toString(), "--trust", authority.toString(), "--json"))
                .as(out)
                .isZero();
        assertThat(json().at("/verdict").asText()).isEqualTo("VALID");
        assertThat(json().at("/signatures")).hasSize(3);
        assertThat(out).contains("fichiers joints à l’acte ont l’empreinte");
        var report = home.resolve("rapport.pdf");
        assertThat(run("verify", act.toString(), "--transmission", "--report", report.toString()))
                .as("nobody knows the authority")
                .isEqualTo(1);
        assertThat(report).isNotEmptyFile();
        assertThat(out).contains("✓ À déclarer sous la nature 4");

        assertThat(run("trust", authority.toString())).isZero();
        assertThat(run("verify", act.toString(), "--transmission")).as(out).isZero();
        assertThat(run("trust", authority.toString(), "--remove", "--json")).isZero();
        assertThat(json().at("/authorities")).isEmpty();
    }

    @Test
    void a_filled_in_matrix_is_taken_as_one_edit_or_not_at_all() throws Exception {
        var folder = home.resolve("demo");
        assertThat(run("demo", "--out", folder.toString())).isZero();
        var store = folder.resolve("exemple-dijon").toString();
        var raci = folder.resolve("annexe-5-matrice-raci.xlsx");

        assertThat(run("import", "raci", raci.toString(), "--store", store, "--json"))
                .isZero();
        assertThat(json().at("/changes").asInt()).as("unchanged").isZero();
        assertThat(json().at("/taken").asBoolean()).isFalse();
        fill(raci, "Envoi des lettres de rejet", "DCP Achats", "A/R");
        assertThat(run("import", "raci", raci.toString(), "--store", store, "--json"))
                .isZero();
        assertThat(json().at("/changes").asInt()).isEqualTo(1);
        assertThat(json().at("/taken").asBoolean()).isTrue();
        fill(raci, "Envoi des lettres de rejet", "DCP Achats", "Z");
        assertThat(run("import", "raci", raci.toString(), "--store", store, "--json"))
                .isEqualTo(1);
        assertThat(json().at("/refused/0/value").asText()).isEqualTo("Z");
        assertThat(json().at("/taken").asBoolean()).isFalse();
        assertThat(run("undo", "--store", store)).isZero();
    }

    @Test
    void a_filled_in_impact_sheet_is_known_by_its_title_and_taken_as_one_edit_or_not_at_all() throws Exception {
        var folder = home.resolve("demo");
        assertThat(run("demo", "--out", folder.toString())).isZero();
        var store = folder.resolve("exemple-dijon").toString();
        var sheet = folder.resolve("annexe-3-fiche-d-impact-personnel-de-la-ville-et-de-son-ccas.xlsx");

        assertThat(run("import", "impacts", sheet.toString(), "--store", store, "--json"))
                .isZero();
        assertThat(json().at("/taken").asBoolean()).as("unchanged").isFalse();
        fill(sheet, "Congés", "Degré", "2");
        assertThat(run("import", "impacts", sheet.toString(), "--store", store, "--json"))
                .isZero();
        assertThat(json().at("/changes").asInt()).isEqualTo(1);
        run("journal", "--store", store, "--json");
        assertThat(out.replace('\u00A0', ' '))
                .contains("Reprise du classeur de la fiche d’impact « Personnel de la Ville et de son CCAS »");
        fill(sheet, "Congés", "Degré", "beaucoup");
        assertThat(run("import", "impacts", sheet.toString(), "--store", store, "--json"))
                .isEqualTo(1);
        assertThat(json().at("/refused/0/value").asText()).isEqualTo("beaucoup");
        assertThat(json().at("/taken").asBoolean()).isFalse();
        var raci = folder.resolve("annexe-5-matrice-raci.xlsx");
        assertThat(run("import", "impacts", raci.toString(), "--store", store)).isEqualTo(3);
    }

    /** Writes below a heading, on the row that says a text. */
    private static void fill(Path file, String row, String heading, String text) throws Exception {
        try (var in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            int column = -1;
            for (var line : workbook.getSheetAt(0)) {
                var said = new ArrayList<String>();
                line.forEach(cell -> said.add(cell.toString()));
                column = said.contains(heading) ? said.indexOf(heading) : column;
                if (said.contains(row)) {
                    line.getCell(column).setBlank();
                    line.getCell(column).setCellValue(text);
                }
            }
            try (var to = Files.newOutputStream(file)) {
                workbook.write(to);
            }
        }
    }

    @Test
    void an_inventory_form_is_written_for_a_party_and_taken_back() throws Exception {
        assertThat(run("import", "roster", file(GOOD), "--dossier", "Essai")).isZero();
        assertThat(run("export", "inventory", "--party", "ville", "--out", home.toString()))
                .isZero();
        var form = home.resolve("inventaire-ville.xlsx").toString();
        assertThat(run("import", "inventory", form, "--dry-run", "--json")).isZero();
        assertThat(json().at("/changed").asInt()).isZero();
        assertThat(json().at("/taken").asBoolean()).isFalse();
        assertThat(run("import", "inventory", form, "--json")).isZero();
        assertThat(json().at("/taken").asBoolean()).isTrue();

        assertThat(run("import", "inventory", file(GOOD))).isEqualTo(3);
        assertThat(run("export", "inventory", "--party", "Nulle part")).isEqualTo(2);
        assertThat(err).contains("Aucune partie ne s’appelle « Nulle part »", "Ville");
    }

    @Test
    void the_workbook_of_article_2_is_taken_back_as_one_edit_and_an_unchanged_one_is_none() throws Exception {
        var store = home.resolve("exemple").toString();
        run("demo", "--store", store, "--out", home.toString());
        var workbook = home.resolve("article-2-1-services-communs.xlsx");
        assertThat(run("import", "services", workbook.toString(), "--store", store, "--json"))
                .isZero();
        assertThat(json().at("/changes").asInt()).isZero();
        assertThat(json().at("/taken").asBoolean()).isFalse();

        cross(workbook, "Foncier", "X jusqu’au 31/12/2020");
        assertThat(run("import", "services", workbook.toString(), "--store", store, "--json"))
                .isZero();
        assertThat(json().at("/changes").asInt()).isEqualTo(1);
        run("journal", "--store", store, "--json");
        assertThat(out).contains("Adhésions reprises d’un fichier");

        cross(workbook, "Foncier", "bientôt");
        assertThat(run("import", "services", workbook.toString(), "--store", store, "--json"))
                .isEqualTo(1);
        assertThat(json().at("/refused/0/value").asText()).isEqualTo("bientôt");
        assertThat(json().at("/taken").asBoolean()).isFalse();
        assertThat(run("import", "services", file(GOOD), "--store", store)).isEqualTo(3);
        assertThat(err).contains("ne contient pas le tableau des adhésions");
    }

    /** Writes into the first party's cell of a service, as a spreadsheet program would. */
    private static void cross(Path file, String service, String text) throws Exception {
        try (var in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            for (var row : workbook.getSheet("Adhésions")) {
                if (row.getCell(0) != null && row.getCell(0).toString().equals(service)) {
                    row.createCell(2).setCellValue(text);
                }
            }
            try (var changed = Files.newOutputStream(file)) {
                workbook.write(changed);
            }
        }
    }

    @Test
    void importing_into_a_dossier_that_does_not_exist_creates_it() throws Exception {
        assertThat(run("import", "roster", file(GOOD), "--dossier", "Essai", "--json"))
                .isZero();
        assertThat(json().at("/accepted").asInt()).isEqualTo(2);

        assertThat(run("dossiers", "--json")).isZero();
        var dossier = json().at("/dossiers/0");
        assertThat(dossier.at("/title").asText()).isEqualTo("Essai");
        assertThat(dossier.at("/headcount").asInt()).isEqualTo(2);
    }

    @Test
    void refused_lines_come_with_their_place_and_reason_and_exit_code_1() throws Exception {
        var file = file(GOOD + "Juridique;Assistante;Titulaire;Z;Rédacteur;TC 100%;Oui;01/01/2019;Ville\n");

        assertThat(run("import", "roster", file, "--dossier", "Essai", "--json"))
                .isEqualTo(1);

        var answer = json();
        assertThat(answer.at("/rowsRead").asInt()).isEqualTo(3);
        assertThat(answer.at("/accepted").asInt()).isEqualTo(2);
        var refused = answer.at("/refused/0");
        assertThat(refused.at("/row").asInt()).isEqualTo(4);
        assertThat(refused.at("/column").asText()).isEqualTo("Catégorie");
        assertThat(refused.at("/value").asText()).isEqualTo("Z");
        assertThat(refused.at("/reason").asText()).contains("n’est pas une catégorie");
        assertThat(answer.at("/taken").asBoolean()).isFalse();
        run("dossiers", "--json");
        assertThat(json().at("/dossiers")).isEmpty();
    }

    @Test
    void valid_lines_are_taken_without_the_refused_ones_only_where_that_is_said() throws Exception {
        var file = file(GOOD + "Juridique;Assistante;Titulaire;Z;Rédacteur;TC 100%;Oui;01/01/2019;Ville\n");

        assertThat(run("import", "roster", file, "--dossier", "Essai", "--accept-valid", "--json"))
                .isEqualTo(1);
        assertThat(json().at("/taken").asBoolean()).isTrue();

        run("dossiers", "--json");
        assertThat(json().at("/dossiers/0/headcount").asInt()).isEqualTo(2);
    }

    @Test
    void an_import_tells_how_the_file_was_understood() throws Exception {
        var file = file("Liste des agents\n" + GOOD.replace("Titulaire;B", "Titulaire?;B") + "Total;2\n");

        assertThat(run("import", "roster", file, "--dossier", "Essai", "--json"))
                .isZero();

        var answer = json();
        assertThat(answer.at("/format").asText()).isEqualTo("csv");
        assertThat(answer.at("/charset").asText()).isEqualTo("UTF-8");
        assertThat(answer.at("/headerRow").asInt()).isEqualTo(2);
        assertThat(answer.at("/columns/1/field").asText()).isEqualTo("FUNCTION");
        assertThat(answer.at("/columns/1/confidence").asText()).isEqualTo("sure");
        assertThat(answer.at("/ignoredRows/0/row").asInt()).isEqualTo(1);
        assertThat(answer.at("/ignoredRows/1/row").asInt()).isEqualTo(5);
        assertThat(answer.at("/doubts/0/cell").asText()).isEqualTo("C4");
        assertThat(answer.at("/doubts/0/proposed").asText()).isEqualTo("Titulaire");
    }

    @Test
    void a_mapping_is_written_kept_and_followed() throws Exception {
        var folder = home.resolve("partage");
        assertThat(run("mapping", "export", "--out", folder.toString())).isEqualTo(2);
        assertThat(run(
                        "mapping",
                        "export",
                        "--of",
                        file(GOOD),
                        "--name",
                        "Ville",
                        "--out",
                        folder.toString(),
                        "--json"))
                .isZero();
        var mapping = Path.of(json().at("/files/0").asText());
        Files.writeString(
                mapping,
                Files.readString(mapping).replaceAll("\"fonction\" : \"FUNCTION\"", "\"fonction\" : \"IGNORED\""));

        assertThat(run("mapping", "import", mapping.toString())).isZero();
        assertThat(out).contains("« Ville » est retenue");
        // Without its column of functions the posts have none: the mapping was followed.
        assertThat(run("import", "roster", file(GOOD), "--dossier", "Essai", "--mapping", mapping.toString()))
                .isZero();
        assertThat(out).contains("aucune colonne du fichier ne dit la fonction");
        assertThat(run("import", "roster", file(GOOD), "--dossier", "Essai", "--sheet", "Nulle part"))
                .isEqualTo(2);
    }

    @Test
    void a_text_is_read_with_the_charset_and_the_separator_that_are_told() throws Exception {
        var file = Files.write(home.resolve("mac.txt"), GOOD.replace(';', '!').getBytes(Charset.forName("MacRoman")));

        assertThat(run(
                        "import",
                        "roster",
                        file.toString(),
                        "--charset",
                        "MacRoman",
                        "--separator",
                        "!",
                        "--dossier",
                        "Essai",
                        "--json"))
                .isZero();

        assertThat(json().at("/accepted").asInt()).isEqualTo(2);
        assertThat(json().at("/charset").asText()).isEqualTo("x-MacRoman");
        assertThat(json().at("/columns/3/header").asText()).isEqualTo("Catégorie");
        assertThat(run("import", "roster", file.toString(), "--charset", "Klingon"))
                .isEqualTo(2);
        assertThat(err).contains("« Klingon » n’est pas connu", "MacRoman");
        assertThat(run("import", "roster", file.toString(), "--separator", ";;"))
                .isEqualTo(2);
    }

    @Test
    void a_workbook_behind_a_password_asks_for_it_on_standard_input() throws Exception {
        var file = home.resolve("effectifs.xls");
        Biff8EncryptionKey.setCurrentUserPassword("sésame");
        try (var workbook = new HSSFWorkbook();
                var written = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet();
            var lines = GOOD.lines().toList();
            for (int r = 0; r < lines.size(); r++) {
                var cells = lines.get(r).split(";", -1);
                var row = sheet.createRow(r);
                for (int c = 0; c < cells.length; c++) {
                    row.createCell(c).setCellValue(cells[c]);
                }
            }
            workbook.write(written);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(run("import", "roster", file.toString(), "--dossier", "Essai"))
                .isEqualTo(3);
        assertThat(err).contains("protégé par un mot de passe", "--password-stdin");
        assertThat(given("autre\n", file)).isEqualTo(3);
        assertThat(err).contains("n’ouvre pas le fichier").doesNotContain("--password-stdin");
        assertThat(given("\n", file)).isEqualTo(2);
        assertThat(err).contains("aucun mot de passe");
        assertThat(given("sésame\r\n", file)).isZero();
        assertThat(out).contains("2 lignes lues, 2 acceptées");
    }

    /** Imports a file with something on standard input. */
    private int given(String input, Path file) {
        var before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return run("import", "roster", file.toString(), "--dossier", "Essai", "--password-stdin");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void a_text_without_a_table_is_told_how_it_was_read_and_leaves_the_store_unopened() throws Exception {
        assertThat(run("import", "roster", file("Service~Fonction\nAchats~Acheteur\n"), "--dossier", "Essai"))
                .isEqualTo(3);
        assertThat(err).contains("en-têtes", "UTF-8", "--separator").doesNotContain("Feuille");
        assertThat(home.resolve("conventio.mv.db")).doesNotExist();
        assertThat(run("import", "roster", file(GOOD), "--dossier", "Essai", "--sheet", "Agents"))
                .isEqualTo(2);
        assertThat(err).contains("n’a pas de feuilles");
    }

    @Test
    void a_dry_run_takes_nothing() throws Exception {
        assertThat(run("import", "roster", file(GOOD), "--dossier", "Essai", "--dry-run"))
                .isZero();

        run("dossiers", "--json");
        assertThat(json().at("/dossiers")).isEmpty();
    }

    @Test
    void a_roster_that_comes_again_is_compared_and_what_is_asked_for_of_the_difference_is_taken() throws Exception {
        run("import", "roster", file(GOOD), "--dossier", "Essai");
        var again = file(GOOD.replace("TP 80%", "TP 90%")
                .replace(
                        "Juridique;Juriste;Titulaire;A;Attaché;TC 100%;Oui;01/01/2019;Ville",
                        "Achats;Cheffe;Titulaire;A;Ingénieur;TC 100%;Oui;01/01/2019;Ville"));

        assertThat(run("import", "roster", again, "--dossier", "Essai", "--dry-run", "--json"))
                .isZero();
        assertThat(json().at("/taken").asBoolean()).isFalse();
        assertThat(json().at("/difference/added").asInt()).isOne();
        assertThat(json().at("/difference/changed").asInt()).isOne();
        assertThat(json().at("/difference/gone").asInt()).isOne();
        var changed = only(json().at("/difference/lines"), "changed");
        assertThat(changed.at("/cells").toString())
                .isEqualTo(
                        "[{\"field\":\"WORKING_TIME\",\"before\":\"TP\u00a080\u00a0%\",\"after\":\"TP\u00a090\u00a0%\"}]");
        assertThat(changed.at("/number").asInt()).isEqualTo(2);
        assertThat(changed.at("/doubtful").asBoolean()).isFalse();

        assertThat(run("import", "roster", again, "--dossier", "Essai", "--take", "changed"))
                .isZero();
        assertThat(out)
                .contains(
                        "Modifié, poste 2",
                        "« TP\u00a080\u00a0% » → « TP\u00a090\u00a0% ».",
                        "« Cheffe » (laissé).",
                        "absents du fichier 1");
        run("dossiers", "--json");
        assertThat(json().at("/dossiers/0/headcount").asInt()).isEqualTo(2);

        assertThat(run("import", "roster", again, "--dossier", "Essai")).isZero();
        run("import", "roster", again, "--dossier", "Essai", "--json");
        assertThat(json().at("/difference/same").asInt()).isEqualTo(2);
        assertThat(json().at("/taken").asBoolean()).isFalse();

        run("import", "roster", again, "--dossier", "Essai", "--replace", "--json");
        assertThat(json().has("difference")).isFalse();
        assertThat(json().at("/taken").asBoolean()).isTrue();
    }

    @Test
    void what_may_be_taken_of_a_difference_is_told_to_who_asks_for_something_else() throws Exception {
        assertThat(run("import", "roster", file(GOOD), "--take", "tout")).isEqualTo(2);
        assertThat(err).contains("added, changed, gone");
        assertThat(run("import", "roster", file(GOOD), "--take", "gone", "--append"))
                .isEqualTo(2);
        assertThat(run("import", "roster", file(GOOD), "--append", "--replace")).isEqualTo(2);
    }

    private static JsonNode only(JsonNode lines, String kind) {
        return lines.valueStream()
                .filter(line -> line.at("/kind").asText().equals(kind))
                .reduce((one, other) -> {
                    throw new AssertionError("more than one line is " + kind);
                })
                .orElseThrow();
    }

    @Test
    void a_daily_copy_that_the_disk_refuses_is_told_and_the_import_stands() throws Exception {
        Files.createFile(home.resolve("conventio-copies"));
        assertThat(run("import", "roster", file(GOOD), "--dossier", "Essai")).isZero();
        assertThat(err).contains("La copie de sauvegarde du jour n’a pas été faite", "rien n’est perdu", "backup");
        run("dossiers", "--json");
        assertThat(json().at("/dossiers/0/headcount").asInt()).isEqualTo(2);
    }

    @Test
    void edits_are_undone_and_done_again_and_the_journal_tells_both() throws Exception {
        run("import", "roster", file(GOOD), "--dossier", "Essai");
        run("import", "roster", file(GOOD), "--dossier", "Essai", "--append");

        assertThat(run("undo", "--dossier", "Essai")).isZero();
        assertThat(out).contains("Annulé");
        run("dossiers", "--json");
        assertThat(json().at("/dossiers/0/headcount").asInt()).isEqualTo(2);

        assertThat(run("redo", "--dossier", "Essai")).isZero();
        run("dossiers", "--json");
        assertThat(json().at("/dossiers/0/headcount").asInt()).isEqualTo(4);

        run("journal", "--dossier", "Essai", "--json");
        assertThat(json().toString()).contains("CREATION", "EDIT", "UNDO", "REDO");
    }

    @Test
    void one_annex_in_one_format_is_written_where_it_is_asked_for() throws Exception {
        run("import", "roster", file(GOOD), "--dossier", "Essai");
        var folder = home.resolve("sortie");

        assertThat(run(
                        "generate",
                        "--dossier",
                        "Essai",
                        "--annex",
                        "1",
                        "--format",
                        "xlsx",
                        "--out",
                        folder.toString()))
                .isZero();

        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactly("annexe-1-composition-des-services-communs.xlsx");
        }
    }

    @Test
    void an_annex_imported_into_another_store_gives_both_documents_again_byte_for_byte() throws Exception {
        var first = home.resolve("premier");
        var second = home.resolve("second");
        run("demo", "--out", first.toString());
        var workbook = first.resolve("annexe-1-composition-des-services-communs.xlsx");

        assertThat(run("import", "roster", workbook.toString(), "--dossier", "Dijon Métropole 2019"))
                .isZero();
        assertThat(run("generate", "--dossier", "Dijon Métropole 2019", "--out", second.toString()))
                .isZero();

        for (var format : List.of("xlsx", "pdf")) {
            var name = "annexe-1-composition-des-services-communs." + format;
            assertThat(second.resolve(name)).hasSameBinaryContentAs(first.resolve(name));
        }
    }

    @Test
    void an_act_imported_into_another_store_gives_the_act_again_byte_for_byte() throws Exception {
        var first = home.resolve("premier");
        var second = home.resolve("second");
        run("demo", "--out", first.toString());
        var act = onlyFile(first, "convention-.*pdf");

        assertThat(run("import", "act", act.toString(), "--json")).isZero();
        assertThat(json().at("/pagesChecked").asBoolean()).isTrue();
        assertThat(json().at("/taken").asBoolean()).isTrue();
        assertThat(run("generate", "--act", "--out", second.toString())).isZero();

        assertThat(onlyFile(second, "convention-.*pdf")).hasSameBinaryContentAs(act);
        assertThat(onlyFile(second, "convention-.*docx")).isNotEmptyFile();
        assertThat(run("import", "act", act.toString()))
                .as("it is there already")
                .isEqualTo(2);
        assertThat(err).contains("Ce dossier est déjà là");
        assertThat(run("import", "act", act.toString(), "--dossier", "Le double"))
                .isZero();
    }

    @Test
    void a_file_that_is_no_act_is_refused_with_its_reason() throws Exception {
        run("demo", "--out", home.toString());
        var annex = home.resolve("annexe-1-composition-des-services-communs.pdf");
        assertThat(run("import", "act", annex.toString())).isEqualTo(3);
        assertThat(err).contains("n’est pas un acte écrit par Conventio");
    }

    private static Path onlyFile(Path folder, String name) throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void the_check_tells_each_finding_with_its_rule_its_place_and_its_reason_and_exits_with_1() throws Exception {
        run("demo", "--store", home.resolve("exemple").toString(), "--out", home.toString());

        assertThat(run("check", "--store", home.resolve("exemple").toString(), "--json"))
                .isEqualTo(1);

        var answer = json();
        assertThat(answer.at("/open").asInt()).isEqualTo(answer.at("/findings").size());
        var first = answer.at("/findings/0");
        assertThat(first.at("/rule").asText()).isEqualTo("finding.party.siren");
        assertThat(first.at("/about").asText()).isEqualTo("Dijon Métropole");
        assertThat(first.at("/field").asText()).isEqualTo("SIREN");
        assertThat(first.at("/message").asText()).contains("n’est pas renseigné");
        assertThat(first.at("/severity").asText()).isEqualTo("SERIOUS");
    }

    @Test
    void the_act_under_todays_law_is_told_line_by_line_with_its_reasons() throws Exception {
        run("demo", "--store", home.resolve("exemple").toString(), "--out", home.toString());

        assertThat(run("reissue", "--store", home.resolve("exemple").toString(), "--json"))
                .isZero();

        assertThat(json().at("/from").asText()).isEqualTo("BEFORE_2022");
        assertThat(json().at("/lines/0/clause").asText()).isEqualTo("visa.statut-1983");
        assertThat(json().at("/lines/0/before").asText()).contains("83-634");
        assertThat(json().at("/lines/0/reason").asText()).contains("abrogée");
    }

    @Test
    void a_copy_is_made_and_put_back() throws Exception {
        run("import", "roster", file(GOOD), "--dossier", "Essai");
        assertThat(run("backup")).isZero();
        run("import", "roster", file(GOOD), "--dossier", "Essai", "--append");

        assertThat(run("restore")).isZero();

        run("dossiers", "--json");
        assertThat(json().at("/dossiers/0/headcount").asInt()).isEqualTo(2);
    }

    @Test
    void a_wrong_use_is_told_with_exit_code_2() throws Exception {
        assertThat(run("bidule")).isEqualTo(2);
        assertThat(run("generate")).isEqualTo(2);
        run("import", "roster", file(GOOD), "--dossier", "Essai");
        assertThat(run("undo", "--dossier", "Inconnu")).isEqualTo(2);
        assertThat(err).contains("Aucun dossier ne s’appelle « Inconnu »");
        assertThat(run("generate", "--annex", "9", "--out", home.toString())).isEqualTo(2);
    }

    @Test
    void a_file_that_cannot_be_read_is_told_with_exit_code_3() throws Exception {
        assertThat(run("import", "roster", home.resolve("absent.xlsx").toString(), "--dossier", "Essai"))
                .isEqualTo(3);
        assertThat(err).contains("n’existe pas");
        assertThat(run("import", "roster", file(GOOD), "--mapping", "absente.json"))
                .isEqualTo(3);
        assertThat(err).contains("absente.json", "n’existe pas");
        assertThat(run("import", "roster", home.toString())).isEqualTo(3);
        assertThat(err).contains("est un dossier");
        Files.write(home.resolve("image.xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3, 0});
        assertThat(run("import", "roster", home.resolve("image.xlsx").toString(), "--dossier", "Essai"))
                .isEqualTo(3);
    }

    @Test
    void a_store_in_use_or_damaged_is_told_with_exit_code_4() throws Exception {
        run("import", "roster", file(GOOD), "--dossier", "Essai");
        try (var held = TestDesk.in(home).keeper().open(home.resolve("conventio.mv.db"))) {
            assertThat(held.dossiers().findAll()).hasSize(1);
            assertThat(run("dossiers")).isEqualTo(4);
            assertThat(err).contains("déjà ouvertes ailleurs");
        }
        Files.write(home.resolve("conventio.mv.db"), new byte[0]);
        assertThat(run("dossiers")).isEqualTo(4);
        assertThat(err).contains("vide");
    }

    @Test
    void help_is_in_french() {
        assertThat(run("--help")).isZero();
        assertThat(out).contains("Importe", "Annule", "Écrit les documents", "Utilisation", "Montre cette aide");
        assertThat(run("generate")).isEqualTo(2);
        assertThat(err).contains("Il manque : --out").doesNotContain("Missing", "Usage", "Show");
    }

    private int run(String... args) {
        var outBytes = new ByteArrayOutputStream();
        var errBytes = new ByteArrayOutputStream();
        int code = CommandLineFace.run(
                TestDesk.in(home),
                new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                args);
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    private JsonNode json() throws Exception {
        return new ObjectMapper().readTree(out);
    }

    private String file(String content) throws Exception {
        return Files.writeString(home.resolve("effectifs.csv"), content).toString();
    }
}
