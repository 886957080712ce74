package fr.conventio.app.convention;

import fr.conventio.app.text.Texts;
import fr.conventio.model.convention.Promise;
import fr.conventio.model.wording.French;
import java.time.LocalDate;

/** When a promise is due, seen from today. */
final class PromiseTerm {
    private PromiseTerm() {}

    static boolean isLate(Promise promise, LocalDate today) {
        var due = promise.due();
        return !promise.kept() && due != null && due.isBefore(today);
    }

    static String said(Promise promise, LocalDate today, Texts texts) {
        var due = promise.due();
        if (promise.kept()) {
            return texts.get("convention.promise.kept");
        } else if (due == null) {
            return texts.get("convention.promise.undated");
        }
        return texts.get(
                isLate(promise, today) ? "convention.promise.late" : "convention.promise.due", French.date(due));
    }
}
