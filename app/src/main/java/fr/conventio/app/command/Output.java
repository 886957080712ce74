package fr.conventio.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What a command answers: lines for people, or one JSON object; messages always go to standard error. */
final class Output {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream out;
    private final PrintStream err;

    Output(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** A message to the user. */
    void say(String message) {
        err.println(message);
    }

    /** The answer, in the form that was asked for. */
    void answer(boolean asJson, Map<String, ?> json, List<String> lines) {
        if (!asJson) {
            lines.forEach(out::println);
            return;
        }
        try {
            out.println(JSON.writeValueAsString(json));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
