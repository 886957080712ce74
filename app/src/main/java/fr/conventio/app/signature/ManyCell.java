package fr.conventio.app.signature;

import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.passing.SignMany.Outcome;
import fr.conventio.model.signature.Signer;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ListCell;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** One of several acts: its title, its parties, for whom it is signed, and how far it has come. */
final class ManyCell extends ListCell<ManyLine> {
    private final Texts texts;
    private Subscription watching = Subscription.EMPTY;

    ManyCell(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void updateItem(@Nullable ManyLine line, boolean empty) {
        super.updateItem(line, empty);
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        setText(null);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        // As wide as the list, so that long titles break.
        setPrefWidth(0);
        watching = Subscription.combine(
                line.isRead().subscribe(is -> draw(line)), line.outcome().subscribe(known -> draw(line)));
    }

    private void draw(ManyLine line) {
        var candidate = line.candidate();
        var review = candidate.review();
        var file = String.valueOf(candidate.file().getFileName());
        var title =
                review.map(found -> found.opened().act().dossier().actTitle()).orElse(file);
        var drawn = new SignatoryLine(sign(line), state(line), title);
        review.ifPresent(found -> drawn.with(file)
                .with(texts.get(
                        "many.parties",
                        found.order().signers().stream().map(Signer::party).collect(Collectors.joining(", ")))));
        candidate.next().ifPresent(next -> drawn.with(texts.get("many.turn", next.party())));
        drawn.with(standing(line));
        setGraphic(drawn);
        setAccessibleText(drawn.getAccessibleText());
    }

    /** What is to be said last of it. */
    private String standing(ManyLine line) {
        var outcome = line.outcome().get();
        if (outcome.isPresent()) {
            return switch (outcome.get()) {
                case Outcome.Signed signed -> texts.get("many.signed");
                case Outcome.Refused refused -> texts.get("many.refused", texts.say(refused.reason()));
            };
        }
        return line.candidate()
                .refusal()
                .map(reason -> texts.get("many.cannot", texts.say(reason)))
                .orElseGet(() -> texts.get(line.isRead().get() ? "many.read" : "many.unread"));
    }

    private static Icon sign(ManyLine line) {
        if (isBad(line)) {
            return Icon.ERROR;
        }
        if (isSigned(line)) {
            return Icon.SIGNATURES;
        }
        return line.isRead().get() ? Icon.DONE : Icon.NEXT;
    }

    private static String state(ManyLine line) {
        if (isBad(line)) {
            return "refused";
        }
        return isSigned(line) || line.isRead().get() ? "signed" : "waiting";
    }

    private static boolean isSigned(ManyLine line) {
        return line.outcome().get().filter(Outcome.Signed.class::isInstance).isPresent();
    }

    private static boolean isBad(ManyLine line) {
        Optional<Outcome> outcome = line.outcome().get();
        return line.candidate().refusal().isPresent()
                || outcome.filter(Outcome.Refused.class::isInstance).isPresent();
    }
}
