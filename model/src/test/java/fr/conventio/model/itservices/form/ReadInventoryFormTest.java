package fr.conventio.model.itservices.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.conventio.model.example.DijonExample;
import fr.conventio.model.itservices.DijonIt;
import fr.conventio.model.itservices.edit.EditAnswers;
import fr.conventio.model.itservices.edit.TakeAnswers;
import fr.conventio.model.itservices.edit.TakeAnswers.Preference;
import fr.conventio.model.itservices.form.FilledForm.FilledLine;
import fr.conventio.model.itservices.subscription.SubscriptionDate;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadInventoryFormTest {
    private static final LocalDate TODAY = LocalDate.of(2019, 2, 1);

    private final DijonIt it = new DijonIt();

    @Test
    void what_was_changed_in_the_form_is_taken_in_one_edit_and_nothing_else() throws Exception {
        write("01.02", "40");
        write("01.03", "300");
        var form = sent();
        fill(form, "01.03#1", "310", "au 31/12");
        fill(form, "05.11#2", "7", "");
        var taking = take(judge(form), Preference.HERE);
        assertThat(taking.changed()).isEqualTo(2);
        assertThat(taking.conflicts()).isEmpty();
        it.apply(taking.edit());
        var inventory = it.services.inventory(it.city.id());
        assertThat(inventory.value("01.02", 1)).isEqualTo("40");
        assertThat(inventory.value("01.03", 1)).isEqualTo("310");
        assertThat(inventory.remark("01.03", 1)).isEqualTo("au 31/12");
        assertThat(inventory.value("05.11", 2)).isEqualTo("7");
        assertThat(it.services.subscription(it.city.id()).date(SubscriptionDate.FORM_RECEIVED))
                .isEqualTo(TODAY);
        assertThat(it.services.subscription(it.city.id()).date(SubscriptionDate.SITUATION))
                .isEqualTo(LocalDate.of(2018, 12, 31));
        assertThat(take(judge(form), Preference.HERE).edit().isEmpty())
                .as("taken twice")
                .isTrue();
    }

    @Test
    void an_answer_changed_on_both_sides_is_a_conflict_and_stays_unless_the_form_is_preferred() throws Exception {
        write("01.02", "40");
        var form = sent();
        fill(form, "01.02#1", "41", "");
        write("01.02", "42");
        var kept = take(judge(form), Preference.HERE);
        assertThat(kept.conflicts()).containsExactly(new TakeAnswers.Conflict(DijonIt.line("01.02"), 1, "42", "41"));
        assertThat(kept.changed()).isZero();
        it.apply(take(judge(form), Preference.FORM).edit());
        assertThat(it.services.inventory(it.city.id()).value("01.02", 1)).isEqualTo("41");
    }

    @Test
    void wrong_answers_formulas_and_passwords_are_refused_with_their_place_and_the_rest_is_taken() {
        var form = sent();
        fill(form, "01.02#1", "beaucoup", "");
        fill(form, "01.01#1", "Siège", "mdp : azerty");
        fill(form, "01.03#1", "12", "");
        form.replaceAll(line -> line.key().equals("01.04#1")
                ? new FilledLine(
                        line.key(),
                        line.label(),
                        "",
                        "",
                        new FilledCell("Inventaire", 9, "D", FilledCell.Kind.FORMULA, "SUM(A1:A3)"),
                        line.remark())
                : line);
        var reading = judge(form);
        assertThat(reading.refused())
                .extracting(refused -> refused.row() + refused.column() + " " + refused.value() + " "
                        + Words.FRENCH.say(refused.reason()).substring(0, 12))
                .containsExactly(
                        row(form, "01.01#1") + "F •••••• Ce texte sem",
                        row(form, "01.02#1") + "D beaucoup «\u00a0beaucoup\u00a0»",
                        "9D SUM(A1:A3) Une formule ");
        assertThat(reading.answers())
                .filteredOn(answer -> !answer.value().isEmpty())
                .extracting(FormReading.ReadAnswer::value)
                .containsExactly("12");
    }

    @Test
    void a_form_of_elsewhere_or_with_another_structure_is_refused_as_a_whole_with_its_reason() {
        var whole = sent();
        assertThat(reason("", id(), whole)).startsWith("Ce fichier n’est pas un questionnaire");
        assertThat(reason(
                        InventoryForm.MARK, DijonExample.dossier().id().value().toString(), whole))
                .startsWith("Ce questionnaire a été établi pour un autre dossier");
        var short1 = new ArrayList<>(whole);
        short1.removeIf(line -> line.key().equals("10.01#1"));
        assertThat(reason(InventoryForm.MARK, id(), short1)).startsWith("La question 10.01 « Courrier » manque");
        var twice = new ArrayList<>(whole);
        twice.add(whole.getFirst());
        assertThat(reason(InventoryForm.MARK, id(), twice)).contains("cette ligne n’appartient pas au questionnaire");
        var foreign = new ArrayList<>(whole);
        foreign.set(0, line("99.01#1", "Chauffage", cell(1, "D", ""), cell(1, "F", "")));
        assertThat(reason(InventoryForm.MARK, id(), foreign))
                .isEqualTo(
                        "Feuille « Inventaire », ligne 1 : cette ligne n’appartient pas au questionnaire. Rien n’a été"
                                + " repris ; demandez que les réponses soient reportées dans un questionnaire intact.");
        var renamed = new ArrayList<>(whole);
        renamed.set(0, line(whole.getFirst().key(), "Adresse du maire", cell(1, "D", ""), cell(1, "F", "")));
        assertThat(reason(InventoryForm.MARK, id(), renamed)).contains("« Adresses des sites » a été modifiée");
    }

    private String id() {
        return it.dossier.id().value().toString();
    }

    private String reason(String mark, String dossier, List<FilledLine> lines) {
        var thrown = new UnreadableFileException[1];
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> judge(mark, dossier, lines))
                .satisfies(e -> thrown[0] = e);
        return Words.FRENCH.say(thrown[0].reason()).replace('\u00a0', ' ');
    }

    private void write(String line, String text) throws Exception {
        it.apply(new EditAnswers(it.dossier.id(), it.services).write(it.city, DijonIt.line(line), 1, text));
    }

    /** The form as it would come back if nobody had touched it. */
    private List<FilledLine> sent() {
        var form = InventoryForm.of(it.dossier, it.city, it.services.inventory(it.city.id()), null);
        var lines = new ArrayList<FilledLine>();
        form.parts()
                .forEach(part -> part.lines().forEach(asked -> {
                    int row = lines.size() + 10;
                    lines.add(new FilledLine(
                            asked.key(),
                            asked.line().label(),
                            asked.value(),
                            asked.remark(),
                            cell(row, "D", asked.value()),
                            cell(row, "F", asked.remark())));
                }));
        assertThat(lines).hasSize(187 + 2 * (17 + 16 + 16));
        return lines;
    }

    private static FilledLine line(String key, String label, FilledCell value, FilledCell remark) {
        return new FilledLine(key, label, "", "", value, remark);
    }

    private static FilledCell cell(int row, String column, String text) {
        return new FilledCell("Inventaire", row, column, FilledCell.Kind.PLAIN, text);
    }

    private static void fill(List<FilledLine> form, String key, String value, String remark) {
        form.replaceAll(line -> line.key().equals(key)
                ? new FilledLine(
                        key,
                        line.label(),
                        line.sent(),
                        line.sentRemark(),
                        cell(line.value().row(), "D", value),
                        cell(line.value().row(), "F", remark))
                : line);
    }

    private static int row(List<FilledLine> form, String key) {
        return form.stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value()
                .row();
    }

    private FormReading judge(List<FilledLine> lines) {
        return judge(InventoryForm.MARK, id(), lines);
    }

    private FormReading judge(String mark, String dossier, List<FilledLine> lines) {
        return new ReadInventoryForm(it.dossier, it.parties)
                .judge(new FilledForm(
                        mark,
                        dossier,
                        it.city.id().value().toString(),
                        Map.of(4, 3, 5, 3, 6, 3),
                        cell(3, "D", "31/12/2018"),
                        lines));
    }

    private TakeAnswers.Taking take(FormReading reading, Preference preference) {
        return TakeAnswers.into(it.dossier.id(), it.services, reading, preference, TODAY);
    }
}
