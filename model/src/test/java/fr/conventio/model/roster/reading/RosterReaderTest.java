package fr.conventio.model.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.conventio.model.DijonAct;
import fr.conventio.model.DijonRoster;
import fr.conventio.model.example.DijonExample;
import fr.conventio.model.roster.Category;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.Transfer;
import fr.conventio.model.roster.WorkingTime;
import fr.conventio.model.roster.WorkingTime.Kind;
import fr.conventio.model.services.perimeter.SectionRules;
import fr.conventio.model.table.SourceFile;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RosterReaderTest {
    private static final String HEADER =
            "Services communs;Section;Fonction;Statut;Catégorie;Grade;Temps de travail;Transfert;Date de transfert";

    @Test
    void all_255_lines_of_the_real_roster_are_taken() {
        var reading = DijonRoster.reading();
        assertThat(reading.rowsRead()).isEqualTo(255);
        assertThat(reading.posts()).hasSize(255);
        assertThat(reading.refused()).isEmpty();
        assertThat(reading.newServices()).hasSize(16);
        assertThat(reading.newParties()).isEmpty();
    }

    @Test
    void lines_that_are_identical_but_for_their_order_stay_separate_people() {
        var roster = DijonRoster.roster();
        var nobody = roster.posts().getFirst().id();
        var sets = roster.posts().stream()
                .collect(Collectors.groupingBy(post -> post.withId(nobody).withRank(0), Collectors.counting()));
        assertThat(sets).hasSize(232);
        assertThat(sets.values().stream().filter(count -> count > 1)).hasSize(14);
    }

    @Test
    void all_43_spellings_of_grades_and_all_statuses_are_recognised_and_kept_as_written() {
        var posts = DijonRoster.roster().posts();
        assertThat(posts.stream().map(post -> post.grade().wording()).distinct())
                .hasSize(43);
        assertThat(posts).noneMatch(post -> post.grade().value() == null);
        assertThat(posts).noneMatch(post -> post.status().value() == null);
        assertThat(posts.stream().filter(post -> post.status().isDoubtful())).hasSize(1);
    }

    @Test
    void a_table_is_found_below_titles_with_its_columns_in_any_order() {
        var reading = read(
                "Mon beau tableau",
                "",
                "Grade;Fonction;Cat.;Temps de travail;Service commun;Transfert;Employeur",
                "Attaché;Juriste;A;TNC 18/35;Affaires juridiques;Oui;Ville");
        var post = only(reading);
        assertThat(post.function()).isEqualTo("Juriste");
        assertThat(post.workingTime()).isEqualTo(new WorkingTime(WorkingTime.Kind.TNC, 18, 35));
    }

    @Test
    void a_refused_cell_tells_its_place_its_value_and_the_reason() {
        var reading = read(HEADER, "Finances;;Comptable;Titulaire;D;Rédacteur;TC 100%;Oui;31/02/2019");
        assertThat(reading.posts()).isEmpty();
        assertThat(reading.rowsRefused()).isEqualTo(1);
        assertThat(reading.refused().stream()
                        .map(cell -> cell.cell() + " " + cell.header() + " " + cell.value() + ": "
                                + Words.FRENCH.say(cell.reason()).replace('\u00A0', ' ')))
                .containsExactly(
                        "E2 Catégorie D: « D » n’est pas une catégorie. Écrivez A, B ou C.",
                        "I2 Date de transfert 31/02/2019: 31/02/2019 n’existe pas. Corrigez la date ou laissez la"
                                + " cellule vide.");
    }

    @Test
    void a_service_written_once_with_its_caption_holds_for_the_lines_below() {
        var reading = read(
                HEADER,
                "Finances (2 agents dont 1 agent de la Ville transféré);;Comptable;Titulaire;C;Adjt adm;TC 100%;Non;-",
                ";;Comptable;Titulaire;C;Adjt adm;TC 100%;Oui;01/01/2019");
        assertThat(reading.posts()).hasSize(2);
        assertThat(reading.newServices())
                .singleElement()
                .satisfies(service -> assertThat(service.name()).isEqualTo("Finances"));
        assertThat(reading.warnings()).noneMatch(warning -> warning.key().equals("import.caption_differs"));
    }

    @Test
    void a_caption_that_does_not_count_its_lines_is_told() {
        var reading = read(HEADER, "Finances (3 agents);;Comptable;Titulaire;C;Adjt adm;TC 100%;Non;-");
        assertThat(reading.warnings()).anyMatch(warning -> warning.key().equals("import.caption_differs"));
    }

    @Test
    void without_a_column_of_services_the_rules_tell_them_all_but_where_a_section_feeds_two() {
        var act = DijonAct.act();
        var reader = new RosterReader(
                act.roster()
                        .with(
                                List.of(),
                                act.roster().posts().stream().map(Post::id).toList()),
                act.perimeter().sectionRules());
        DijonRoster.rows().forEach(row -> reader.accept(withoutServices(row)));
        var reading = reader.result();
        assertThat(reading.posts()).hasSize(246);
        assertThat(reading.newServices()).isEmpty();
        assertThat(reading.refused()).hasSize(9).allSatisfy(cell -> {
            assertThat(cell.value()).isEqualTo("COMPUB");
            assertThat(Words.FRENCH.say(cell.reason()))
                    .contains("peut appartenir à plusieurs services\u00A0: Commande publique, Logistique");
        });
        var services = act.roster().posts().stream()
                .collect(Collectors.toMap(RosterReaderTest::section, Post::service, (one, other) -> one));
        assertThat(reading.posts())
                .allSatisfy(post -> assertThat(post.service()).isEqualTo(services.get(section(post))));
        assertThat(reading.warnings()).anyMatch(warning -> warning.key().equals("import.service_by_rule"));
    }

    @Test
    void a_code_without_a_rule_is_refused_at_its_cell() {
        var act = DijonAct.act();
        var reader = new RosterReader(act.roster(), act.perimeter().sectionRules());
        var lines = new String[] {
            "Code section;Section;Fonction;Catégorie;Temps de travail;Transfert",
            "PISCINE;Bassins;Maître nageur;B;TC 100%;Non"
        };
        for (int line = 0; line < lines.length; line++) {
            reader.accept(new SourceRow("", line + 1, List.of(lines[line].split(";"))));
        }
        assertThat(reader.result().refused())
                .singleElement()
                .satisfies(cell -> assertThat(cell.cell() + " " + Words.FRENCH.say(cell.reason()))
                        .startsWith("A2 Aucune règle ne dit à quel service appartient le code"));
    }

    @Test
    void a_written_service_counts_more_than_the_rules() {
        var act = DijonAct.act();
        var reader = new RosterReader(act.roster(), act.perimeter().sectionRules());
        DijonRoster.rows().forEach(reader);
        var reading = reader.result();
        assertThat(reading.refused()).isEmpty();
        assertThat(reading.posts()).hasSize(255);
        assertThat(reading.warnings()).noneMatch(warning -> warning.key().equals("import.service_by_rule"));
    }

    private static SourceRow withoutServices(SourceRow row) {
        var cells = new ArrayList<>(row.cells());
        cells.remove(1);
        return new SourceRow(row.sheet(), row.number(), cells);
    }

    private static String section(Post post) {
        return post.sectionCode() + "/" + post.section();
    }

    @Test
    void an_employer_that_is_not_written_is_told_from_the_transfer_and_said() {
        var base = new Roster(DijonExample.parties(), List.of(), List.of());
        var reading = read(
                base,
                HEADER,
                "Finances;CCAS.RI    Finances;Comptable;Titulaire;C;Adjt adm;TC 100%;Oui;01/01/2019",
                "Finances;FINANCES Finances;Comptable;Titulaire;C;Adjt adm;TC 100%;Oui;01/01/2019",
                "Finances;FINANCES Finances;Comptable;Titulaire;C;Adjt adm;TC 100%;Non;-");
        assertThat(reading.posts().stream().map(post -> base.partyName(post.employer())))
                .containsExactly("CCAS", "Ville", "Métropole");
        assertThat(reading.posts().getFirst().sectionCode()).isEqualTo("CCAS.RI");
        assertThat(reading.warnings()).anyMatch(warning -> warning.key().equals("import.employer_guessed"));
    }

    @Test
    void an_employer_that_is_no_party_is_refused_rather_than_added() {
        var reading = read(
                new Roster(DijonExample.parties(), List.of(), List.of()),
                HEADER + ";Employeur",
                "Finances;;Comptable;Titulaire;C;Adjt adm;TC 100%;Oui;01/01/2019;Villle");
        assertThat(reading.refused())
                .singleElement()
                .satisfies(cell -> assertThat(cell.value()).isEqualTo("Villle"));
    }

    @Test
    void a_deferred_transfer_keeps_its_reason() {
        var post = only(read(
                HEADER + ";Employeur;Motif du report",
                "Finances;;Comptable;Titulaire;C;Adjt adm;TC 100%;Différé;-;Ville;RIFSEEP commun"));
        assertThat(post.transfer()).isEqualTo(Transfer.deferred("RIFSEEP commun"));
    }

    @Test
    void the_lines_own_numbers_set_the_order() {
        var reading = read(
                "Ordre;" + HEADER,
                "2;Finances;;Comptable;Titulaire;C;Adjt adm;TC 100%;Non;-",
                "1;Finances;;Directrice;Titulaire;A;Attaché;TC 100%;Non;-");
        assertThat(reading.posts().stream().map(Post::function)).containsExactly("Directrice", "Comptable");
    }

    @Test
    void a_file_without_a_table_of_posts_is_said_unreadable() {
        assertThatThrownBy(() -> read("Bonjour;tout;le;monde")).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void a_needed_column_that_is_missing_is_named() {
        assertThatThrownBy(() -> read("Services communs;Statut;Catégorie;Grade", "Finances;Titulaire;C;Adjt adm"))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        refused ->
                                assertThat(Words.FRENCH.say(refused.reason())).contains("Fonction"));
    }

    @Test
    void posts_whose_function_no_column_tells_are_taken_and_it_is_said() {
        var reading = read("Services communs;Temps de travail;Catégorie;Grade", "Finances;80%;C;Adjt adm");
        assertThat(reading.posts())
                .singleElement()
                .satisfies(post -> assertThat(post.function()).isEmpty());
        assertThat(reading.warnings().stream().map(Words.FRENCH::say))
                .anyMatch(warning -> warning.contains("fonction"));
    }

    @Test
    void what_no_column_tells_waits_for_one_decision_for_all_lines() {
        var lines = new String[] {"Service;Fonction;Transfert", "Finances;Comptable;Non", "Finances;Juriste;Non"};
        var undecided = read(lines);
        assertThat(undecided.posts()).isEmpty();
        assertThat(undecided.warnings().stream().map(Words.FRENCH::say))
                .anyMatch(warning -> warning.contains("Catégorie"))
                .anyMatch(warning -> warning.contains("Temps de travail"));
        assertThat(undecided.values())
                .filteredOn(value -> value.written().isEmpty())
                .extracting(ReadValue::field, ReadValue::lines, ReadValue::kind)
                .containsExactlyInAnyOrder(
                        tuple(PostField.CATEGORY, 2, ReadValue.Kind.REFUSED),
                        tuple(PostField.WORKING_TIME, 2, ReadValue.Kind.REFUSED));

        var decisions = Decisions.NONE.with(PostField.CATEGORY, "", "B").with(PostField.WORKING_TIME, "", "80 %");
        var decided = read(decisions, lines);
        assertThat(decided.posts()).extracting(Post::category).containsExactly(Category.B, Category.B);
        assertThat(decided.posts())
                .extracting(post -> post.workingTime().written().replace('\u00A0', ' '))
                .containsExactly("TP 80 %", "TP 80 %");
        assertThat(decided.values())
                .filteredOn(value -> value.written().isEmpty())
                .extracting(ReadValue::field, ReadValue::lines, ReadValue::kind)
                .containsExactlyInAnyOrder(
                        tuple(PostField.CATEGORY, 2, ReadValue.Kind.DECIDED),
                        tuple(PostField.WORKING_TIME, 2, ReadValue.Kind.DECIDED));
    }

    @Test
    void a_decision_for_lines_without_category_goes_before_their_grade() {
        var lines = new String[] {
            "Service;Fonction;Catégorie;Grade;Quotité;Transfert", "Finances;Comptable;;Rédacteur;100%;Non"
        };
        assertThat(only(read(lines)).category()).isEqualTo(Category.B);
        var decided = Decisions.NONE.with(PostField.CATEGORY, "", "C");
        assertThat(only(read(decided, lines)).category()).isEqualTo(Category.C);
    }

    private static Post only(RosterReading reading) {
        assertThat(reading.refused()).isEmpty();
        return reading.posts().getFirst();
    }

    @Test
    void the_share_of_an_agent_is_that_of_the_post_unless_somebody_mended_the_line() {
        var lines = new String[] {
            "Service;Fonction;Catégorie;Durée hebdo;Taux temps partiel", "Finances;Comptable;C;35h00;80"
        };
        assertThat(read(lines).posts())
                .extracting(Post::workingTime)
                .containsExactly(new WorkingTime(Kind.TP, 80, 100));
        var mended =
                Decisions.NONE.withCell(new Decisions.CellPlace("Feuille 1", 2, PostField.WORKING_TIME), "TC 100 %");
        assertThat(read(mended, lines).posts()).extracting(Post::workingTime).containsExactly(WorkingTime.FULL);
    }

    @Test
    void staff_numbers_that_come_again_are_told() {
        var reading = read(
                "Matricule;Service;Fonction;Catégorie;Temps",
                "'0012;Finances;Comptable;C;TP 50 %",
                "0012;Sports;Comptable;C;TP 50 %",
                "0013;Sports;Agent;C;TC");
        assertThat(reading.posts()).hasSize(3);
        assertThat(reading.posts().getFirst().personal().staffNumber()).isEqualTo("0012");
        assertThat(reading.warnings().stream().map(Words.FRENCH::say))
                .anyMatch(warning -> warning.contains("1 matricule figure sur plusieurs lignes"));
    }

    private static RosterReading read(String... lines) {
        return read(Roster.EMPTY, lines);
    }

    private static RosterReading read(Decisions decisions, String... lines) {
        var rows = new ArrayList<SourceRow>();
        for (int i = 0; i < lines.length; i++) {
            rows.add(new SourceRow("Feuille 1", i + 1, List.of(lines[i].split(";", -1))));
        }
        var file = SourceFile.of("", rows);
        return new JudgeRoster(Roster.EMPTY, SectionRules.NONE)
                .read(file, TableFinder.understand(file), decisions, Progress.NONE);
    }

    private static RosterReading read(Roster base, String... lines) {
        var reader = new RosterReader(base);
        for (int i = 0; i < lines.length; i++) {
            reader.accept(new SourceRow("Feuille 1", i + 1, List.of(lines[i].split(";", -1))));
        }
        return reader.result();
    }
}
