package fr.conventio.model.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.example.DijonExample;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Words;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartyCellsTest {
    private final List<Party> parties = DijonExample.parties();
    private final PartyCells cells = new PartyCells(parties);
    private final Party city = parties.get(1);

    @Test
    void every_text_a_field_writes_is_read_back_as_the_same_party() throws FieldRefusedException {
        var full = city.withSiren(new Siren("732829320"));
        for (var field : PartyField.values()) {
            assertThat(new PartyCells(List.of(full)).with(full, field, PartyCells.text(full, field)))
                    .as(field.name())
                    .isEqualTo(full);
        }
    }

    @Test
    void optional_fields_may_be_emptied() throws FieldRefusedException {
        var party = city.withSiren(new Siren("732829320"));
        party = cells.with(party, PartyField.SIREN, " ");
        party = cells.with(party, PartyField.DELIBERATION_DATE, "");
        party = cells.with(party, PartyField.SIGNATORY_CAPACITY, "");
        assertThat(party.siren()).isNull();
        assertThat(party.deliberation().date()).isNull();
        assertThat(party.signing()).isEqualTo(city.representative());
    }

    @Test
    void a_date_is_read_as_officers_write_it() throws FieldRefusedException {
        var voted = cells.with(city, PartyField.DELIBERATION_DATE, "1.2.2019");
        assertThat(voted.deliberation().date()).isEqualTo(LocalDate.of(2019, 2, 1));
    }

    @Test
    void a_text_that_is_no_value_is_refused_with_its_reason() {
        refused(PartyField.SIREN, "123456789", "« 123456789 » n’est pas un SIREN");
        refused(PartyField.DELIBERATION_DATE, "31/02/2018", "31/02/2018 n’existe pas");
        refused(PartyField.KIND, "Région", "n’est pas une nature de partie");
        refused(PartyField.NAME, " ", "« Nom complet » doit être rempli");
        refused(PartyField.GENITIVE, "", "« Complément du nom » doit être rempli");
        refused(PartyField.SHORT_NAME, "metropole", "déjà le nom court de « Dijon Métropole »");
        refused(PartyField.SIGNATORY_NAME, "x".repeat(4001), "trop long");
    }

    private void refused(PartyField field, String text, String reason) {
        assertThatThrownBy(() -> cells.with(city, field, text))
                .isInstanceOfSatisfying(
                        FieldRefusedException.class,
                        refusal -> assertThat(Words.FRENCH.say(refusal.reason()).replace('\u00A0', ' '))
                                .contains(reason));
    }
}
