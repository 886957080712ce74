package fr.conventio.persistence.memory;

import fr.conventio.model.document.UnwritableFileException;
import fr.conventio.model.passing.PassedActs;
import fr.conventio.model.round.SigningRoundId;
import fr.conventio.model.wording.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;

/** What was signed here, a line for each turn: whose round it was and which turn. No names. */
public final class PassedActsFile implements PassedActs {
    private final Path file;

    /** @param file made when something is first signed */
    public PassedActsFile(Path file) {
        this.file = file;
    }

    @Override
    public int lastTurn(SigningRoundId round) {
        var beginning = round.value() + " ";
        return lines().stream()
                .filter(line -> line.startsWith(beginning))
                .mapToInt(line -> turn(line.substring(beginning.length())))
                .max()
                .orElse(0);
    }

    /** A line that was cut off tells nothing. */
    private static int turn(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public void signed(SigningRoundId round, int turn) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            Files.writeString(
                    file,
                    round.value() + " " + turn + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            var unwritable =
                    new UnwritableFileException(Message.of("file.unwritable", String.valueOf(file.getFileName())));
            unwritable.initCause(e);
            throw unwritable;
        }
    }
}
