package fr.conventio.app.house.wrong.persistence.c;

import fr.conventio.app.house.wrong.persistence.d.InterruptsAThread;
import fr.conventio.app.house.wrong.reports.e.KnowsPersistence;

/** Wrong: persistence knows reports. */
public final class KnowsReports {
    KnowsPersistence reports;
    InterruptsAThread circle;
}
