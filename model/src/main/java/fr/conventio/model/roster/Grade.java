package fr.conventio.model.roster;

/**
 * A grade of the territorial civil service, or a functional job that is written in its place.
 *
 * @param code stable, stored
 * @param label as the statutes write it
 * @param category the category its holders belong to
 */
public record Grade(String code, String label, Category category) {}
