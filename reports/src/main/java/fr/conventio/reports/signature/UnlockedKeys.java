package fr.conventio.reports.signature;

import fr.conventio.model.signature.KeyGoneException;
import fr.conventio.model.signature.UnsignableException;
import fr.conventio.model.wording.Message;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.security.auth.login.LoginException;
import org.jspecify.annotations.Nullable;

/** Keys that were unlocked, and the secret of each entry, which is wiped at the end. */
final class UnlockedKeys implements AutoCloseable {
    private final KeyStore keys;
    private final @Nullable AuthProvider token;
    private final char[] secret;

    /** @param token what speaks with the token that has the keys; null for a file's */
    UnlockedKeys(KeyStore keys, @Nullable AuthProvider token, char[] secret) {
        this.keys = keys;
        this.token = token;
        this.secret = secret.clone();
    }

    /** The provider that alone can use the keys; null when any can. */
    @Nullable
    String provider() {
        return token == null ? null : token.getName();
    }

    /** The names of the entries that hold a key. */
    List<String> aliases() {
        try {
            var aliases = new ArrayList<String>();
            for (var alias : Collections.list(keys.aliases())) {
                if (keys.isKeyEntry(alias)) {
                    aliases.add(alias);
                }
            }
            return aliases;
        } catch (GeneralSecurityException | ProviderException e) {
            throw gone(e);
        }
    }

    /** The certificates of a key, its own first. */
    X509Certificate[] chain(String alias) {
        try {
            var chain = keys.getCertificateChain(alias);
            if (chain == null || chain.length == 0) {
                throw absent();
            }
            return Arrays.copyOf(chain, chain.length, X509Certificate[].class);
        } catch (GeneralSecurityException | ProviderException e) {
            throw gone(e);
        }
    }

    PrivateKey key(String alias) {
        try {
            if (keys.getKey(alias, secret) instanceof PrivateKey key) {
                return key;
            }
            throw absent();
        } catch (GeneralSecurityException | ProviderException e) {
            throw gone(e);
        }
    }

    /** A token that was taken out finds none of its keys any more. */
    private UnsignableException absent() {
        return token == null
                ? new UnsignableException(Message.of("signing.no_key"))
                : new KeyGoneException(Message.of("signing.key_gone"));
    }

    private static UnsignableException gone(Exception cause) {
        return Refusals.because(new KeyGoneException(Message.of("signing.key_gone")), cause);
    }

    @Override
    public void close() {
        Arrays.fill(secret, '\0');
        if (token != null) {
            lock(token);
        }
    }

    /** Makes a token ask for its PIN again; one that was taken out asks by itself. */
    static void lock(AuthProvider token) {
        try {
            token.logout();
        } catch (LoginException | ProviderException e) {
            return;
        }
    }
}
