package fr.conventio.app.house.wrong.app.h;

import fr.conventio.app.house.wrong.app.g.NamesReports;

/** Wrong: the other half of a circle of rooms. */
public final class OtherRoom {
    NamesReports circle;
}
