package fr.conventio.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;

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
                        forget(((XSSFCell) cell).getCTCell());
                        forgotten++;
                    }
                }
            }
        }
        return forgotten;
    }

    /** A text of no letters is stored as no value. */
    private static void forget(CTCell cell) {
        if (cell.isSetV()) {
            cell.unsetV();
        }
    }

    /** The workbook as LibreOffice saves it, in a folder of its own below the one given. */
    public static Path computed(Path file, Path folder) throws IOException, InterruptedException {
        var out = folder.resolve("computed");
        convert(file, "xlsx", folder, out);
        return out.resolve(Objects.requireNonNull(file.getFileName()));
    }

    /**
     * Saves a file in another format.
     *
     * @param format the ending of the other format's files, with what LibreOffice is to know about it behind a colon
     * @param folder for what LibreOffice keeps and says
     * @param out where the other files go
     */
    public static void convert(Path file, String format, Path folder, Path out)
            throws IOException, InterruptedException {
        start(folder, "--convert-to", format, "--outdir", out.toString(), file.toString());
    }

    /**
     * Runs a program in LibreOffice's own language.
     *
     * @param basic its text, with a procedure called Main
     * @param folder for what LibreOffice keeps and says
     */
    public static void run(String basic, Path folder) throws IOException, InterruptedException {
        // Its first start fills its own library, over whatever stands there.
        start(folder, "--terminate_after_init");
        Files.writeString(folder.resolve("profile/user/basic/Standard/Module1.xba"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1"
                script:language="StarBasic">%s</script:module>
                """.formatted(
                        basic.replace("&", "&amp;").replace("<", "&lt;")));
        start(folder, "macro:///Standard.Module1.Main");
    }

    private static void start(Path folder, String... words) throws IOException, InterruptedException {
        // On the build server its absence is a mistake; on an officer's or developer's machine it is usual.
        assumeTrue(
                isInstalled() || System.getenv("CI") != null,
                "LibreOffice is not installed: what it reads is not checked (apt-get install libreoffice-calc-nogui)");
        var command = new ArrayList<>(List.of(
                "soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless"));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }
}
