package fr.conventio.model.roster;

/** The statutory bond between an agent and the employer. */
public enum Status {
    TITULAIRE,
    STAGIAIRE,
    /** A contract agent; the acts before 2022 also say "non titulaire". */
    CONTRACTUEL,
    CONTRACTUEL_CDI;

    /** How the acts write it. */
    public String label() {
        return switch (this) {
            case TITULAIRE -> "Titulaire";
            case STAGIAIRE -> "Titulaire - Stagiaire";
            case CONTRACTUEL -> "Contractuel";
            case CONTRACTUEL_CDI -> "Contractuel en CDI";
        };
    }
}
