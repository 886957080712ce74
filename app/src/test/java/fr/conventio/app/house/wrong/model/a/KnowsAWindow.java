package fr.conventio.app.house.wrong.model.a;

import fr.conventio.app.house.wrong.model.b.KnowsADatabase;
import javafx.beans.property.SimpleStringProperty;

/** Wrong: the model knows a window, and half of a circle of rooms. */
public final class KnowsAWindow {
    final SimpleStringProperty title = new SimpleStringProperty();
    KnowsADatabase circle;
}
