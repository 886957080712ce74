package fr.conventio.model.comparison;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.text.Markup;
import fr.conventio.model.draft.ComposeConvention;
import fr.conventio.model.wording.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Compares two versions of an act by what their documents say, line by line. */
public final class CompareActs {
    private final ComposeConvention composing;

    public CompareActs(Markup markup) {
        this.composing = new ComposeConvention(markup);
    }

    /** What changed, part by part in the order of the act; nothing when both say the same. */
    public List<PartChanges> between(Act before, Act now) {
        var old = ActLines.of(before, composing.of(before));
        var fresh = ActLines.of(now, composing.of(now));
        var places = new LinkedHashSet<>(fresh.parts().keySet());
        places.addAll(old.parts().keySet());
        var changes = new ArrayList<PartChanges>();
        for (var place : places) {
            var lines = lines(
                    old.parts().getOrDefault(place, Map.of()), fresh.parts().getOrDefault(place, Map.of()));
            if (!lines.isEmpty()) {
                changes.add(new PartChanges(place.title(now, before), lines));
            }
        }
        return changes;
    }

    /** Lines are the same by their identity; those that were typed anew as they were are no change. */
    private static List<LineChange> lines(Map<Object, ActLine> old, Map<Object, ActLine> now) {
        var changes = new ArrayList<LineChange>();
        var gone = new LinkedHashMap<Object, ActLine>(old);
        gone.keySet().removeAll(now.keySet());
        var retyped = new HashMap<Map<Message, String>, Deque<Object>>();
        gone.forEach((key, line) -> retyped.computeIfAbsent(line.cells(), none -> new ArrayDeque<>())
                .add(key));
        now.forEach((key, line) -> {
            var before = old.get(key);
            if (before != null) {
                before.changed(line).ifPresent(changes::add);
                return;
            }
            var same = retyped.getOrDefault(line.cells(), new ArrayDeque<>()).poll();
            if (same == null) {
                changes.add(line.added());
            } else {
                gone.remove(same);
            }
        });
        gone.values().forEach(line -> changes.add(line.removed()));
        return changes;
    }
}
