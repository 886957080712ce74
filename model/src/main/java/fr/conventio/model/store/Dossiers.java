package fr.conventio.model.store;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.house.HouseClause;
import fr.conventio.model.document.Production;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.roster.Roster;
import java.util.List;
import java.util.Optional;

/** Reads what is stored about dossiers. Writing goes through {@link fr.conventio.model.journal.Journal} alone. */
public interface Dossiers {
    /** All dossiers, by title. */
    List<Dossier> findAll();

    /** What a list tells of each dossier, by title; quick however large their rosters are. */
    List<DossierSummary> summaries();

    Optional<Dossier> find(DossierId id);

    /** The roster with its parties and services; empty for a dossier that does not exist. */
    Roster rosterOf(DossierId id);

    /**
     * All parts of a dossier.
     *
     * @throws java.util.NoSuchElementException when there is no such dossier
     */
    Act actOf(DossierId id);

    /** The documents of a dossier that were ever produced, oldest first. */
    List<Production> productionsOf(DossierId id);

    /** The wordings that the house keeps for all its dossiers, by clause in the order of the act, then by name. */
    List<HouseClause> houseClauses();
}
