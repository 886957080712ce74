package fr.conventio.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Has LibreOffice, which is not ours, compute a workbook. */
public final class LibreOffice {
    private LibreOffice() {}

    /** Takes the stored values of formulas away, so that only a computed one can be found; tells how many there were. */
    public static int forgetValues(XSSFWorkbook workbook) {
        int forgotten = 0;
        for (var sheet : workbook) {
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        ((XSSFCell) cell).getCTCell().unsetV();
                        forgotten++;
                    }
                }
            }
        }
        return forgotten;
    }

    /** The workbook as LibreOffice saves it, in a folder of its own below the one given. */
    public static Path computed(Path file, Path folder) throws IOException, InterruptedException {
        // On the build server its absence is a mistake; on an officer's or developer's machine it is usual.
        assumeTrue(
                isInstalled() || System.getenv("CI") != null,
                "LibreOffice is not installed: its totals are not checked (apt-get install libreoffice-calc-nogui)");
        var out = folder.resolve("computed");
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return out.resolve(Objects.requireNonNull(file.getFileName()));
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }
}
