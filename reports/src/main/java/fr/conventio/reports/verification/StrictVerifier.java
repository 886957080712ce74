package fr.conventio.reports.verification;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.signatures.SignatureUtil;
import fr.conventio.model.signature.Signer;
import fr.conventio.model.signature.SigningOrder;
import fr.conventio.model.verification.ActVerifier;
import fr.conventio.model.verification.Expectation;
import fr.conventio.model.verification.Fault;
import fr.conventio.model.verification.Fault.Kind;
import fr.conventio.model.verification.SignatureFinding;
import fr.conventio.model.verification.Verification;
import fr.conventio.model.work.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Judges signed acts as strictly as their structure allows: they hold nothing but what the signing of acts puts there. */
public final class StrictVerifier implements ActVerifier {
    @Override
    public Verification verify(Path file, Expectation expectation, Progress progress) {
        try {
            var bytes = Files.readAllBytes(file);
            try (var document = new PdfDocument(new PdfReader(new ByteArrayInputStream(bytes)))) {
                return verified(document, bytes, expectation, progress);
            }
        } catch (IOException
                | ITextException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException e) {
            // Damaged files make the reader fail in many ways.
            return new Verification(
                    List.of(), Optional.empty(), List.of(), List.of(Fault.of(Kind.DAMAGED, "verification.unreadable")));
        }
    }

    private static Verification verified(PdfDocument document, byte[] file, Expectation expectation, Progress progress)
            throws IOException {
        var signatures = new SignatureUtil(document);
        var names = signatures.getSignatureNames();
        var people = names.stream()
                .filter(name -> !OneSignature.isTimestamp(signatures, name))
                .toList();
        var archived = names.stream()
                .filter(name -> OneSignature.isTimestamp(signatures, name))
                .findFirst();
        var findings = new ArrayList<SignatureFinding>();
        for (var field : people) {
            progress.step(findings.size(), people.size());
            findings.add(new OneSignature(document, file, field).found(expectation, archived.isPresent()));
        }
        var faults = new ArrayList<Fault>();
        if (!SignedRange.isRevisionEnd(file, file.length)) {
            faults.add(Fault.of(Kind.CHANGED_AFTER, "verification.trailing"));
        }
        if (document.getReader().hasRebuiltXref()) {
            faults.add(Fault.of(Kind.CHANGED_AFTER, "verification.rebuilt"));
        } else if (isUnnamedBehind(document, file, signatures, names)) {
            faults.add(Fault.of(Kind.CHANGED_AFTER, "verification.trailing"));
        }
        if (!people.isEmpty()) {
            faults.addAll(ChangesAfterSigning.in(document));
            faults.addAll(lookedOtherwise(document, signatures, names, file));
            boolean isAnAct = !expectation.signers().isEmpty();
            if ((isAnAct || certifies(signatures, people.getFirst())) && !isCertified(document)) {
                faults.add(Fault.of(Kind.NOT_CERTIFIED, "verification.not_certified"));
            }
        }
        faults.addAll(asExpected(findings, expectation));
        var blank = signatures.getBlankSignatureNames().stream()
                .filter(name -> !name.equals(SigningOrder.ARCHIVE_FIELD))
                .toList();
        return new Verification(
                findings, archived, blank, faults.stream().distinct().toList());
    }

    /**
     * Whether something stands behind the last signature that no table of objects names. Readers that follow the tables do
     * not see it; those that mend files do.
     */
    private static boolean isUnnamedBehind(
            PdfDocument document, byte[] file, SignatureUtil signatures, List<String> names) {
        int covered = names.stream()
                .map(name -> SignedRange.of(signatures.getSignatureDictionary(name), file))
                .filter(Objects::nonNull)
                .mapToInt(SignedRange::end)
                .max()
                .orElse(file.length);
        boolean isBlank = new String(file, covered, file.length - covered, StandardCharsets.ISO_8859_1).isBlank();
        return !isBlank && document.getReader().getLastXref() < covered;
    }

