package fr.conventio.model.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.party.OfficeHolder;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.party.Siren;
import fr.conventio.model.table.RefusedCell;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.wording.Words;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActSheetReaderTest {
    private static final List<String> ACT = List.of(
            "Acte et parties",
            "Titre de l’acte;Convention d’essai",
            "Date d’effet;01/02/2020",
            "Nombre d’exemplaires originaux;4");
    private static final String NAMES = "Nom complet;Nature;Nom court;Complément du nom;SIREN";
    private static final String SIGNING = "Nom court;Nom du représentant;Qualité du représentant;"
            + "Assemblée délibérante;Date de la délibération;Numéro de la délibération";

    private final ActSheetReader reader = new ActSheetReader();

    @Test
    void the_act_and_all_that_is_known_of_each_party_are_read() {
        read(
                NAMES,
                "Ville d’Essai;Commune;Ville;de la Ville;732 829 320",
                "Communauté;EPCI;Communauté;de la Communauté;",
                SIGNING,
                "Communauté;;Présidente;Conseil communautaire;17/12/2019;2019-7",
                "Ville;Camille Exemple;Maire;;;");
        assertThat(reader.refused()).isEmpty();
        var act = reader.result().orElseThrow();
        assertThat(act.actTitle()).isEqualTo("Convention d’essai");
        assertThat(act.effectiveDate()).isEqualTo(LocalDate.of(2020, Month.FEBRUARY, 1));
        assertThat(act.originals()).isEqualTo(4);
        var ville = act.parties().getFirst();
        assertThat(ville.siren()).isEqualTo(new Siren("732829320"));
        assertThat(ville.representative()).isEqualTo(new OfficeHolder("Camille Exemple", "Maire"));
        var epci = act.parties().getLast();
        assertThat(epci.kind()).isEqualTo(PartyKind.EPCI);
        assertThat(epci.siren()).isNull();
        assertThat(epci.deliberation().date()).isEqualTo(LocalDate.of(2019, Month.DECEMBER, 17));
        assertThat(epci.deliberation().number()).isEqualTo("2019-7");
    }

    @Test
    void what_was_written_wrongly_is_told_with_its_place_and_the_rest_is_kept() {
        read(
                NAMES,
                "Ville d’Essai;Commune;Ville;de la Ville;",
                "Bourg;Hameau;Bourg;du Bourg;",
                SIGNING,
                "Ville;Camille Exemple;Maire;;31/02/2019;9",
                "Vile;Dominique Modèle;;;;");
        assertThat(reader.refused()).extracting(RefusedCell::cell).containsExactly("B7", "E9", "A10");
        assertThat(reader.refused())
                .extracting(cell -> Words.FRENCH.say(cell.reason()))
                .satisfiesExactly(
                        kind -> assertThat(kind).contains("Hameau"),
                        date -> assertThat(date).contains("31/02/2019"),
                        name -> assertThat(name).contains("Vile"));
        var parties = reader.result().orElseThrow().parties();
        assertThat(parties).singleElement().satisfies(ville -> {
            assertThat(ville.representative().name()).isEqualTo("Camille Exemple");
            assertThat(ville.deliberation().number()).isEqualTo("9");
        });
    }

    private void read(String... tables) {
        int number = 1;
        for (var line : ACT) {
            reader.read(row(number++, line));
        }
        for (var line : tables) {
            reader.read(row(number++, line));
        }
    }

    private static SourceRow row(int number, String line) {
        return new SourceRow("Acte et parties", number, List.of(line.split(";", -1)));
    }
}
