package fr.conventio.model.roster;

import fr.conventio.model.wording.Inclusive;
import fr.conventio.model.wording.Plain;
import fr.conventio.model.wording.Spelling;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Recognises statuses in the spellings rosters use. */
public final class Statuses {
    /** Words that tell no status: the pension fund, the law, the form of the sentence. */
    private static final Set<String> NO_STATUS = Set.of(
            "agent",
            "agents",
            "fonctionnaire",
            "fonct",
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

    /** What an unknown wording may stand for, to be proposed: single letters are one program's or another's. */
    public static Optional<Status> nearest(String wording) {
        return switch (Plain.fold(wording)) {
            case "t", "ti", "tc", "titu", "titulair" -> Optional.of(Status.TITULAIRE);
            case "s", "st", "stage" -> Optional.of(Status.STAGIAIRE);
            case "c", "nt", "n", "co", "cd", "contrat" -> Optional.of(Status.CONTRACTUEL);
            default -> {
                var folded = Plain.fold(wording);
                yield folded.matches("(?:.* )?cdi(?: .*)?")
                        ? Optional.of(Status.CONTRACTUEL_CDI)
                        : folded.matches("(?:.* )?cdd(?: .*)?")
                                        || folded.contains("contractuel")
                                        || folded.contains("non titulaire")
                                ? Optional.of(Status.CONTRACTUEL)
                                : folded.contains("stagiaire")
                                        ? Optional.of(Status.STAGIAIRE)
                                        : folded.contains("titulaire")
                                                ? Optional.of(Status.TITULAIRE)
                                                : Optional.empty();
            }
        };
    }

    /** The number by which a program knows a status: "01 - Titulaire". */
    private static boolean isCode(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    public static Recognised<Status> recognise(String wording) {
        var told = Arrays.stream(
                        Spelling.joined(Plain.fold(Inclusive.first(wording))).split(" "))
                .filter(word -> !NO_STATUS.contains(word) && !isCode(word))
                .collect(Collectors.joining(" "));
        var status = switch (told) {
            case "titulaire", "titulaires", "tenured", "tit", "titul", "titularise", "titularisee" -> Status.TITULAIRE;
            case "titulaire stagiaire", "stagiaire", "stagiaires", "stag", "stagiaire titulaire", "trainee" ->
                Status.STAGIAIRE;
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
                    "cdd contractuel",
                    "fixed term" -> Status.CONTRACTUEL;
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
