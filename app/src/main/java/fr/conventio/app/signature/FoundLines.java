package fr.conventio.app.signature;

import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.verification.SignatureFinding;
import fr.conventio.model.verification.Verification.Verdict;
import fr.conventio.model.wording.Message;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What was found of signatures, in lines. */
final class FoundLines {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private FoundLines() {}

    /** What it all comes to. An act that nobody has signed yet is what an act is at first. */
    static Message verdict(Reading reading) {
        var verdict = reading.faults().isEmpty() ? reading.found().verdict() : Verdict.FAULTY;
        return Message.of("verification.verdict." + verdict.name());
    }

    /** When, by whom issued, at which level. */
    static String about(SignatureFinding found, Texts texts) {
        return texts.get(
                found.vouched().isPresent() ? "signing.line.vouched" : "signing.line.claimed",
                found.at().map(FoundLines::moment).orElse("…"),
                found.level().code());
    }

    /** Who vouches for the signer. */
    static String certificate(SignatureFinding found, Texts texts) {
        return texts.get(
                "signing.line.found",
                found.holder(),
                found.issuer(),
                texts.say(Message.of("verification.trusted." + found.trusted())),
                texts.say(Message.of(
                        "verification.revocation." + found.revocation().name())));
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    static Label muted(String text) {
        var label = wrapped(text);
        label.getStyleClass().add("muted");
        return label;
    }

    static Label fault(String text) {
        var label = wrapped(text);
        label.setGraphic(Icon.ERROR.node());
        label.getStyleClass().add("signing-fault");
        return label;
    }

    static Label good(String text) {
        var label = wrapped(text);
        label.setGraphic(Icon.DONE.node());
        label.getStyleClass().add("signing-good");
        return label;
    }

    static Label doubt(String text) {
        var label = wrapped(text);
        label.setGraphic(Icon.DOUBT.node());
        label.getStyleClass().add("signing-doubt");
        return label;
    }

    static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
