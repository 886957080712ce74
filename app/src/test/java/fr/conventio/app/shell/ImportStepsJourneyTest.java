package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.task.Job;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.reading.Meaning;
import fr.conventio.model.table.SourceRow;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an officer settles at the steps of an import holds, is shared with others, and is given up by cancelling. */
class ImportStepsJourneyTest {
    @TempDir
    Path home;

    private SentFiles files;

    @BeforeEach
    void send() throws Exception {
        files = new SentFiles(Files.createDirectories(home.resolve("recu")));
    }

    @Test
    void sheets_with_the_same_columns_are_mended_by_one_pick() throws Exception {
        try (var desktop = begun(files.shapes().get(4))) {
            desktop.click("#import-step-columns");
            assertThat(desktop.robot.lookup(".meaning-pick").queryAll()).hasSize(5);
            pick(desktop, "#import-meaning-0-1", Meaning.REMARKS);
            desktop.click("#import-step-values");
            ListView<Object> fields = desktop.see("#import-fields");
            desktop.await(() -> fields.getItems().toString().contains("GRADE")
                    && !fields.getItems().toString().contains("STATUS"));
            desktop.seeText("#import-take", "Prendre 6 postes");
        }
    }

    @Test
    void headers_that_nobody_knows_are_shown_in_the_preview_and_their_table_is_taken() throws Exception {
        var strange = files.csv(
                "sans nom connu.csv",
                StandardCharsets.UTF_8,
                "Notre équipe;;;;",
                "Qui fait quoi;Où;Niveau;Cadre;Volume",
                "Juriste;Affaires juridiques;un;Attaché;plein",
                "Archiviste;Archives;deux;Rédacteur;plein");
        try (var desktop = begun(strange)) {
            desktop.seeText("#import-summary", "");
            TableView<SourceRow> preview = desktop.see("#import-preview");
            desktop.robot.interact(() -> preview.getSelectionModel().select(1));
            desktop.seeText("#import-header-here", "à la ligne 2");
            desktop.click("#import-header-here");
            desktop.await(() -> desktop.robot
                    .lookup("#import-table-0")
                    .tryQueryAs(Labeled.class)
                    .isPresent());
            desktop.click("#import-step-columns");
            pick(desktop, "#import-meaning-0-0", Meaning.FUNCTION);
            ComboBox<Meaning> second = desktop.see("#import-meaning-0-1");
            assertThat(second.getItems()).contains(Meaning.SERVICE);
        }
    }

    @Test
    void letters_told_apart_in_another_way_keep_what_was_settled() throws Exception {
        var old = files.csv(
                "macintosh.csv",
                Charset.forName("x-MacRoman"),
                "Service;Fonction;Situation;Cat.;Grade;Temps de travail",
                "Contrôle de gestion;Contrôleuse;Titulaire;A;Attaché;TC 100 %");
        try (var desktop = begun(old)) {
            desktop.click("#import-step-columns");
            pick(desktop, "#import-meaning-0-2", Meaning.REMARKS);
            desktop.click("#import-step-file");
            ComboBox<String> charset = desktop.see("#import-charset");
            desktop.robot.interact(() -> charset.setValue("x-MacRoman"));
            TableView<SourceRow> preview = desktop.see("#import-preview");
            desktop.await(() -> preview.getItems().toString().contains("Contrôle de gestion"));
            desktop.click("#import-step-columns");
            desktop.await(
                    () -> desktop.<ComboBox<Meaning>>see("#import-meaning-0-2").getValue() == Meaning.REMARKS);
        }
    }

