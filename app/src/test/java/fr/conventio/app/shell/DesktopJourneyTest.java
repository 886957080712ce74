package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.roster.RosterRow;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an officer does, from the first start on, in the real window on the real store. */
class DesktopJourneyTest {
    private static final Comparator<Object> FRENCH = Collator.getInstance(Locale.FRANCE);

    @TempDir
    Path home;

    @Test
    void a_click_on_a_total_shows_the_posts_it_counts() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.click("#home-welcome-example");
            TableView<?> table = desktop.see("#roster-table");
            desktop.await(() -> table.getItems().size() > 200);
            var links = List.copyOf(desktop.robot.lookup(".total-link").queryAllAs(Hyperlink.class));
            var april = links.stream()
                    .filter(link -> link.getText().contains("01/04/2019"))
                    .findFirst();
            desktop.robot.interact(april.orElseThrow()::fire);
            desktop.await(
                    () -> table.getItems().size() >= 10 && table.getItems().size() < 20);
            desktop.robot.interact(april.orElseThrow()::fire);
            desktop.await(() -> table.getItems().size() > 200);
        }
    }

    @Test
    void a_figure_of_a_caption_shows_the_posts_it_counts() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.click("#home-welcome-example");
            desktop.seeText("#group-caption", "4 agents dont 4 agents de la Ville transférés");
            TableView<?> table = desktop.see("#roster-table");
            var figures = DesktopUnderTest.onScreen(() ->
                    List.copyOf(desktop.robot.lookup("#group-caption .figure").queryAllAs(Hyperlink.class)));
            assertThat(figures).hasSize(2);
            desktop.robot.interact(figures.getLast()::fire);
            desktop.await(() -> table.getItems().size() == 4);
            desktop.seeText("#clear-filter", "4 agents de la Ville");
            desktop.click("#clear-filter");
            desktop.await(() -> table.getItems().size() == 255);
        }
    }

    @Test
    void the_first_start_offers_the_example_and_its_totals_are_those_of_the_act() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");

            desktop.seeText("#roster-figures", "255 postes · 245,21 ETP · 164 transferts");
            desktop.seeText("#total-category-A", "A 67");
            desktop.seeText("#group-caption", "Affaires juridiques  ·  4 agents dont 4 agents de la Ville transférés");
            assertThat(desktop.<TableView<?>>see("#roster-table").getItems()).hasSize(255);
            desktop.seeText("#dossier-title", "Dijon Métropole 2019");
        }
    }

    @Test
    void the_settings_menu_holds_look_size_language_and_the_copy_each_time_it_opens() throws Exception {
        try (var desktop = open()) {
            for (int time = 0; time < 2; time++) {
                desktop.click("#settings");
                assertThat(Window.getWindows().stream()
                                .filter(ContextMenu.class::isInstance)
                                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                                .map(MenuItem::getText)
                                .filter(Objects::nonNull))
                        .containsExactly(
                                "Thème",
                                "Taille du texte",
                                "Langue",
                                "Faire une copie de sauvegarde",
                                "Visite guidée",
                                "Écrire un fichier de diagnostic…",
                                "À propos de Conventio");
                desktop.robot.type(KeyCode.ESCAPE);
            }
        }
    }

    @Test
    void an_edit_is_undone_and_done_again_after_closing_and_reopening() throws Exception {
        String before;
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            before = first(desktop).function();
            edit(desktop, 0, PostField.FUNCTION, "Juriste en chef");
            desktop.await(() -> first(desktop).function().equals("Juriste en chef"));
            desktop.await(() -> isDrawn(desktop, "Juriste en chef"));
            assertThat(table(desktop).getSelectionModel().getSelectedIndex()).isEqualTo(1);

            desktop.click("#undo");
            desktop.await(() -> first(desktop).function().equals(before));
            desktop.await(() -> !isDrawn(desktop, "Juriste en chef"));
        }
        try (var desktop = open()) {
            desktop.click(".open-dossier");
            desktop.see("#roster-table");
            desktop.await(() -> !table(desktop).getItems().isEmpty());
            assertThat(first(desktop).function()).isEqualTo(before);

            desktop.click("#redo");
            desktop.await(() -> first(desktop).function().equals("Juriste en chef"));
            assertThat(desktop.<Button>see("#redo").isDisabled()).isTrue();
        }
    }

    @Test
    void a_click_on_a_heading_sorts_the_lines_and_a_third_one_brings_the_annex_order_back() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            var table = table(desktop);

            heading(desktop, "Fonction");
            desktop.await(() -> functions(table)
                    .equals(functions(table).stream().sorted(FRENCH).toList()));
            heading(desktop, "Fonction");
            desktop.await(() -> functions(table)
                    .equals(functions(table).stream().sorted(FRENCH.reversed()).toList()));
            heading(desktop, "Fonction");
            desktop.await(() -> table.getItems().stream()
                    .map(RosterRow::number)
                    .toList()
                    .equals(IntStream.rangeClosed(1, 255).boxed().toList()));
        }
    }

    @Test
    void the_search_leads_to_a_post_and_escape_leaves_it() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            var table = table(desktop);
            desktop.click("#search");
            desktop.robot.write("juriste");
            desktop.see("#search-results");
            desktop.robot.type(KeyCode.ESCAPE);
            desktop.await(
                    () -> desktop.robot.lookup("#search-results").queryAll().isEmpty());
            TextField search = desktop.see("#search");
            assertThat(search.getText()).isEmpty();
            assertThat(search.isFocused()).isTrue();

            desktop.robot.write("uriste");
            desktop.see("#search-results");
            desktop.robot.type(KeyCode.HOME).write("j");
            desktop.await(() -> search.getText().equals("juriste"));
            desktop.robot.type(KeyCode.ENTER);
            desktop.await(() -> table.getSelectionModel().getSelectedIndex() == 3);

            desktop.robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
            desktop.robot.write("juridiques");
            desktop.robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.UP).type(KeyCode.ENTER);
            desktop.await(() -> table.getSelectionModel().getSelectedIndex() == 1);

            desktop.robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
            desktop.robot.type(KeyCode.ESCAPE);
            desktop.await(table::isFocused);
        }
    }

    @Test
    void columns_come_back_as_wide_in_the_same_order_and_as_hidden_as_they_were_left() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            var table = table(desktop);
            desktop.robot.interact(() -> {
                var status = column(table, PostField.STATUS);
                table.getColumns().remove(status);
                table.getColumns().add(1, status);
                column(table, PostField.GRADE).setPrefWidth(233);
                column(table, PostField.SECTION).setVisible(false);
            });
        }
        try (var desktop = open()) {
            desktop.click(".open-dossier");
            var table = table(desktop);
            assertThat(table.getColumns().get(1).getId()).isEqualTo("STATUS");
            assertThat(column(table, PostField.GRADE).getWidth()).isEqualTo(233);
            assertThat(column(table, PostField.SECTION).isVisible()).isFalse();
        }
    }

    @Test
    void a_text_that_is_no_value_is_refused_in_its_cell_and_nothing_changes() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            var before = first(desktop);
            int entries = dossier(desktop).picture().get().entries().size();

            edit(desktop, 0, PostField.CATEGORY, "Z");
            desktop.robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);

            assertThat(first(desktop)).isEqualTo(before);
            assertThat(dossier(desktop).picture().get().entries()).hasSize(entries);
        }
    }

    @Test
    void a_date_is_set_for_a_whole_selection_in_one_edit() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            var table = table(desktop);
            desktop.robot.interact(() -> {
                table.getSelectionModel().clearSelection();
                table.getSelectionModel()
                        .selectRange(0, column(table, PostField.FUNCTION), 9, column(table, PostField.FUNCTION));
            });
            desktop.seeText(".selection-bar .label", "10 postes choisis");

            desktop.click("#bulk-value");
            desktop.robot.write("01/07/2019");
            desktop.click("#bulk-apply");

            desktop.await(() -> table.getItems().subList(0, 10).stream()
                    .allMatch(
                            row -> String.valueOf(row.post().transfer().date()).equals("2019-07-01")));
            var entries = dossier(desktop).picture().get().entries();
            assertThat(entries.getLast().changes()).isEqualTo(10);
            desktop.seeText(".selection-bar .label", "10 postes choisis");
        }
    }

    @Test
    void refused_lines_are_shown_with_their_place_and_reason_and_the_others_are_taken_at_once() throws Exception {
        var file = home.resolve("ville.csv");
        Files.writeString(file, """
                Liste des agents
                Services communs;Fonction;Statut;Catégorie;Grade;Temps de travail;Transfert;Date de transfert;Employeur
                Juridique;Juriste;Titulaire;A;Attaché;TC 100%;Oui;01/01/2019;Ville
                Juridique;Assistante;Titulaire;Z;Rédacteur;TC 100%;Oui;31/02/2019;Ville
                Juridique;Archiviste;Titulaire;B;Rédacteur;TP 80%;Oui;01/01/2019;Ville
                """);
        try (var desktop = open()) {
            desktop.willChoose(file);
            desktop.click("#home-welcome-import");

            desktop.seeText("#import-summary", "3 lignes lues · 2 acceptées · 1 refusée");
            desktop.click("#import-step-review");
            var refused = desktop.<TableView<?>>see("#refused");
            assertThat(refused.getItems()).hasSize(2);
            assertThat(refused.getItems().toString()).contains("31/02/2019", "row=4");
            desktop.click("#import-take");

            desktop.seeText("#roster-figures", "2 postes · 1,80 ETP · 2 transferts");
            desktop.seeText("#dossier-title", "ville");
        }
    }

    @Test
    void annex_1_is_written_and_can_be_opened() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            desktop.see("#roster-table");
            desktop.willWriteInto(home.resolve("sortie"));
            desktop.click("#print");
            desktop.click("#print-all");

            desktop.seeText("#notice-text", "2 documents sont écrits");
            desktop.click("Ouvrir le document");
            assertThat(desktop.opened)
                    .isNotEmpty()
                    .allSatisfy(document -> assertThat(document).exists().isNotEmptyFile());
        }
    }

    @Test
    void a_second_window_on_the_same_store_is_told_who_holds_it() throws Exception {
        try (var desktop = open()) {
            desktop.see("#home-welcome-example");
            try (var second = open()) {
                second.seeText("#closed-reason", "déjà ouvertes ailleurs");
            }
        }
    }

    @Test
    void a_damaged_store_is_told_as_such_and_its_last_good_copy_taken_back() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            desktop.see("#roster-table");
            desktop.robot.interact(desktop.session()::copyStore);
            desktop.seeText("#notice-text", "Copie faite et vérifiée");
        }
        var store = home.resolve("conventio.mv.db");
        Files.write(store, new byte[0]);
        try (var desktop = open()) {
            desktop.seeText("#closed-reason", "vide");
            desktop.click("#closed-restore");
            desktop.click(".open-dossier");
            desktop.seeText("#roster-figures", "255 postes");
        }
    }

    private DesktopUnderTest open() throws Exception {
        return new DesktopUnderTest(home, 1000, 800);
    }

    private static OpenDossier dossier(DesktopUnderTest desktop) {
        return desktop.session().dossier().orElseThrow();
    }

    private static TableView<RosterRow> table(DesktopUnderTest desktop) {
        TableView<RosterRow> table = desktop.see("#roster-table");
        desktop.await(() -> !table.getItems().isEmpty());
        return table;
    }

    private static List<String> functions(TableView<RosterRow> table) {
        return table.getItems().stream().map(row -> row.post().function()).toList();
    }

    /** The headless platform calls each click a call for a menu, which headings ignore: this one is a plain click. */
    private static void heading(DesktopUnderTest desktop, String name) {
        Node label = desktop.robot
                .lookup(".column-header .label")
                .match(node -> ((Labeled) node).getText().equals(name))
                .query();
        var click = new MouseEvent(
                MouseEvent.MOUSE_RELEASED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                null);
        desktop.robot.interact(() -> Event.fireEvent(label, click));
    }

    private static boolean isDrawn(DesktopUnderTest desktop, String text) {
        return desktop.robot.lookup(".table-cell").lookup(text).tryQuery().isPresent();
    }

    private static Post first(DesktopUnderTest desktop) {
        return table(desktop).getItems().getFirst().post();
    }

    private static javafx.scene.control.TableColumn<RosterRow, ?> column(TableView<RosterRow> table, PostField field) {
        return table.getColumns().stream()
                .filter(column -> field == column.getUserData())
                .findFirst()
                .orElseThrow();
    }

    /** Goes to a cell with the selection, then types as an officer does. */
    private static void edit(DesktopUnderTest desktop, int row, PostField field, String text) {
        var table = table(desktop);
        desktop.robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row, column(table, field));
        });
        desktop.robot.type(KeyCode.F2);
        desktop.see(".cell-editor");
        desktop.robot.write(text);
        desktop.robot.type(KeyCode.ENTER);
    }
}
