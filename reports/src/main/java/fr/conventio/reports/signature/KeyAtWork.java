package fr.conventio.reports.signature;

import com.itextpdf.signatures.IExternalSignature;
import com.itextpdf.signatures.ISignatureMechanismParams;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import org.jspecify.annotations.Nullable;

/** A key that signs where it is: in memory, or on its token. */
final class KeyAtWork implements IExternalSignature {
    private static final String DIGEST = "SHA-256";

    private final PrivateKey key;
    private final @Nullable String provider;

    /** @param provider the only one that can use the key; null when any can */
    KeyAtWork(PrivateKey key, @Nullable String provider) {
        this.key = key;
        this.provider = provider;
    }

    @Override
    public String getDigestAlgorithmName() {
        return DIGEST;
    }

    @Override
    public String getSignatureAlgorithmName() {
        return key.getAlgorithm().equals("EC") ? "ECDSA" : key.getAlgorithm();
    }

    @Override
    public @Nullable ISignatureMechanismParams getSignatureMechanismParameters() {
        return null;
    }

    @Override
    public byte[] sign(byte[] message) throws GeneralSecurityException {
        var algorithm = DIGEST.replace("-", "") + "with" + getSignatureAlgorithmName();
        var signature =
                provider == null ? Signature.getInstance(algorithm) : Signature.getInstance(algorithm, provider);
        signature.initSign(key);
        signature.update(message);
        return signature.sign();
    }
}
