package fr.conventio.model.example;

import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.party.Deliberation;
import fr.conventio.model.party.OfficeHolder;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;

/** The facts of the Dijon convention: its parties, its date of effect, and the file of its 255 posts. */
public final class DijonExample {
    /** The name under which the roster's file is copied out of the application. */
    public static final String ROSTER_FILE = "dijon-2019-effectifs.csv";

    private DijonExample() {}

    /** The dossier, under a fresh identity. */
    public static Dossier dossier() {
        return new Dossier(
                DossierId.fresh(),
                "Dijon Métropole 2019",
                "Convention de services communs entre Dijon Métropole, la Ville de Dijon et son CCAS",
                LocalDate.of(2019, Month.JANUARY, 1),
                3);
    }

    /** The three parties, under fresh identities, with offices and votes but no names: the act itself tells no SIREN. */
    public static List<Party> parties() {
        return List.of(
                new Party(PartyId.fresh(), 0, PartyKind.EPCI, "Dijon Métropole", "Métropole", "de la Métropole")
                        .withRepresentative(new OfficeHolder("", "Président"))
                        .withDeliberation(voted("Conseil métropolitain", 20)),
                new Party(PartyId.fresh(), 1, PartyKind.COMMUNE, "Ville de Dijon", "Ville", "de la Ville")
                        .withRepresentative(new OfficeHolder("", "Maire"))
                        .withDeliberation(voted("Conseil municipal", 17))
                        .withSignatory(new OfficeHolder("", "Première adjointe")),
                new Party(
                                PartyId.fresh(),
                                2,
                                PartyKind.CCAS,
                                "Centre communal d’action sociale de la Ville de Dijon",
                                "CCAS",
                                "du CCAS")
                        .withRepresentative(new OfficeHolder("", "Président"))
                        .withDeliberation(voted("Conseil d’administration", 18))
                        .withSignatory(new OfficeHolder("", "Vice-présidente")));
    }

    private static Deliberation voted(String assembly, int dayOfDecember) {
        return new Deliberation(assembly, LocalDate.of(2018, Month.DECEMBER, dayOfDecember), "");
    }

    /** The roster as an HR office would hand it over: CSV, UTF-8, semicolons. The caller closes it. */
    public static InputStream openRoster() {
        return Objects.requireNonNull(DijonExample.class.getResourceAsStream(ROSTER_FILE));
    }
}
