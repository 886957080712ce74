package fr.conventio.app.roster;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableListBase;

/** The lines of a table. A line that changed is renewed in its place: a table forgets its selection when it is replaced. */
final class RosterLines extends ObservableListBase<RosterRow> {
    private final List<RosterRow> lines;

    RosterLines(List<RosterRow> lines) {
        this.lines = new ArrayList<>(lines);
    }

    @Override
    public RosterRow get(int index) {
        return lines.get(index);
    }

    @Override
    public int size() {
        return lines.size();
    }

    void renew(int index, RosterRow line) {
        lines.set(index, line);
        beginChange();
        nextUpdate(index);
        endChange();
    }
}
