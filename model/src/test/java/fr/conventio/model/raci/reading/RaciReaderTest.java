package fr.conventio.model.raci.reading;

import static fr.conventio.model.raci.DijonMatrix.row;
import static fr.conventio.model.raci.DijonMatrix.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.Applied;
import fr.conventio.model.act.Act;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.raci.DijonMatrix;
import fr.conventio.model.table.RefusedCell;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RaciReaderTest {
    private final Act act = DijonMatrix.act();
    private final List<SourceRow> rows = new ArrayList<>();

    @Test
    void letters_and_doubts_of_a_filled_in_sheet_are_taken_in_one_edit() throws Exception {
        line("Annexe 5");
        line("N°", "Activité", "Maire", "DGS", "À confirmer");
        line("Traitement d’un achat public");
        line("30", "Envoi des lettres de rejet", "r/a", "I", "");
        line("1", row(act.raci(), 1).label(), "", "", "");
        var edit = read().into(act.dossier().id(), act.raci());
        var after = Applied.to(act, edit).raci();
        assertThat(written(after, 30, 8)).isEqualTo("R/A");
        assertThat(written(after, 30, 9)).isEqualTo("I");
        assertThat(row(after, 1).isDoubtful()).isFalse();
        assertThat(row(after, 2).isDoubtful()).isTrue();
        assertThat(Words.FRENCH.say(edit.what()))
                .isEqualTo("Matrice RACI reprise d’un fichier\u00a0: 2 cases, un doute");
    }

    @Test
    void what_cannot_be_taken_is_told_with_sheet_row_column_and_value_and_nothing_is_taken() {
        line("N°", "Activité", "Maire", "Concierge", "Maire");
        line("30", "Envoi des lettres de rejet", "X");
        line("62", "Autre chose", "R");
        line("29", "Une autre activité", "R");
        line("1", row(act.raci(), 1).label(), "");
        line("1", row(act.raci(), 1).label(), "");
        var reading = read();
        assertThat(reading.refused().stream().map(RefusedCell::cell))
                .containsExactly("D1", "E1", "C2", "A3", "B4", "A6");
        assertThat(reading.refused().stream().map(cell -> cell.reason().key()))
                .containsExactly(
                        "refusal.raci.role.unknown",
                        "refusal.raci.role.twice",
                        "refusal.raci.letters",
                        "refusal.raci.row.number",
                        "refusal.raci.row.label",
                        "refusal.raci.row.twice");
        assertThatThrownBy(() -> reading.into(act.dossier().id(), act.raci()))
                .isInstanceOfSatisfying(
                        RefusedEditException.class,
                        refusal -> assertThat(Words.FRENCH.say(refusal.reason()).replace('\u00A0', ' '))
                                .isEqualTo("6 cases du fichier ne peuvent pas être reprises ; rien n’a été changé. "
                                        + "Feuille « Matrice », ligne 1, colonne « Concierge », valeur « Concierge » : "
                                        + "Aucun rôle ne s’appelle ainsi. Ajoutez-le d’abord à la matrice, ou retirez la "
                                        + "colonne."));
    }

    @Test
    void a_file_without_a_matrix_is_told_apart() {
        line("N°", "Activité", "Lettres");
        assertThatThrownBy(this::read).isInstanceOf(UnreadableFileException.class);
    }

    private void line(String... cells) {
        rows.add(new SourceRow("Matrice", rows.size() + 1, List.of(cells)));
    }

    private RaciReading read() {
        var reader = new RaciReader(act.raci());
        rows.forEach(reader);
        return reader.result();
    }
}
