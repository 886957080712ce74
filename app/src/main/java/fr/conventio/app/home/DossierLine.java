package fr.conventio.app.home;

import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.roster.totals.Tally;
import java.time.Instant;

/**
 * A dossier as the home page lists it.
 *
 * @param posts the figures of its roster
 * @param changedAt when it was last changed
 */
public record DossierLine(Dossier dossier, Tally posts, Instant changedAt) {}
