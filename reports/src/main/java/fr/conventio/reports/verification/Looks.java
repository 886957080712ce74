package fr.conventio.reports.verification;

import com.itextpdf.forms.PdfAcroForm;
import com.itextpdf.forms.fields.PdfFormCreator;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfStream;
import fr.conventio.reports.certificate.Hashes;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What each field of a document shows, where it stands and how it is drawn, as one fingerprint a field. */
final class Looks {
    private static final Set<PdfName> SHOWN =
            Set.of(PdfName.Rect, PdfName.AP, PdfName.F, PdfName.FT, PdfName.Subtype, PdfName.OC);

    private Looks() {}

    static Map<String, String> of(PdfDocument document) {
        PdfAcroForm form = PdfFormCreator.getAcroForm(document, false);
        var looks = new TreeMap<String, String>();
        if (form != null) {
            form.getAllFormFields().forEach((name, field) -> looks.put(name, look(field.getPdfObject())));
        }
        return looks;
    }

    /** A field and its widgets, which may be one dictionary or several. */
    private static String look(PdfDictionary field) {
        var told = new StringBuilder();
        tell(field, told);
        var kids = field.getAsArray(PdfName.Kids);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getAsDictionary(i) != null) {
                tell(kids.getAsDictionary(i), told);
            }
        }
        return Hashes.sha256(told.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void tell(PdfDictionary widget, StringBuilder told) {
        SHOWN.stream().sorted().forEach(key -> {
            told.append(key);
            tell(widget.get(key), told, new HashSet<>());
        });
    }

    private static void tell(PdfObject object, StringBuilder told, Set<PdfObject> seen) {
        if (object == null || !seen.add(object)) {
            told.append('~');
            return;
        }
        if (object instanceof PdfDictionary dictionary) {
            dictionary.keySet().stream()
                    .filter(key -> !key.equals(PdfName.Parent) && !key.equals(PdfName.P) && !key.equals(PdfName.Length))
                    .sorted()
                    .forEach(key -> {
                        told.append(key);
                        tell(dictionary.get(key), told, seen);
                    });
            if (object instanceof PdfStream stream) {
                told.append(new String(stream.getBytes(), StandardCharsets.ISO_8859_1));
            }
        } else if (object instanceof PdfArray array) {
            for (int i = 0; i < array.size(); i++) {
                told.append('[');
                tell(array.get(i), told, seen);
            }
        } else {
            told.append(object);
        }
    }
}
