package fr.conventio.reports.signature;

import fr.conventio.model.signature.KeySource;
import fr.conventio.model.signature.SecretRefusedException;
import fr.conventio.model.signature.UnsignableException;
import fr.conventio.model.wording.Message;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.ProviderException;
import java.security.Security;
import java.security.UnrecoverableKeyException;
import javax.security.auth.login.LoginException;

/** Opens key files and tokens with their secret. */
final class Unlocking {
    private static final String LOCKED = "CKR_PIN_LOCKED";

    private Unlocking() {}

    static UnlockedKeys unlock(KeySource source, char[] secret) {
        return switch (source) {
            case KeySource.KeyFile file -> file(file, secret);
            case KeySource.Token token -> token(token, secret);
        };
    }

    private static UnlockedKeys file(KeySource.KeyFile source, char[] password) {
        var name = String.valueOf(source.file().getFileName());
        try (var in = new BufferedInputStream(Files.newInputStream(source.file()))) {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(in, password);
            return new UnlockedKeys(keys, null, password);
        } catch (IOException e) {
            throw e.getCause() instanceof UnrecoverableKeyException
                    ? Refusals.because(new SecretRefusedException(Message.of("signing.wrong_password", name)), e)
                    : Refusals.because(new UnsignableException(Message.of("signing.no_key_file", name)), e);
        } catch (GeneralSecurityException e) {
            throw Refusals.because(new UnsignableException(Message.of("signing.no_key_file", name)), e);
        }
    }

    private static UnlockedKeys token(KeySource.Token source, char[] pin) {
        var library = String.valueOf(source.library().getFileName());
        try {
            var token = token(source);
            // The platform takes any PIN for a token that is still unlocked.
            UnlockedKeys.lock(token);
            var keys = KeyStore.getInstance("PKCS11", token);
            keys.load(null, pin);
            return new UnlockedKeys(keys, token, pin);
        } catch (IOException e) {
            throw refusal(e, library);
        } catch (GeneralSecurityException | ProviderException | UnsupportedOperationException e) {
            throw Refusals.because(new UnsignableException(Message.of("signing.no_token", library)), e);
        }
    }

    /** One provider for each reader: the Java platform opens a library once in the life of the program. */
    private static AuthProvider token(KeySource.Token source) {
        var name = "Conventio-"
                + Integer.toHexString(source.library().toAbsolutePath().hashCode()) + "-" + source.slot();
        var known = Security.getProvider("SunPKCS11-" + name);
        if (known instanceof AuthProvider token) {
            return token;
        }
        var made = (AuthProvider) Security.getProvider("SunPKCS11")
                .configure("--name=" + name + "\nlibrary=\"" + source.library().toAbsolutePath() + "\"\nslotListIndex="
                        + source.slot() + "\n");
        Security.addProvider(made);
        return made;
    }

    private static UnsignableException refusal(IOException failure, String library) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains(LOCKED)) {
                return Refusals.because(new SecretRefusedException(Message.of("signing.pin_locked")), failure);
            }
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LoginException || cause instanceof UnrecoverableKeyException) {
                return Refusals.because(new SecretRefusedException(Message.of("signing.wrong_pin")), failure);
            }
        }
        return Refusals.because(new UnsignableException(Message.of("signing.no_token", library)), failure);
    }
}
