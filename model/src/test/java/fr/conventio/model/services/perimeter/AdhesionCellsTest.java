package fr.conventio.model.services.perimeter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.party.PartyId;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.perimeter.AdhesionCells.Written;
import fr.conventio.model.typed.FieldRefusedException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdhesionCellsTest {
    private static final LocalDate START = LocalDate.of(2019, 4, 1);
    private static final LocalDate END = LocalDate.of(2020, 12, 31);

    private final Adhesion adhesion = Adhesion.of(new Cell(new LeafId(ServiceId.fresh(), null), PartyId.fresh()));

    @Test
    void what_is_printed_is_read_back() throws Exception {
        comesBack(adhesion, null, null, false);
        comesBack(adhesion.withDates(START, null), START, null, false);
        comesBack(adhesion.withDates(null, END), null, END, false);
        comesBack(adhesion.withDates(START, END).withDoubt("À relire"), START, END, true);
        comesBack(adhesion.withDoubt("À relire"), null, null, true);
    }

    private static void comesBack(
            Adhesion adhesion, @Nullable LocalDate start, @Nullable LocalDate end, boolean doubtful) throws Exception {
        assertThat(AdhesionCells.read(AdhesionCells.text(adhesion))).contains(new Written(start, end, doubtful));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01/04/2019 au 31/12/2020",
                "x du 1.4.2019 au 31.12.2020",
                "X À PARTIR DU 2019-04-01 jusqu’au 2020-12-31",
                "oui depuis le 01/04/2019 jusqu'au 31/12/2020"
            })
    void people_write_dates_their_own_way(String text) throws Exception {
        assertThat(AdhesionCells.read(text)).contains(new Written(START, END, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "\u00A0"})
    void an_empty_cell_or_a_dash_is_no_adhesion(String text) throws Exception {
        assertThat(AdhesionCells.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y", "non", "1", "X X", "à partir de mars", "31/02/2019", "X jusqu’au 31/06/2020"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> AdhesionCells.read(text)).isInstanceOf(FieldRefusedException.class);
    }
}
