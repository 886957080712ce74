package fr.conventio.app.signature;

import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.passing.Packet;
import fr.conventio.model.passing.Step;
import fr.conventio.model.signature.Signer;
import fr.conventio.model.verification.SignatureFinding;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;

/** The signatories, one below the other in their turn: who signed and what that is worth, who is next, who waits. */
final class SignatoriesLine extends VBox {
    private final Texts texts;

    SignatoriesLine(Reading reading, Texts texts) {
        super(10);
        this.texts = texts;
        setId("signatories");
        var found = reading.found().signatures();
        if (reading.review().isEmpty()) {
            found.forEach(signature -> getChildren().add(signed(signature.holder(), signature)));
            return;
        }
        var review = reading.review().get();
        var next = review.next();
        for (var signer : review.order().signers()) {
            getChildren().add(line(signer, found, next, review.packet().flatMap(Packet::refusal)));
        }
    }

    private SignatoryLine line(
            Signer signer, List<SignatureFinding> found, Optional<Signer> next, Optional<Step.Refused> refusal) {
        if (signer.turn() <= found.size()) {
            return signed(signer.party(), found.get(signer.turn() - 1));
        }
        var refused = refusal.filter(step -> step.turn() == signer.turn());
        if (refused.isPresent()) {
            return new SignatoryLine(Icon.ERROR, "refused", signer.party())
                    .with(texts.get(
                            "signing.line.refused",
                            refused.get().name(),
                            FoundLines.moment(refused.get().at()),
                            refused.get().reason()));
        }
        boolean isNext = next.filter(signer::equals).isPresent();
        return new SignatoryLine(isNext ? Icon.NEXT : Icon.MORE, isNext ? "next" : "waiting", signer.party())
                .with(signer.name().isEmpty() ? signer.capacity() : signer.name() + ", " + signer.capacity())
                .with(texts.get(isNext ? "signing.line.next" : "signing.line.waiting"));
    }

    private SignatoryLine signed(String party, SignatureFinding found) {
        boolean isGood = found.faults().isEmpty();
        var line = new SignatoryLine(isGood ? Icon.DONE : Icon.ERROR, isGood ? "signed" : "refused", party)
                .with(FoundLines.about(found, texts))
                .with(FoundLines.certificate(found, texts));
        found.faults().forEach(fault -> line.with(texts.say(fault.message())));
        return line;
    }
}
