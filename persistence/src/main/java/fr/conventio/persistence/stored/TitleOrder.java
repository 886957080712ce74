package fr.conventio.persistence.stored;

import fr.conventio.model.dossier.DossierId;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The order of French titles. Each database would sort accents in its own way. */
final class TitleOrder {
    private static final Comparator<Object> FRENCH = Collator.getInstance(Locale.FRENCH);

    private TitleOrder() {}

    static <T> Comparator<T> by(Function<T, String> title, Function<T, DossierId> id) {
        return Comparator.comparing(title, FRENCH)
                .thenComparing(titled -> id.apply(titled).value());
    }
}
