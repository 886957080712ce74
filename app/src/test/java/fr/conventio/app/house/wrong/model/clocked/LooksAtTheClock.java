package fr.conventio.app.house.wrong.model.clocked;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Wrong: the model reads the system's clock. */
final class LooksAtTheClock {
    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
