package fr.conventio.reports.roster.answer;

import fr.conventio.model.roster.answer.AnnotatedCopy;
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
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files for senders, as Excel workbooks. */
public final class SenderWorkbooks implements SenderFiles {
    /** A larger workbook would not fit into memory with all its layout. */
    private static final long LARGEST = 4L << 20;

    @Override
    public AnnotatedCopy annotate(Path file, Answer answer, Path folder, Progress progress) {
        var name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        var stem = dot > 0 ? name.substring(0, dot) : name;
        var kept = keptLayout(file);
        if (kept != FileMagic.UNKNOWN) {
            progress.step(0, 0);
            var copy = free(folder, stem + Words.FRENCH.say("answer.suffix"), extension(name, kept));
            try (var workbook = open(file, kept)) {
                new Annotations(workbook).write(answer.remarks(), progress);
                WholeFile.write(copy, workbook::write);
                return new AnnotatedCopy(copy, true);
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
        return new AnnotatedCopy(copy, false);
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

    private static String extension(String name, FileMagic kept) {
        return kept == FileMagic.OLE2 ? ".xls" : name.toLowerCase(Locale.ROOT).endsWith(".xlsm") ? ".xlsm" : ".xlsx";
    }

    /** Told by what the file holds: unknown for what cannot be opened whole, and is answered by its lines. */
    private static FileMagic keptLayout(Path file) {
        try (var in = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
            var magic = FileMagic.valueOf(in);
            if ((magic != FileMagic.OOXML && magic != FileMagic.OLE2) || Files.size(file) > LARGEST) {
                return FileMagic.UNKNOWN;
            }
            try (var workbook = open(file, magic)) {
                return workbook.getNumberOfSheets() > 0 ? magic : FileMagic.UNKNOWN;
            }
        } catch (IOException | RuntimeException e) {
            // A strict workbook opens as another format, one behind a password not at all.
            return FileMagic.UNKNOWN;
        }
    }

    private static Workbook open(Path file, FileMagic magic) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return magic == FileMagic.OLE2 ? new HSSFWorkbook(in) : new XSSFWorkbook(in);
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
