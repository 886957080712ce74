package fr.conventio.app.home;

import java.time.LocalDate;

/**
 * What a dossier begins with.
 *
 * @param carrier the intercommunal body that carries the services
 * @param ccas empty when the social centre is no party
 */
public record NewDossier(String title, LocalDate effectiveDate, String carrier, String commune, String ccas) {}
