package fr.conventio.model.roster;

import fr.conventio.model.wording.Plain;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Recognises statuses in the spellings rosters use. */
public final class Statuses {
    /** Words that tell no status: the pension fund, the law, the form of the sentence. */
    private static final Set<String> NO_STATUS = Set.of(
            "agent",
            "agents",
            "fonctionnaire",
            "de",
            "droit",
            "public",
            "en",
            "a",
            "du",
            "la",
            "cnracl",
            "ircantec",
            "fpt",
            "territorial",
            "sur",
            "emploi",
            "permanent",
            "statut",
            "duree",
            "contrat");

    private Statuses() {}

    public static Recognised<Status> recognise(String wording) {
        var told = Arrays.stream(Plain.fold(wording).split(" "))
                .filter(word -> !NO_STATUS.contains(word))
                .collect(Collectors.joining(" "));
        var status = switch (told) {
            case "titulaire", "titulaires", "tit", "titul", "titularise", "titularisee" -> Status.TITULAIRE;
            case "titulaire stagiaire", "stagiaire", "stagiaires", "stag", "stagiaire titulaire" -> Status.STAGIAIRE;
            case "contractuel",
                    "contractuelle",
                    "contractuels",
                    "contr",
                    "contract",
                    "non titulaire",
                    "non titulaires",
                    "ant",
                    "non tit",
                    "nt",
                    "contractuel cdd",
                    "contractuelle cdd",
                    "cdd",
                    "non titulaire cdd",
                    "determinee",
                    "contractuel determinee",
                    "cdd contractuel" -> Status.CONTRACTUEL;
            case "contractuel cdi",
                    "contractuelle cdi",
                    "cdi",
                    "non titulaire cdi",
                    "indeterminee",
                    "contractuel indeterminee",
                    "contractuelle indeterminee",
                    "cdi contractuel" -> Status.CONTRACTUEL_CDI;
            // A word that tells no status may be all there is: a civil servant is on the permanent staff.
            case "" -> Plain.fold(wording).equals("fonctionnaire") ? Status.TITULAIRE : null;
            default -> null;
        };
        return new Recognised<>(wording, status);
    }
}
