package fr.conventio.model.roster;

import fr.conventio.model.wording.Plain;

/** Recognises statuses in the spellings rosters use. */
public final class Statuses {
    private Statuses() {}

    public static Recognised<Status> recognise(String wording) {
        var status = switch (Plain.fold(wording)) {
            case "titulaire" -> Status.TITULAIRE;
            case "titulaire stagiaire", "stagiaire" -> Status.STAGIAIRE;
            case "contractuel", "non titulaire", "contractuel en cdd", "cdd" -> Status.CONTRACTUEL;
            case "contractuel en cdi", "cdi" -> Status.CONTRACTUEL_CDI;
            default -> null;
        };
        return new Recognised<>(wording, status);
    }
}
