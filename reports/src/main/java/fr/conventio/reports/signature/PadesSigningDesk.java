package fr.conventio.reports.signature;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.signatures.PdfPadesSigner;
import fr.conventio.model.signature.AuthorityFacts;
import fr.conventio.model.signature.CardDriver;
import fr.conventio.model.signature.CardReader;
import fr.conventio.model.signature.KeySource;
import fr.conventio.model.signature.Keyring;
import fr.conventio.model.signature.SignatureLevel;
import fr.conventio.model.signature.SigningDesk;
import fr.conventio.model.signature.SigningOrder;
import fr.conventio.model.signature.TimestampAuthority;
import fr.conventio.model.signature.TrialAuthority;
import fr.conventio.model.signature.UnsignableException;
import fr.conventio.model.signature.Unsigned;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.certificate.Certificates;
import fr.conventio.reports.certificate.Hashes;
import fr.conventio.reports.file.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Signs acts with iText. */
public final class PadesSigningDesk implements SigningDesk {
    private final Supplier<Set<X509Certificate>> trusted;

    /** @param trusted tells the authorities that the officer trusts */
    public PadesSigningDesk(Supplier<Set<X509Certificate>> trusted) {
        this.trusted = trusted;
    }

    @Override
    public Keyring unlock(KeySource source, char[] secret) {
        try {
            return new PadesKeyring(Unlocking.unlock(source, secret), trusted.get());
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    @Override
    public AuthorityFacts facts(X509Certificate certificate, Instant now, ZoneId zone) {
        return Certificates.facts(certificate, now, zone);
    }

    @Override
    public List<CardDriver> drivers() {
        return KnownDrivers.installed();
    }

    @Override
    public List<CardReader> readers(Path library) {
        return CardReaders.of(library);
    }

    @Override
    public String fingerprint(Path act) {
        return unsigned(act).fingerprint();
    }

    @Override
    public Unsigned unsigned(Path act) {
        var bytes = bytes(act);
        return new Unsigned(bytes.length, Hashes.sha256(bytes));
    }

    @Override
    public boolean begins(Path act, Unsigned unsigned) {
        var bytes = bytes(act);
        return unsigned.length() <= bytes.length
                && Hashes.sha256(Arrays.copyOf(bytes, (int) unsigned.length())).equals(unsigned.fingerprint());
    }

    private static byte[] bytes(Path act) {
        try {
            return Files.readAllBytes(act);
        } catch (IOException e) {
            throw Refusals.because(new UnsignableException(Message.of("signing.unreadable")), e);
        }
    }

    @Override
    public TrialAuthority foundTrialAuthority() {
        return new PassingAuthority();
    }

    @Override
    public void preserve(
            Path act, SignatureLevel level, TimestampAuthority timestamps, Path target, Progress progress) {
        progress.step(0, 1);
        var preserved = preserved(ActUnderSignature.read(act), level, timestamps);
        WholeFile.write(target, out -> out.write(preserved));
        progress.step(1, 1);
    }

    private byte[] preserved(ActUnderSignature act, SignatureLevel level, TimestampAuthority timestamps) {
        var out = new ByteArrayOutputStream();
        try {
            var signer = new PdfPadesSigner(act.reader(), out);
            signer.setTrustedCertificates(List.copyOf(trusted.get()));
            if (level == SignatureLevel.B_LTA) {
                if (act.hasFree(SigningOrder.ARCHIVE_FIELD)) {
                    signer.setTimestampSignatureName(SigningOrder.ARCHIVE_FIELD);
                }
                signer.prolongSignatures(new Timestamps(timestamps));
            } else {
                signer.prolongSignatures();
            }
            return out.toByteArray();
        } catch (IOException | GeneralSecurityException | ITextException e) {
            throw Refusals.within(e, "signing.no_revocation");
        }
    }
}
