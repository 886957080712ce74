package fr.conventio.reports.verification;

import fr.conventio.model.document.UnwritableFileException;
import fr.conventio.model.verification.Fault;
import fr.conventio.model.verification.SignatureFinding;
import fr.conventio.model.verification.Verification;
import fr.conventio.model.verification.VerificationReports;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.certificate.Hashes;
import fr.conventio.reports.page.Alignment;
import fr.conventio.reports.tables.Cell;
import fr.conventio.reports.tables.Column;
import fr.conventio.reports.tables.Part;
import fr.conventio.reports.tables.Row;
import fr.conventio.reports.tables.Table;
import fr.conventio.reports.tables.TablesDocument;
import fr.conventio.reports.tables.TablesPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was found of a document, as a document of its own: the verdict, each signature, each fault in words. */
public final class VerificationReportPdf implements VerificationReports {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    @Override
    public void write(Path document, Verification found, ZonedDateTime at, Path target) {
        var parts = new ArrayList<Part>();
        parts.add(document(document, found));
        if (!found.signatures().isEmpty()) {
            parts.add(signatures(found, at.getZone()));
        }
        parts.add(Part.titled(say("report.means")).bullets(means(found)));
        var title = say("report.title");
        var described = new TablesDocument(
                title,
                String.valueOf(document.getFileName()),
                at.toLocalDate(),
                List.of(say("report.at", moment(at.toInstant(), at.getZone()))),
                parts);
        new TablesPdf().write(described, target, Progress.NONE);
    }

    private static Part document(Path document, Verification found) {
        var rows = new ArrayList<Row>();
        rows.add(row(
                "report.verdict",
                Cell.of(say("verification.verdict." + found.verdict())).strong()));
        rows.add(row("report.file", Cell.of(String.valueOf(document.getFileName()))));
        rows.add(row("report.fingerprint", Cell.of(fingerprint(document))));
        rows.add(row(
                "report.archived",
                Cell.of(say("report.archived." + found.archived().isPresent()))));
        rows.add(row("report.blank", Cell.of((long) found.blank().size()).aligned(Alignment.LEFT)));
        var faults = found.faults();
        rows.add(row("report.faults", Cell.of(faults.isEmpty() ? say("report.none") : said(faults))));
        var columns = List.of(Column.left(say("report.asked"), 24), Column.left(say("report.answer"), 76));
        return Part.titled(say("report.document")).table(new Table(columns, rows));
    }

    private static Row row(String key, Cell answer) {
        return Row.of(Cell.of(say(key)), answer);
    }

    private static Part signatures(Verification found, ZoneId zone) {
        var columns = List.of(
                Column.left(say("report.holder"), 22),
                Column.left(say("report.issuer"), 20),
                Column.left(say("report.moment"), 20),
                Column.centred(say("report.level"), 8),
                Column.left(say("report.revocation"), 14),
                Column.left(say("report.faults"), 28));
        var rows = found.signatures().stream()
                .map(signature -> row(signature, zone))
                .toList();
        return Part.titled(say("report.signatures")).table(new Table(columns, rows));
    }

    private static Row row(SignatureFinding signature, ZoneId zone) {
        var holder = signature.organisation().isEmpty()
                ? signature.holder()
                : signature.holder() + "\n" + signature.organisation();
        var issuer = signature.issuer() + "\n" + say("verification.trusted." + signature.trusted());
        var moment = signature.at().map(at -> moment(at, zone)).orElse("…") + "\n"
                + say(signature.vouched().isPresent() ? "report.vouched" : "report.claimed");
        return Row.of(
                Cell.of(holder),
                Cell.of(issuer),
                Cell.of(moment),
                Cell.of(signature.level().code()),
                Cell.of(say("verification.revocation." + signature.revocation())),
                Cell.of(signature.faults().isEmpty() ? say("report.none") : said(signature.faults())));
    }

    /** What the words of the report prove and do not prove. */
    private static List<String> means(Verification found) {
        var means = new ArrayList<String>();
        means.add(say("report.means.level"));
        means.add(say("report.means.qualified"));
        means.add(say("report.means.trust"));
        if (found.signatures().stream()
                .anyMatch(signature -> signature.vouched().isEmpty())) {
            means.add(say("report.means.claimed"));
        }
        return means;
    }

    private static String said(List<Fault> faults) {
        return String.join(
                "\n",
                faults.stream().map(fault -> Words.FRENCH.say(fault.message())).toList());
    }

    private static String fingerprint(Path document) {
        try {
            return Hashes.sha256(Files.readAllBytes(document)).replaceAll("(.{8})(?=.)", "$1 ");
        } catch (IOException e) {
            var gone = new UnwritableFileException(Message.of("file.missing", String.valueOf(document.getFileName())));
            gone.initCause(e);
            throw gone;
        }
    }

    private static String moment(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        return say("report.moment.at", French.longDate(local.toLocalDate()), TIME.format(local));
    }

    private static String say(String key, Object... args) {
        return Words.FRENCH.say(key, args);
    }
}
