package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.checks.Finding.Kind;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds people in texts that are printed: agents by their names, anybody by a telephone number or an address. */
final class PeopleFindings {
    /** A single word may be a common noun; nobody's name has more. */
    private static final int FEWEST_WORDS = 2;

    private static final int MOST_WORDS = 5;
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<!\\d)(?:\\+33[ .-]?|0)[1-9](?:[ .\u00A0-]?\\d{2}){4}(?!\\d)");

    private PeopleFindings() {}

    static List<Finding> of(Act act) {
        var names = names(act);
        return PrintedTexts.of(act)
                .filter(printed -> !printed.text().isEmpty())
                .flatMap(printed -> of(printed, names))
                .toList();
    }

    private static Set<String> names(Act act) {
        var names = new HashSet<String>();
        for (var post : act.roster().posts()) {
            var name = Plain.fold(post.personal().name());
            if (name.indexOf(' ') > 0) {
                names.add(name);
            }
        }
        return names;
    }

    private static Stream<Finding> of(PrintedText printed, Set<String> names) {
        var found = Stream.<Finding>builder();
        if (!names.isEmpty() && tells(printed.text(), names)) {
            found.add(new Finding(printed.spot(), Kind.CONTRADICTION, Message.of("finding.people.name")));
        }
        if (ADDRESS.matcher(printed.text()).find()
                || TELEPHONE.matcher(printed.text()).find()) {
            found.add(new Finding(printed.spot(), Kind.CONTRADICTION, Message.of("finding.people.contact")));
        }
        return found.build();
    }

    private static boolean tells(String text, Set<String> names) {
        var words = Plain.fold(text).split(" ");
        for (int first = 0; first < words.length; first++) {
            var some = new StringBuilder(words[first]);
            for (int last = first + 1; last < Math.min(words.length, first + MOST_WORDS); last++) {
                some.append(' ').append(words[last]);
                if (last - first + 1 >= FEWEST_WORDS && names.contains(some.toString())) {
                    return true;
                }
            }
        }
        return false;
    }
}
