package fr.conventio.model.roster;

/** The hierarchical category of a grade (Code général de la fonction publique, art. L.411-2). */
public enum Category {
    A,
    B,
    C
}
