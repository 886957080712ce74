import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/**
 * Compiles every style sheet of a folder, at each build: the form JavaFX loads most quickly is put beside the text. In the
 * order of names, since the bytes depend on what was compiled before.
 */
void main(String[] args) throws IOException {
    try (var files = Files.list(Path.of(args[0]))) {
        for (var sheet : files.filter(file -> file.toString().endsWith(".css")).sorted().toList()) {
            var compiled = sheet.resolveSibling(sheet.getFileName().toString().replace(".css", ".bss"));
            Stylesheet.convertToBinary(sheet.toFile(), compiled.toFile());
        }
    }
}
