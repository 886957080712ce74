package fr.conventio.model.draft;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.clause.Clause;
import fr.conventio.model.convention.law.LegalProfile;
import fr.conventio.model.convention.text.ConventionText;
import fr.conventio.model.convention.text.ConventionText.Passage;
import fr.conventio.model.convention.text.Run;
import fr.conventio.model.convention.text.TextBlock;
import fr.conventio.model.convention.text.TextBlock.Heading;
import fr.conventio.model.convention.text.TextBlock.Listing;
import fr.conventio.model.convention.text.TextBlock.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same act under another state of the law: which lines change, and why. */
public final class Reissue {
    private Reissue() {}

    /**
     * A line that is not the same.
     *
     * @param before empty for a line that is new
     * @param after empty for a line that is gone
     * @param reason what changed in the law; empty when the line follows from another
     */
    public record ChangedLine(String clause, String label, String before, String after, String reason) {}

    /** The lines that change from one state of the law to another, in the order of the act. */
    public static List<ChangedLine> of(Act act, ComposeConvention composing, LegalProfile from, LegalProfile to) {
        var before = lines(composing.of(act, from));
        var after = lines(composing.of(act, to));
        var changed = new ArrayList<ChangedLine>();
        for (var drafted : Draft.of(act, to).clauses()) {
            var old = before.getOrDefault(drafted.key(), List.of());
            var now = after.getOrDefault(drafted.key(), List.of());
            for (int line = 0; line < Math.max(old.size(), now.size()); line++) {
                var was = line < old.size() ? old.get(line) : "";
                var is = line < now.size() ? now.get(line) : "";
                if (!was.equals(is)) {
                    changed.add(changed(drafted.clause(), was, is));
                }
            }
        }
        return changed;
    }

    private static ChangedLine changed(Clause clause, String before, String after) {
        return new ChangedLine(clause.key(), clause.label(), before, after, clause.motive());
    }

    private static Map<String, List<String>> lines(ConventionText text) {
        var lines = new LinkedHashMap<String, List<String>>();
        for (Passage passage : text.passages()) {
            lines.put(
                    passage.clause(),
                    passage.blocks().stream()
                            .flatMap(block -> lines(block).stream())
                            .toList());
        }
        return lines;
    }

    /** The words of a block, numbers of articles left aside: a shift alone is no change. */
    private static List<String> lines(TextBlock block) {
        return switch (block) {
            case Heading heading -> List.of(heading.text());
            case Paragraph paragraph -> List.of(Run.text(paragraph.runs()));
            case Listing listing ->
                listing.items().stream().map(item -> Run.text(item.runs())).toList();
            default -> List.of();
        };
    }
}
