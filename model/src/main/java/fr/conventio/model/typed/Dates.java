package fr.conventio.model.typed;

import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as officers write them: 01/04/2019, 1.4.2019 or 2019-04-01. */
public final class Dates {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private Dates() {}

    /** Null when nothing is written, or only a dash. */
    public static @Nullable LocalDate read(String text) throws FieldRefusedException {
        var written = Plain.clean(text);
        if (Plain.fold(written).isEmpty()) {
            return null;
        }
        var dayFirst = DAY_FIRST.matcher(written);
        if (dayFirst.matches()) {
            return date(written, dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        var iso = ISO.matcher(written);
        if (iso.matches()) {
            return date(written, iso.group(1), iso.group(2), iso.group(3));
        }
        throw new FieldRefusedException(Message.of("refusal.date.form", written));
    }

    private static LocalDate date(String written, String year, String month, String day) throws FieldRefusedException {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw new FieldRefusedException(Message.of("refusal.date.impossible", written));
        }
    }
}
