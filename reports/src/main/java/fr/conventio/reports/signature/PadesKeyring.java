package fr.conventio.reports.signature;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.signatures.AccessPermissions;
import com.itextpdf.signatures.PdfPadesSigner;
import com.itextpdf.signatures.SignerProperties;
import fr.conventio.model.signature.KeyGoneException;
import fr.conventio.model.signature.Keyring;
import fr.conventio.model.signature.Signing;
import fr.conventio.model.signature.SigningCertificate;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.certificate.Certificates;
import fr.conventio.reports.file.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.security.cert.X509Certificate;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Set;

/** Keys that sign acts as PAdES asks (ETSI EN 319 142-1), each signature an addition to the file that changes no byte before it. */
final class PadesKeyring implements Keyring {
    /** The act is read and admitted, the key found, the act signed. */
    private static final int STEPS = 3;

    private final UnlockedKeys keys;
    private final Set<X509Certificate> trusted;

    /** @param trusted the authorities that the officer trusts */
    PadesKeyring(UnlockedKeys keys, Set<X509Certificate> trusted) {
        this.keys = keys;
        this.trusted = Set.copyOf(trusted);
    }

    @Override
    public List<SigningCertificate> certificates() {
        return keys.aliases().stream()
                .map(alias -> Certificates.described(alias, keys.chain(alias), trusted))
                .toList();
    }

    @Override
    public void sign(Path act, Signing signing, Path target, Progress progress) {
        progress.step(0, STEPS);
        var read = ActUnderSignature.read(act);
        read.admit(signing.signer(), signing.reviewed());
        progress.step(1, STEPS);
        var signed = signed(read, signing, progress);
        WholeFile.write(target, out -> out.write(signed));
        progress.step(STEPS, STEPS);
    }

    /** In memory first: a token taken out in the middle leaves nothing behind. */
    private byte[] signed(ActUnderSignature act, Signing signing, Progress progress) {
        var chain = keys.chain(signing.certificate());
        var key = keys.key(signing.certificate());
        progress.step(2, STEPS);
        var out = new ByteArrayOutputStream();
        try {
            var signer = new PdfPadesSigner(act.reader(), out);
            signer.setIssuingCertificateRetriever(new KnownIssuers());
            var signature = new KeyAtWork(key, keys.provider());
            if (signing.timestamps().isPresent()) {
                var authority = new Timestamps(signing.timestamps().get());
                signer.signWithBaselineTProfile(properties(act, signing), chain, signature, authority);
            } else {
                signer.signWithBaselineBProfile(properties(act, signing), chain, signature);
            }
            return out.toByteArray();
        } catch (GeneralSecurityException | ProviderException e) {
            throw Refusals.because(new KeyGoneException(Message.of("signing.key_gone")), e);
        } catch (IOException | ITextException e) {
            throw Refusals.within(e, "signing.unreadable");
        }
    }

    /** The first signature certifies the act: after it, only the other fields may be filled. */
    private static SignerProperties properties(ActUnderSignature act, Signing signing) {
        var properties = new SignerProperties()
                .setFieldName(signing.signer().field())
                .setSignatureAppearance(
                        SignatureBlock.drawn(signing, act.place(signing.signer().field())))
                .setClaimedSignDate(GregorianCalendar.from(signing.at()))
                .setSignatureCreator("Conventio");
        if (act.isUnsigned()) {
            properties.setCertificationLevel(AccessPermissions.FORM_FIELDS_MODIFICATION);
        }
        return properties;
    }

    @Override
    public void close() {
        keys.close();
    }
}
