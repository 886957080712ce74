package fr.conventio.model.draft;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.clause.Slot;
import java.util.List;
import java.util.regex.Pattern;

/** What the dossier fills into the slots of a draft, without any markup read. */
public final class Filled {
    static final Pattern SLOT = Pattern.compile("\\{([^{}]+)}");

    private final WordSlots words;

    public Filled(Act act, Draft draft) {
        this.words = new WordSlots(act, draft.profile(), draft.articles());
    }

    /** The slots of a clause as it is printed. */
    public List<String> names(DraftedClause clause) {
        return SLOT.matcher(clause.heading() + "\n" + clause.body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** True when the dossier does not know what belongs there. */
    public boolean isBlank(String name) {
        boolean isWords =
                Slot.named(name).map(slot -> slot.kind() == Slot.Kind.WORDS).orElse(true);
        return isWords && words.words(name).isEmpty();
    }
}
