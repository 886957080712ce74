package fr.conventio.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * One of ours beside its rivals, run by turns: what slows the machine for a while slows them all.
 *
 * @param memory the most that ours may take in MiB; infinity when nothing was promised
 */
record Comparison(String title, Contender ours, List<Rival> rivals, double memory) {
    /**
     * A program that ours is held against.
     *
     * @param bound the most that our time may be of its time; infinity when nothing was promised
     */
    record Rival(Contender contender, double bound) {}

    /** Runs each once unmeasured, then by turns, and prints what it took. */
    void run(Trial trial, int rounds) throws Exception {
        System.out.println("\n## " + title + "\n");
        var all = new ArrayList<>(List.of(ours));
        rivals.forEach(rival -> all.add(rival.contender()));
        for (var each : all) {
            trial.run(each);
        }
        Map<Contender, List<Cost>> costs = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (var each : all) {
                costs.computeIfAbsent(each, none -> new ArrayList<>()).add(trial.run(each));
            }
        }
        System.out.println("| | wall s: median (min – max) | CPU s | peak MiB |\n|---|---|---|---|");
        costs.forEach((each, cost) -> System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %.0f |%n",
                each.name(),
                figures(cost, Cost::wall).shown("%.2f"),
                figures(cost, Cost::processor).shown("%.2f"),
                figures(cost, Cost::memory).largest()));
        System.out.println();
        for (var rival : rivals) {
            compare(costs, rival);
        }
        double most = figures(costs.getOrDefault(ours, List.of()), Cost::memory).largest();
        if (Double.isFinite(memory)) {
            System.out.printf(
                    Locale.ROOT,
                    "- peak memory: **%.0f MiB**, promised ≤ %.0f: %s%n",
                    most,
                    memory,
                    verdict(most, memory));
        }
    }

    private void compare(Map<Contender, List<Cost>> costs, Rival rival) {
        var own = costs.getOrDefault(ours, List.of());
        var other = costs.getOrDefault(rival.contender(), List.of());
        var wall = ratio(own, other, Cost::wall);
        var promise = Double.isFinite(rival.bound())
                ? String.format(
                        Locale.ROOT, ", promised ≤ %.1f: %s", rival.bound(), verdict(wall.median(), rival.bound()))
                : "";
        System.out.printf(
                Locale.ROOT,
                "- of %s: **%s**%s; CPU %s%n",
                rival.contender().name(),
                wall.shown("%.2f"),
                promise,
                ratio(own, other, Cost::processor).shown("%.2f"));
    }

    /** Pair by pair: each round's ours by the same round's other. */
    private static Figures ratio(List<Cost> own, List<Cost> other, ToDoubleFunction<Cost> measure) {
        return new Figures(IntStream.range(0, own.size())
                .mapToObj(round -> measure.applyAsDouble(own.get(round)) / measure.applyAsDouble(other.get(round)))
                .toList());
    }

    private static Figures figures(List<Cost> costs, ToDoubleFunction<Cost> measure) {
        return new Figures(costs.stream().map(measure::applyAsDouble).toList());
    }

    private static String verdict(double measured, double bound) {
        return measured <= bound ? "PASS" : "OVER";
    }
}
