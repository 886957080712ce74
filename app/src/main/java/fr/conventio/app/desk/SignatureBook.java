package fr.conventio.app.desk;

import fr.conventio.model.comparison.CompareActs;
import fr.conventio.model.passing.BringHome;
import fr.conventio.model.passing.ExamineDocument;
import fr.conventio.model.passing.PacketFiles;
import fr.conventio.model.passing.PassedActs;
import fr.conventio.model.passing.Preflight;
import fr.conventio.model.passing.ReviewAct;
import fr.conventio.model.passing.SeenActs;
import fr.conventio.model.passing.SendAct;
import fr.conventio.model.passing.SignReviewed;
import fr.conventio.model.passing.SinceLastTime;
import fr.conventio.model.passing.StampRoom.Stamp;
import fr.conventio.model.passing.StampRooms;
import fr.conventio.model.signature.SigningDesk;
import fr.conventio.model.verification.ActVerifier;
import fr.conventio.model.verification.TrustedAuthorities;
import fr.conventio.model.verification.Verification;
import fr.conventio.model.verification.VerificationReports;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/**
 * What acts are signed, passed on and verified with.
 *
 * @param passed what was signed on this computer
 * @param seen what was read or signed on this computer
 * @param trust the authorities that the officer trusts
 * @param stamps the room that acts leave for the stamp of the transmission
 */
public record SignatureBook(
        SigningDesk signing,
        ActVerifier verifier,
        PacketFiles packets,
        PassedActs passed,
        SeenActs seen,
        TrustedAuthorities trust,
        VerificationReports reports,
        StampRooms stamps) {
    /** Acts are signed in France: what is told of them goes by its clocks, wherever the computer is. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    public SignReviewed signReviewed() {
        return new SignReviewed(signing, verifier, packets, passed);
    }

    public BringHome bringHome() {
        return new BringHome(signing);
    }

    /** What a signed document has to be before it is transmitted to the préfecture. */
    public List<Preflight.Check> preflight(Path file, Verification found) {
        var room = stamps.of(file, Stamp.known());
        return Preflight.of(String.valueOf(file.getFileName()), file.toFile().length(), found, room);
    }

    ReviewAct reviewAct(Desk desk) {
        return new ReviewAct(desk.acts(), verifier, signing, passed);
    }

    ExamineDocument examineDocument(Desk desk) {
        return new ExamineDocument(desk.acts(), verifier, signing, desk.press());
    }

    SinceLastTime sinceLastTime(Desk desk) {
        return new SinceLastTime(seen, desk.acts(), new CompareActs(desk.markup()), ZONE);
    }

    SendAct sendAct(Desk desk) {
        return new SendAct(desk.press(), signing, packets);
    }
}
