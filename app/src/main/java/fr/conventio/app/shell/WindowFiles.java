package fr.conventio.app.shell;

import fr.conventio.app.room.FileKind;
import fr.conventio.app.room.Files;
import fr.conventio.app.settings.Settings;
import fr.conventio.app.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.application.HostServices;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The system's own dialogs; each remembers the folder it was last used in. */
public final class WindowFiles implements Files {
    private final Stage stage;
    private final Settings settings;
    private final HostServices host;

    public WindowFiles(Stage stage, Settings settings, HostServices host) {
        this.stage = stage;
        this.settings = settings;
        this.host = host;
    }

    @Override
    public Optional<Path> chooseSpreadsheet() {
        var texts = Texts.of(Locale.of(settings.get("language", "fr")));
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("files.spreadsheet"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                texts.get("files.spreadsheets"),
                                "*.xlsx",
                                "*.xlsm",
                                "*.xls",
                                "*.ods",
                                "*.csv",
                                "*.tsv",
                                "*.txt",
                                "*.xml",
                                "*.htm",
                                "*.html"),
                        new FileChooser.ExtensionFilter(texts.get("files.all"), "*.*"));
        folder("folder.import").ifPresent(chooser::setInitialDirectory);
        return chosen(chooser.showOpenDialog(stage), "folder.import", true);
    }

    @Override
    public Optional<Path> chooseMapping() {
        return choose("files.mapping", "files.mappings", "*.json", "folder.import");
    }

    @Override
    public Optional<Path> chooseClauses() {
        return choose("files.clauses", "files.clauses.kind", "*.txt", "folder.clauses");
    }

    /** A file of one kind. */
    private Optional<Path> choose(String title, String kind, String ending, String folder) {
        var texts = Texts.of(Locale.of(settings.get("language", "fr")));
        var chooser = new FileChooser();
        chooser.setTitle(texts.get(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get(kind), ending));
        folder(folder).ifPresent(chooser::setInitialDirectory);
        return chosen(chooser.showOpenDialog(stage), folder, true);
    }

    @Override
    public Optional<Path> choose(FileKind kind) {
        var chooser = chooser(kind);
        return chosen(chooser.showOpenDialog(stage), folderOf(kind), true);
    }

    @Override
    public List<Path> chooseSeveral(FileKind kind) {
        var files = chooser(kind).showOpenMultipleDialog(stage);
        return files == null
                ? List.of()
                : files.stream()
                        .flatMap(file -> chosen(file, folderOf(kind), true).stream())
                        .toList();
    }

    @Override
    public Optional<Path> save(FileKind kind, String name) {
        var chooser = chooser(kind);
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(stage), folderOf(kind), true);
    }

    private FileChooser chooser(FileKind kind) {
        var texts = Texts.of(Locale.of(settings.get("language", "fr")));
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("files.kind." + kind));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(texts.get("files.kind." + kind), kind.patterns()),
                        new FileChooser.ExtensionFilter(texts.get("files.all"), "*.*"));
        folder(folderOf(kind)).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private static String folderOf(FileKind kind) {
        return "folder." + kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<Path> chooseFolder() {
        var texts = Texts.of(Locale.of(settings.get("language", "fr")));
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("files.folder"));
        folder("folder.print").ifPresent(chooser::setInitialDirectory);
        return chosen(chooser.showDialog(stage), "folder.print", false);
    }

    @Override
    public void open(List<Path> documents) {
        documents.forEach(document -> host.showDocument(document.toUri().toString()));
    }

    private Optional<File> folder(String name) {
        return Optional.of(new File(settings.get(name, System.getProperty("user.home", "."))))
                .filter(File::isDirectory);
    }

    private Optional<Path> chosen(@Nullable File file, String name, boolean isFile) {
        if (file == null) {
            return Optional.empty();
        }
        var path = file.toPath().toAbsolutePath();
        settings.put(name, (isFile ? Objects.requireNonNull(path.getParent()) : path).toString());
        return Optional.of(path);
    }
}
