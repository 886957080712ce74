package fr.conventio.app.house.wrong.app.g;

import fr.conventio.app.house.wrong.app.h.OtherRoom;
import fr.conventio.app.house.wrong.reports.e.KnowsPersistence;

/** Wrong: a room other than launch names a class of reports. */
public final class NamesReports {
    KnowsPersistence reports;
    OtherRoom circle;
}
