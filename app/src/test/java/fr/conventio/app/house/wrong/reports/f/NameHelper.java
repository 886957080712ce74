package fr.conventio.app.house.wrong.reports.f;

import fr.conventio.app.house.wrong.reports.e.KnowsPersistence;

/** Wrong: a name that says nothing. */
public final class NameHelper {
    KnowsPersistence circle;
}
