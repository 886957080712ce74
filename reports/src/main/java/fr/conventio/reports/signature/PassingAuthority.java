package fr.conventio.reports.signature;

import fr.conventio.model.signature.Keyring;
import fr.conventio.model.signature.TrialAuthority;
import fr.conventio.reports.file.WholeFile;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A trial's authority. Its keys are never written anywhere; what it issues says that it is never revoked (RFC 9608). */
final class PassingAuthority implements TrialAuthority {
    private static final String NAME = "Autorité d’essai Conventio, sans valeur";
    private static final String ORGANISATION = "Essai sans valeur";
    private static final String ALGORITHM = "SHA256withRSA";
    private static final int KEY_BITS = 2048;
    private static final int SERIAL_BITS = 120;
    private static final Duration BEFORE = Duration.ofHours(1);
    private static final Duration LIFE = Duration.ofDays(30);

    private final SecureRandom random = new SecureRandom();
    private final KeyPair keys = pair();
    private final X500Name name = name(NAME);
    private final X509Certificate root = root();

    @Override
    public Keyring identity(String holder) {
        var secret = HexFormat.of().formatHex(random.generateSeed(16)).toCharArray();
        try {
            var own = pair();
            var builder = builder(name(holder), own);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            builder.addExtension(Extension.noRevAvail, false, DERNull.INSTANCE);
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("essai", own.getPrivate(), secret, new X509Certificate[] {signed(builder), root});
            return new PadesKeyring(new UnlockedKeys(store, null, secret), Set.of(root));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    @Override
    public void writeCertificate(Path target) {
        WholeFile.write(target, out -> {
            try {
                out.write(root.getEncoded());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private X509Certificate root() {
        try {
            var builder = builder(name, keys);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            return signed(builder);
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private JcaX509v3CertificateBuilder builder(X500Name holder, KeyPair of)
            throws GeneralSecurityException, CertIOException {
        var now = Instant.now();
        var builder = new JcaX509v3CertificateBuilder(
                name,
                new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS),
                Date.from(now.minus(BEFORE)),
                Date.from(now.plus(LIFE)),
                holder,
                of.getPublic());
        var extensions = new JcaX509ExtensionUtils();
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(of.getPublic()));
        builder.addExtension(
                Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(keys.getPublic()));
        return builder;
    }

    private X509Certificate signed(JcaX509v3CertificateBuilder builder)
            throws OperatorCreationException, GeneralSecurityException {
        var signer = new JcaContentSignerBuilder(ALGORITHM).build(keys.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    private static X500Name name(String holder) {
        return new X500NameBuilder()
                .addRDN(BCStyle.C, "FR")
                .addRDN(BCStyle.O, ORGANISATION)
                .addRDN(BCStyle.CN, holder)
                .build();
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
