package fr.conventio.persistence.torture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Kills processes in the midst of their work and counts what was lost. Run by {@code mvn -q -Ptorture -pl persistence -am
 * verify}; arguments: kills while editing ({@code -Dtorture.edits}), kills in each other kind of work
 * ({@code -Dtorture.others}), and "careless" to see H2's own settings lose ({@code -Dtorture.recipe=careless}).
 */
public final class Torture {
    private static final int EDIT_KILLS = 100;
    private static final int OTHER_KILLS = 40;

    private Torture() {}

    public static void main(String[] args) throws Exception {
        int edits = args.length > 0 ? Integer.parseInt(args[0]) : EDIT_KILLS;
        int others = args.length > 1 ? Integer.parseInt(args[1]) : OTHER_KILLS;
        boolean careless = args.length > 2 && args[2].equals("careless");
        boolean whole = true;
        for (var work : Work.values()) {
            var tally = run(work, work == Work.EDIT ? edits : others, careless);
            System.out.println(tally);
            whole &= tally.isWhole();
        }
        if (!whole) {
            System.exit(1);
        }
    }

    /** Kills that many processes at that work. */
    static Tally run(Work work, int kills, boolean careless) throws Exception {
        var random = new Random();
        var tally = new Tally(work);
        var folder = Files.createTempDirectory("conventio-torture");
        try {
            var trial = work.trial();
            trial.prepare(folder.resolve("template"));
            while (tally.kills() < kills) {
                once(trial, folder, random, careless, tally);
            }
        } finally {
            Folders.delete(folder);
        }
        return tally;
    }

    private static void once(Trial trial, Path folder, Random random, boolean careless, Tally tally) throws Exception {
        var place = folder.resolve("trial");
        Folders.copy(folder.resolve("template"), place);
        var store = place.resolve(Trial.STORE);
        var killed = Victim.killed(tally.work(), store, careless, trial.delay(random));
        if (trial.cameTooLate(killed)) {
            tally.tooLate();
        } else {
            tally.add(killed.acknowledged(), trial.whatIsWrong(store, killed.acknowledged()));
        }
        Folders.delete(place);
    }
}