    /** Whether a signature says of itself that it certifies: it stays in what was signed when the document's permission goes. */
    private static boolean certifies(SignatureUtil signatures, String field) {
        var references = signatures.getSignatureDictionary(field).getAsArray(PdfName.Reference);
        return references != null
                && IntStream.range(0, references.size())
                        .mapToObj(references::getAsDictionary)
                        .anyMatch(reference -> reference != null
                                && PdfName.DocMDP.equals(reference.getAsName(PdfName.TransformMethod)));
    }

    /** The permission that the first signature left: to fill in fields and nothing else. */
    private static boolean isCertified(PdfDocument document) {
        PdfDictionary permissions = document.getCatalog().getPdfObject().getAsDictionary(PdfName.Perms);
        return permissions != null && permissions.getAsDictionary(PdfName.DocMDP) != null;
    }

    /** Each field must look as it did when it was signed, and those that nobody signed as they did before all signatures. */
    private static List<Fault> lookedOtherwise(
            PdfDocument document, SignatureUtil signatures, List<String> signed, byte[] file) throws IOException {
        var faults = new ArrayList<Fault>();
        var now = Looks.of(document);
        var first = now;
        for (var name : signed) {
            var range = SignedRange.of(signatures.getSignatureDictionary(name), file);
            if (range == null) {
                continue;
            }
            var then = looks(Arrays.copyOf(file, range.end()));
            if (name.equals(signed.getFirst())) {
                first = then;
            }
            if (!now.getOrDefault(name, "").equals(then.get(name))) {
                faults.add(Fault.of(Kind.CHANGED_AFTER, "verification.changed.field", name));
            }
        }
        for (var blank : signatures.getBlankSignatureNames()) {
            if (!now.getOrDefault(blank, "").equals(first.get(blank))) {
                faults.add(Fault.of(Kind.CHANGED_AFTER, "verification.changed.field", blank));
            }
        }
        var before = first;
        if (now.keySet().stream()
                .anyMatch(name -> !before.containsKey(name) && !isInvisibleTimestamp(signatures, name))) {
            faults.add(Fault.of(Kind.CHANGED_AFTER, "verification.changed.annotation"));
        }
        return faults;
    }

    /** A timestamp over the whole document may come in a field of its own that shows nothing. */
    private static boolean isInvisibleTimestamp(SignatureUtil signatures, String name) {
        if (signatures.getSignatureDictionary(name) == null || !OneSignature.isTimestamp(signatures, name)) {
            return false;
        }
        var place = signatures.getSignatureFormFieldDictionary(name).getAsRectangle(PdfName.Rect);
        return place == null || (place.getWidth() == 0 && place.getHeight() == 0);
    }

    private static Map<String, String> looks(byte[] revision) throws IOException {
        try (var document = new PdfDocument(new PdfReader(new ByteArrayInputStream(revision)))) {
            return Looks.of(document);
        }
    }

    private static List<Fault> asExpected(List<SignatureFinding> findings, Expectation expectation) {
        var faults = new ArrayList<Fault>();
        if (findings.size() < expectation.signed()) {
            faults.add(Fault.of(
                    Kind.ROLLED_BACK, "verification.rolled_back", (long) expectation.signed(), (long) findings.size()));
        }
        if (!expectation.signers().isEmpty()) {
            for (int turn = 0; turn < findings.size(); turn++) {
                expected(findings.get(turn), turn, expectation.signers()).forEach(faults::add);
            }
        }
        return faults;
    }

    private static Stream<Fault> expected(SignatureFinding finding, int turn, List<Signer> signers) {
        var signer = signers.stream()
                .filter(candidate -> candidate.field().equals(finding.field()))
                .findFirst();
        if (signer.isEmpty()) {
            return Stream.of(Fault.of(Kind.WRONG_SIGNER, "verification.unexpected", finding.field()));
        }
        var wanted = signer.get();
        var faults = Stream.<Fault>builder();
        if (wanted.turn() != turn + 1) {
            faults.add(Fault.of(Kind.WRONG_SIGNER, "verification.out_of_turn", wanted.party()));
        }
        if (!wanted.isNamed(finding.holder())) {
            faults.add(Fault.of(Kind.WRONG_SIGNER, "verification.wrong_signer", finding.holder(), wanted.name()));
        }
        return faults.build();
    }
}
