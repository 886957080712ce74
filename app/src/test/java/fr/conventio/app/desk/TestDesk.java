package fr.conventio.app.desk;

import fr.conventio.persistence.database.H2StoreKeeper;
import fr.conventio.persistence.memory.MappingFolder;
import fr.conventio.persistence.memory.PassedActsFile;
import fr.conventio.persistence.memory.SeenActsFolder;
import fr.conventio.persistence.memory.TrustFolder;
import fr.conventio.reports.act.ActReader;
import fr.conventio.reports.itservices.InventoryFormFiles;
import fr.conventio.reports.markup.CommonMarkup;
import fr.conventio.reports.passing.PrintedPlaces;
import fr.conventio.reports.passing.ZipPackets;
import fr.conventio.reports.press.AnnexPress;
import fr.conventio.reports.preview.PdfPictures;
import fr.conventio.reports.roster.answer.SenderWorkbooks;
import fr.conventio.reports.signature.PadesSigningDesk;
import fr.conventio.reports.table.SpreadsheetSource;
import fr.conventio.reports.verification.StrictVerifier;
import fr.conventio.reports.verification.VerificationReportPdf;
import java.nio.file.Path;
import java.time.Clock;

/** The real parts, in a folder of the test's own. */
public final class TestDesk {
    private TestDesk() {}

    public static Desk in(Path folder) {
        return new Desk(
                new H2StoreKeeper(Clock.systemUTC()),
                new SpreadsheetSource(),
                new AnnexPress(),
                new InventoryFormFiles(),
                new CommonMarkup(),
                new ActReader(),
                new PdfPictures(),
                () -> signatures(folder),
                new SenderWorkbooks(),
                new MappingFolder(folder.resolve("mappings")),
                Clock.systemUTC(),
                "Agathe",
                folder.resolve("conventio.mv.db"),
                folder.resolve("settings.properties"));
    }

    private static SignatureBook signatures(Path folder) {
        var trust = new TrustFolder(folder.resolve("authorities"));
        return new SignatureBook(
                new PadesSigningDesk(trust::certificates),
                new StrictVerifier(),
                new ZipPackets(),
                new PassedActsFile(folder.resolve("signed-here.txt")),
                new SeenActsFolder(folder.resolve("read-here")),
                trust,
                new VerificationReportPdf(),
                new PrintedPlaces());
    }
}