    @Test
    void a_judging_that_is_cancelled_leaves_what_was_there() throws Exception {
        try (var desktop = begun(files.messy())) {
            desktop.click("#import-step-columns");
            var before = desktop.text("#import-take");
            ComboBox<Meaning> grade = desktop.see("#import-meaning-0-5");
            assertThat(grade.getValue()).isEqualTo(Meaning.GRADE);
            var held = new CountDownLatch(1);
            var paper = desktop.session().tools().paper();
            paper.run(
                    progress -> {
                        await(held);
                        return "";
                    },
                    done -> {},
                    failed -> {});
            desktop.robot.interact(() -> {
                grade.setValue(Meaning.IGNORED);
                assertThat(paper.jobs()).hasSize(1);
                paper.jobs().forEach(Job::cancel);
            });
            held.countDown();
            desktop.seeText("#notice-text", "Annulé");
            assertThat(desktop.<ComboBox<Meaning>>see("#import-meaning-0-5").getValue())
                    .isEqualTo(Meaning.GRADE);
            assertThat(desktop.text("#import-take")).isEqualTo(before);
            assertThat(desktop.session().dossier()).isEmpty();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void two_choices_in_a_row_both_hold_though_the_first_was_not_judged_yet() throws Exception {
        try (var desktop = begun(files.messy())) {
            desktop.click("#import-step-columns");
            ComboBox<Meaning> status = desktop.see("#import-meaning-0-3");
            ComboBox<Meaning> post = desktop.see("#import-meaning-0-0");
            desktop.robot.interact(() -> {
                status.setValue(Meaning.REMARKS);
                post.setValue(Meaning.IGNORED);
            });
            desktop.await(() -> desktop.<ComboBox<Meaning>>see("#import-meaning-0-0") != post);
            assertThat(desktop.<ComboBox<Meaning>>see("#import-meaning-0-0").getValue())
                    .isEqualTo(Meaning.IGNORED);
            assertThat(desktop.<ComboBox<Meaning>>see("#import-meaning-0-3").getValue())
                    .isEqualTo(Meaning.REMARKS);
        }
    }

    @Test
    void a_mapping_is_shared_under_its_typed_name_and_used_by_who_gets_it() throws Exception {
        var shared = Files.createDirectories(home.resolve("partage"));
        try (var desktop = begun(files.messy())) {
            desktop.click("#import-step-columns");
            pick(desktop, "#import-meaning-0-3", Meaning.REMARKS);
            TextField name = desktop.see("#import-mapping-name");
            desktop.robot.interact(() -> name.setText("Ville de Valfleury"));
            desktop.willWriteInto(shared);
            desktop.click("#import-mapping-share");
            desktop.seeText("#notice-text", "ville-de-valfleury.json");
            desktop.click("#import-leave");
            desktop.click("#import-leave-sure");
            desktop.see("#home-welcome-import");
            desktop.robot.interact(() ->
                    desktop.robot.lookup("#home-welcome-import").queryButton().fire());
            desktop.see("#import-steps .toggle-button");
            desktop.click("#import-step-columns");
            desktop.willChooseMapping(shared.resolve("ville-de-valfleury.json"));
            desktop.click("#import-mapping-open");
            desktop.await(
                    () -> desktop.<ComboBox<Meaning>>see("#import-meaning-0-3").getValue() == Meaning.REMARKS);
            assertThat(desktop.<TextField>see("#import-mapping-name").getText()).isEqualTo("Ville de Valfleury");
            assertThat(roster(desktop).posts()).isEmpty();
        }
    }

    private DesktopUnderTest begun(Path file) throws Exception {
        var desktop = new DesktopUnderTest(home, 1000, 800);
        desktop.willChoose(file);
        desktop.click("#home-welcome-import");
        desktop.see("#import-steps .toggle-button");
        return desktop;
    }

    private static void pick(DesktopUnderTest desktop, String column, Meaning meaning) {
        ComboBox<Meaning> pick = desktop.see(column);
        desktop.robot.interact(() -> pick.setValue(meaning));
        desktop.await(() -> desktop.<ComboBox<Meaning>>see(column) != pick
                && desktop.<ComboBox<Meaning>>see(column).getValue() == meaning);
    }

    private static Roster roster(DesktopUnderTest desktop) {
        return desktop.session()
                .dossier()
                .map(open -> open.picture().get().roster())
                .orElse(Roster.EMPTY);
    }
}
