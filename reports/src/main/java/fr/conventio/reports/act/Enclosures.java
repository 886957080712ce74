package fr.conventio.reports.act;

import fr.conventio.model.document.Format;
import fr.conventio.model.document.Piece;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.act.data.ActJson;
import fr.conventio.reports.annex.Annexes;
import fr.conventio.reports.certificate.Hashes;
import fr.conventio.reports.page.Attachment;
import fr.conventio.reports.page.Attachment.Relation;
import fr.conventio.reports.workbook.StableWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The files inside an act: a workbook for each of its tables, the dossier as data, and the digests of them all. */
final class Enclosures {
    static final String DATA = "dossier.json";
    static final String DIGESTS = "empreintes.sha256";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final List<Enclosure> digested = new ArrayList<>();

    /**
     * A file and its digest.
     *
     * @param about what it holds
     */
    record Enclosure(String about, Attachment file, String digest) {}

    /** Makes the workbooks and the data. */
    static Enclosures of(WholeAct whole, Portions progress) {
        var made = new Enclosures();
        for (var piece : whole.tables()) {
            var bytes = workbook(whole, piece, progress.next());
            made.add(
                    piece.title(),
                    new Attachment(piece.fileName(Format.XLSX), piece.title(), WORKBOOK, Relation.ALTERNATIVE, bytes));
        }
        var about = Words.FRENCH.say("act.digests.data");
        var data = ActJson.write(whole.act());
        made.add(about, new Attachment(DATA, about, "application/json", Relation.SOURCE, data));
        return made;
    }

    private static byte[] workbook(WholeAct whole, Piece piece, Progress progress) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new StableWorkbook(piece.title(), whole.dossier().effectiveDate())) {
            Annexes.of(piece, whole.act()).fill(workbook, progress);
            workbook.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void add(String about, Attachment file) {
        digested.add(new Enclosure(about, file, Hashes.sha256(file.bytes())));
    }

    /** Those with a digest, in order. */
    List<Enclosure> digested() {
        return List.copyOf(digested);
    }

    /** All files, the list of digests last; tools that check such lists read it as it is. */
    List<Attachment> files() {
        var files = new ArrayList<Attachment>();
        var lines = new StringBuilder();
        for (var enclosure : digested) {
            files.add(enclosure.file());
            lines.append(enclosure.digest())
                    .append("  ")
                    .append(enclosure.file().name())
                    .append('\n');
        }
        files.add(new Attachment(
                DIGESTS,
                Words.FRENCH.say("act.digests.title"),
                "text/plain",
                Relation.SUPPLEMENT,
                lines.toString().getBytes(StandardCharsets.UTF_8)));
        return files;
    }
}
