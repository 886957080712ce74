package fr.conventio.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** LibreOffice without a window. */
final class Office {
    static final Path PROGRAM = Path.of("/usr/bin/soffice");

    private Office() {}

    /** Converting files, each into one of its name in the run's folder; empty where it is not installed. */
    static Optional<Contender> converting(Path folder, String format, List<String> files) {
        return converting("LibreOffice to " + format.toUpperCase(Locale.ROOT), folder, format, files, (run, output) -> {
            try (var made = Files.list(run)) {
                return made.filter(file -> file.toString().endsWith("." + format))
                                .count()
                        == files.size();
            }
        });
    }

    /** @param check what was converted */
    static Optional<Contender> converting(
            String name, Path folder, String format, List<String> files, Contender.Check check) {
        if (!Files.isExecutable(PROGRAM)) {
            return Optional.empty();
        }
        var command = new ArrayList<>(List.of(
                PROGRAM.toString(),
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                format));
        command.addAll(files);
        return Optional.of(new Contender(name, command, Map.of(), check));
    }
}
