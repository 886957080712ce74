package fr.conventio.reports.roster.answer;

import fr.conventio.model.roster.answer.Answer;
import fr.conventio.model.roster.answer.SenderFiles;
import fr.conventio.model.roster.answer.Template;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.file.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files for senders, as Excel workbooks. */
public final class SenderWorkbooks implements SenderFiles {
    /** A larger workbook would not fit into memory with all its layout. */
    private static final long LARGEST = 4L << 20;

    @Override
    public Path annotate(Path file, Answer answer, Path folder, Progress progress) {
        var name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        var stem = dot > 0 ? name.substring(0, dot) : name;
        if (keepsLayout(file)) {
            progress.step(0, 0);
            var extension = name.endsWith(".xlsm") ? ".xlsm" : ".xlsx";
            var copy = free(folder, stem + Words.FRENCH.say("answer.suffix"), extension);
            try (var in = Files.newInputStream(file);
                    var workbook = new XSSFWorkbook(in)) {
                new Annotations(workbook).write(answer.remarks(), progress);
                WholeFile.write(copy, workbook::write);
                return copy;
            } catch (IOException e) {
                throw gone(name, e);
            }
        }
        var copy = free(folder, stem + Words.FRENCH.say("answer.suffix"), ".xlsx");
        WholeFile.write(copy, out -> {
            try (var workbook = new XSSFWorkbook()) {
                new LinesInQuestion(workbook).write(answer, progress);
                workbook.write(out);
            }
        });
        return copy;
    }

    @Override
    public Path writeTemplate(Template template, Path folder, Progress progress) {
        progress.step(0, 0);
        var file = free(folder, Words.FRENCH.say("template.file"), ".xlsx");
        WholeFile.write(file, out -> {
            try (var workbook = new XSSFWorkbook()) {
                new RosterTemplate(workbook, template).write();
                workbook.write(out);
            }
        });
        return file;
    }

    /** Told by what the file holds; a strict workbook opens as another format, and is answered as one. */
    private static boolean keepsLayout(Path file) {
        try (var in = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
            if (FileMagic.valueOf(in) != FileMagic.OOXML || Files.size(file) > LARGEST) {
                return false;
            }
            try (var workbook = new XSSFWorkbook(in)) {
                return workbook.getNumberOfSheets() > 0;
            }
        } catch (IOException | RuntimeException e) {
            // Whatever cannot be opened whole is answered by its lines.
            return false;
        }
    }

    private static Path free(Path folder, String stem, String extension) {
        var file = folder.resolve(stem + extension);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(stem + " (" + number + ")" + extension);
        }
        return file;
    }

    private static UnreadableFileException gone(String name, IOException cause) {
        var unreadable = new UnreadableFileException(Message.of("file.missing", name));
        unreadable.initCause(cause);
        return unreadable;
    }
}
