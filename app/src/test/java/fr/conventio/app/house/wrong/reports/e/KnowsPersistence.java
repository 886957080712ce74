package fr.conventio.app.house.wrong.reports.e;

import fr.conventio.app.house.wrong.persistence.c.KnowsReports;
import fr.conventio.app.house.wrong.reports.f.NameHelper;

/** Wrong: reports knows persistence. */
public final class KnowsPersistence {
    KnowsReports persistence;
    NameHelper circle;
}
