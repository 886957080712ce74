package fr.conventio.app.signature;

import fr.conventio.app.text.Texts;
import fr.conventio.model.signature.SigningCertificate;
import fr.conventio.model.wording.French;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A certificate as its owner knows it: whose, from whom, until when, what for. */
final class CertificateCell extends ListCell<SigningCertificate> {
    private final Texts texts;
    private final ZoneId zone;

    CertificateCell(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    @Override
    protected void updateItem(@Nullable SigningCertificate certificate, boolean empty) {
        super.updateItem(certificate, empty);
        if (empty || certificate == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var holder = new Label(certificate.holder());
        var about = FoundLines.muted(texts.get(
                "signing.certificate",
                certificate.issuer(),
                day(certificate.from()),
                day(certificate.until()),
                texts.get(certificate.signs() ? "signing.usage.signs" : "signing.usage.other")));
        setGraphic(new VBox(2, holder, about));
        setAccessibleText(certificate.holder() + ", " + about.getText());
        setPrefWidth(0);
    }

    private String day(Instant moment) {
        return French.date(LocalDate.ofInstant(moment, zone));
    }
}
