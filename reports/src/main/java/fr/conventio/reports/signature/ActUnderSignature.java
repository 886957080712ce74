package fr.conventio.reports.signature;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.forms.fields.PdfFormCreator;
import com.itextpdf.forms.fields.PdfFormField;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.signatures.SignatureUtil;
import fr.conventio.model.signature.Signer;
import fr.conventio.model.signature.UnsignableException;
import fr.conventio.model.wording.Message;
import fr.conventio.reports.certificate.Hashes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An act about to be signed: its bytes, its fields, and who has signed. */
final class ActUnderSignature {
    private final byte[] bytes;
    private final List<String> signed;
    /** Where the fields that nobody has filled are, by their names. */
    private final Map<String, Rectangle> free;

    private ActUnderSignature(byte[] bytes, List<String> signed, Map<String, Rectangle> free) {
        this.bytes = bytes;
        this.signed = signed;
        this.free = free;
    }

    /** @throws UnsignableException when it cannot be read */
    static ActUnderSignature read(Path act) {
        try {
            var bytes = Files.readAllBytes(act);
            try (var document = new PdfDocument(new PdfReader(new ByteArrayInputStream(bytes)))) {
                var fields = new SignatureUtil(document);
                var free = new HashMap<String, Rectangle>();
                var form = PdfFormCreator.getAcroForm(document, false);
                for (var name : fields.getBlankSignatureNames()) {
                    free.put(name, place(form.getField(name)));
                }
                return new ActUnderSignature(bytes, List.copyOf(fields.getSignatureNames()), free);
            }
        } catch (IOException | ITextException e) {
            throw Refusals.because(new UnsignableException(Message.of("signing.unreadable")), e);
        }
    }

    private static Rectangle place(PdfFormField field) {
        var widgets = field.getWidgets();
        return widgets.isEmpty()
                ? new Rectangle(0, 0)
                : widgets.getFirst().getRectangle().toRectangle();
    }

    PdfReader reader() throws IOException {
        return new PdfReader(new ByteArrayInputStream(bytes));
    }

    boolean isUnsigned() {
        return signed.isEmpty();
    }

    boolean hasFree(String field) {
        return free.containsKey(field);
    }

    /** Where a free field is on its page. */
    Rectangle place(String field) {
        return free.getOrDefault(field, new Rectangle(0, 0));
    }

    /** @throws UnsignableException when the file is not the one that was read, or it is not the signer's turn */
    void admit(Signer signer, String reviewed) {
        if (!Hashes.sha256(bytes).equals(reviewed)) {
            throw new UnsignableException(Message.of("signing.changed"));
        }
        if (signed.contains(signer.field())) {
            throw new UnsignableException(Message.of("signing.already", signer.party()));
        }
        if (!hasFree(signer.field())) {
            throw new UnsignableException(Message.of("signing.no_field", signer.party()));
        }
        int expected = signer.turn() - 1;
        if (signed.size() != expected) {
            throw new UnsignableException(
                    Message.of("signing.out_of_turn", signer.party(), (long) expected, (long) signed.size()));
        }
    }
}
