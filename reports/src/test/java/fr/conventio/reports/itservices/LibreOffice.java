package fr.conventio.reports.itservices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** The other program that opens what Conventio writes. */
final class LibreOffice {
    private LibreOffice() {}

    /** The file as LibreOffice saves it in another format, in a folder of its own. */
    static Path convert(Path file, String format, Path folder) throws Exception {
        // On the build server its absence is a mistake; on an officer's or developer's machine it is usual.
        assumeTrue(isInstalled() || System.getenv("CI") != null, "LibreOffice is not installed");
        var out = folder.resolve("as-" + format.replaceAll("\\W.*", ""));
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        var name = String.valueOf(file.getFileName());
        return out.resolve(name.substring(0, name.lastIndexOf('.')) + "." + format.replaceAll("\\W.*", ""));
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }
}
