package fr.conventio.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program that is measured. Each run works in an empty folder of its own.
 *
 * @param name as printed
 * @param environment added to this process' own
 * @param check looks at what a run left, so that nothing is measured that was not done
 */
record Contender(String name, List<String> command, Map<String, String> environment, Check check) {
    /** Judges a run by its folder and its output. */
    @FunctionalInterface
    interface Check {
        boolean isDone(Path folder, String output) throws Exception;
    }
}
