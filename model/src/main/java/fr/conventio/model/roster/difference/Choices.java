package fr.conventio.model.roster.difference;

import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.PostId;
import fr.conventio.model.roster.difference.LineDifference.Kind;
import fr.conventio.model.roster.reading.LinePlace;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is taken of a difference: for all lines of a kind, for one line, or for one cell of a line. */
public final class Choices {
    private final RosterDifference difference;
    private final Map<Kind, Boolean> byKind = new EnumMap<>(Kind.class);
    private final Map<PostId, Boolean> byLine = new HashMap<>();
    private final Map<PostId, EnumSet<PostField>> leftCells = new HashMap<>();
    private final Set<PostId> apart = new HashSet<>();

    /**
     * At first all is taken, but for lines that are gone where the file knows fewer than half of the roster's: then it is
     * likely a part of the whole; and where lines were refused, which may be those that seem gone. Nobody is removed without a
     * word.
     */
    public Choices(RosterDifference difference) {
        this.difference = difference;
        var counts = difference.counts();
        int gone = counts.getOrDefault(Kind.GONE, 0);
        int known = counts.getOrDefault(Kind.SAME, 0) + counts.getOrDefault(Kind.CHANGED, 0);
        byKind.put(Kind.ADDED, true);
        byKind.put(Kind.CHANGED, true);
        byKind.put(Kind.SAME, true);
        byKind.put(Kind.GONE, known >= gone && difference.reading().refused().isEmpty());
    }

    /** The choices made before the file was read anew: a decision about one value undoes no other choice. */
    public static Choices after(Choices earlier, RosterDifference difference) {
        var choices = new Choices(difference);
        var addedBefore = new HashMap<LinePlace, PostId>();
        places(earlier.difference).forEach((post, place) -> addedBefore.put(place, post));
        var placeOf = places(difference);
        choices.byKind.putAll(earlier.byKind);
        for (var line : difference.lines()) {
            var known = line.kind() == Kind.ADDED ? addedBefore.get(placeOf.get(line.id())) : line.id();
            if (known != null) {
                choices.carry(line.id(), earlier, known);
            }
        }
        return choices;
    }

    private static Map<PostId, LinePlace> places(RosterDifference difference) {
        var reading = difference.reading();
        var places = new HashMap<PostId, LinePlace>();
        for (int line = 0; line < reading.places().size(); line++) {
            places.put(reading.posts().get(line).id(), reading.places().get(line));
        }
        return places;
    }

    private void carry(PostId line, Choices earlier, PostId known) {
        var taken = earlier.byLine.get(known);
        if (taken != null) {
            byLine.put(line, taken);
        }
        var left = earlier.leftCells.get(known);
        if (left != null) {
            leftCells.put(line, EnumSet.copyOf(left));
        }
        if (earlier.apart.contains(known)) {
            apart.add(line);
        }
    }

    public RosterDifference difference() {
        return difference;
    }

    /** For all lines of a kind, whatever was chosen one by one. */
    public void take(Kind kind, boolean taken) {
        byKind.put(kind, taken);
        for (var line : difference.lines()) {
            if (line.kind() == kind) {
                byLine.remove(line.id());
                leftCells.remove(line.id());
            }
        }
    }

    public void take(LineDifference line, boolean taken) {
        byLine.put(line.id(), taken);
        leftCells.remove(line.id());
    }

    /** One cell of a changed line; the line itself is taken from then on. */
    public void take(LineDifference line, PostField field, boolean taken) {
        var left = leftCells.computeIfAbsent(line.id(), id -> isTaken(line) ? noField() : EnumSet.copyOf(line.cells()));
        byLine.put(line.id(), true);
        if (taken) {
            left.remove(field);
        } else {
            left.add(field);
        }
    }

    private static EnumSet<PostField> noField() {
        return EnumSet.noneOf(PostField.class);
    }

    /** Whether the two sides of a match are different posts after all: the one is gone, the other added. */
    public void setApart(LineDifference line, boolean different) {
        if (different) {
            apart.add(line.id());
        } else {
            apart.remove(line.id());
        }
    }

    public boolean isApart(LineDifference line) {
        return apart.contains(line.id());
    }

    /** Whether the line, or any cell of it, is taken. */
    public boolean isTaken(LineDifference line) {
        return byLine.getOrDefault(line.id(), byKind.getOrDefault(line.kind(), true))
                && (line.cells().isEmpty() || !takenCells(line).isEmpty());
    }

    public boolean isTaken(LineDifference line, PostField field) {
        return isTaken(line) && takenCells(line).contains(field);
    }

    /** Of a changed line, the fields that are not left as they are. */
    List<PostField> takenCells(LineDifference line) {
        var left = leftCells.getOrDefault(line.id(), noField());
        return line.cells().stream().filter(field -> !left.contains(field)).toList();
    }

    /** How many lines of a kind are taken. */
    public int count(Kind kind) {
        return (int) difference.lines().stream()
                .filter(line -> line.kind() == kind && isTaken(line))
                .count();
    }
}
