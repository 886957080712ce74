package fr.conventio.persistence.torture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The honest counts of one kind of work. */
final class Tally {
    private final Work work;
    private int kills;
    private int tooLate;
    private long acknowledged;
    private final List<String> wrong = new ArrayList<>();

    Tally(Work work) {
        this.work = work;
    }

    void add(long acknowledgedSteps, Optional<String> whatIsWrong) {
        kills++;
        acknowledged += acknowledgedSteps;
        whatIsWrong.ifPresent(what -> {
            wrong.add(what);
            System.out.println(work + ", kill " + kills + ": " + what);
        });
    }

    /** A process that had finished its only piece of work before it was killed does not count as a kill. */
    void tooLate() {
        tooLate++;
    }

    Work work() {
        return work;
    }

    int kills() {
        return kills;
    }

    boolean isWhole() {
        return wrong.isEmpty();
    }

    @Override
    public String toString() {
        return "%s: %d kills (%d more came too late), %d steps acknowledged, %d stores broken"
                .formatted(work, kills, tooLate, acknowledged, wrong.size());
    }
}
