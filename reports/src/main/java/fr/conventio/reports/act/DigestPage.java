package fr.conventio.reports.act;

import fr.conventio.model.wording.Words;
import fr.conventio.reports.tables.Cell;
import fr.conventio.reports.tables.Column;
import fr.conventio.reports.tables.Part;
import fr.conventio.reports.tables.Row;
import fr.conventio.reports.tables.Table;
import fr.conventio.reports.tables.TablesDocument;
import java.util.List;

/** The last page of an act: its enclosed files with their digests, and how anybody computes them again. */
final class DigestPage {
    private DigestPage() {}

    static String title() {
        return Words.FRENCH.say("act.digests.title");
    }

    static TablesDocument describe(WholeAct whole, Enclosures enclosures) {
        var columns = List.of(
                Column.left(Words.FRENCH.say("act.digests.about"), 34),
                Column.left(Words.FRENCH.say("act.digests.file"), 28),
                Column.left(Words.FRENCH.say("act.digests.digest"), 38));
        var rows = enclosures.digested().stream()
                .map(enclosure -> Row.of(
                        Cell.of(enclosure.about()),
                        Cell.of(enclosure.file().name()),
                        Cell.of(Digest.written(enclosure.digest()))))
                .toList();
        var table = Part.of(new Table(columns, rows));
        var how = Part.titled(Words.FRENCH.say("act.digests.how"))
                .paragraph(Words.FRENCH.say("act.digests.save"))
                .bullets(List.of(
                        Words.FRENCH.say("act.digests.windows", "certutil -hashfile"),
                        Words.FRENCH.say("act.digests.unix", "sha256sum -c", Enclosures.DIGESTS)))
                .paragraph(Words.FRENCH.say("act.digests.conventio"));
        return TablesDocument.of(
                whole.dossier(), title(), List.of(Words.FRENCH.say("act.digests.note")), List.of(table, how));
    }
}
