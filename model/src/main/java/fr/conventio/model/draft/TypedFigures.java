package fr.conventio.model.draft;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.clause.Slot;
import fr.conventio.model.convention.text.Trace;
import fr.conventio.model.wording.Plain;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures that somebody typed into a clause instead of letting the dossier fill them in. */
public final class TypedFigures {
    private static final Pattern TYPED =
            Pattern.compile("(\\d[\\d \\u00A0\\u202F]*)[ \\u00A0](agents?|emplois?|postes?|services? communs?)\\b");
    private static final List<Slot> OF_POSTS =
            List.of(Slot.POSTS, Slot.CARRIER_POSTS, Slot.DEFERRED_POSTS, Slot.TRANSFERRED_POSTS, Slot.CONTRACT_POSTS);
    private static final List<Slot> OF_SERVICES = List.of(Slot.SERVICES, Slot.OPEN_SERVICES);

    private TypedFigures() {}

    /** Those that are none of the dossier's figures, as they were typed: "254 agents". */
    public static List<String> unknown(Act act, String text) {
        var figures = Figures.of(act);
        var posts = counts(figures, OF_POSTS, figures.traces(Slot.TRANSFERS_BY_EMPLOYER));
        var services = counts(figures, OF_SERVICES, List.of());
        return TYPED.matcher(text)
                .results()
                .filter(found -> {
                    var number = Plain.clean(found.group(1)).replace(" ", "");
                    return !(found.group(2).startsWith("service") ? services : posts).contains(number);
                })
                .map(found -> found.group())
                .toList();
    }

    private static Set<String> counts(Figures figures, List<Slot> slots, List<Trace> more) {
        return Stream.concat(slots.stream().map(slot -> new Trace(slot.word(), "")), more.stream())
                .map(trace -> Integer.toString(figures.rows(trace).size()))
                .collect(Collectors.toSet());
    }
}
