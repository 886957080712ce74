package fr.conventio.persistence.stored;

import fr.conventio.model.dossier.DossierId;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The order of French titles. Each database would sort accents in its own way. */
final class TitleOrder {
    private TitleOrder() {}

    /** A lone title is in order as it is: the rules of an alphabet take long to read. */
    static <T> List<T> sorted(List<T> all, Function<T, String> title, Function<T, DossierId> id) {
        if (all.size() < 2) {
            return all;
        }
        return all.stream()
                .sorted(Comparator.comparing(title, Collator.getInstance(Locale.FRENCH))
                        .thenComparing(titled -> id.apply(titled).value()))
                .toList();
    }
}
