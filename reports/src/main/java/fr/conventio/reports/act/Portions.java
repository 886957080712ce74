package fr.conventio.reports.act;

import fr.conventio.model.work.Progress;

/** Work in several portions, told as one. Each portion counts alike, whatever it counts itself. */
final class Portions {
    private static final long SCALE = 1000;

    private final Progress whole;
    private final int portions;
    private int begun;

    Portions(Progress whole, int portions) {
        this.whole = whole;
        this.portions = portions;
    }

    /** The progress of the next portion. */
    Progress next() {
        long before = begun++ * SCALE;
        return (done, total) -> whole.step(before + (total == 0 ? 0 : done * SCALE / total), portions * SCALE);
    }
}
