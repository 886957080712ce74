package fr.conventio.app.house.wrong.model.b;

import fr.conventio.app.house.wrong.model.a.KnowsAWindow;
import java.sql.Connection;
import org.apache.poi.ss.usermodel.Workbook;

/** Wrong: the model knows a database and a workbook, and the other half of the circle. */
public final class KnowsADatabase {
    Connection connection;
    Workbook workbook;
    KnowsAWindow circle;
}
