package fr.conventio.app.signature;

import fr.conventio.app.notice.Notice;
import fr.conventio.app.room.Tools;
import fr.conventio.model.signature.AuthorityFacts;
import fr.conventio.model.verification.TrustedAuthorities;
import fr.conventio.model.verification.TrustedAuthorities.Authority;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Whom the officer trusts to issue certificates, and whom to trust next. Runs without a window. */
public final class TrustViewModel {
    private final Tools tools;
    private final ReadOnlyObjectWrapper<List<Authority>> trusted = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<X509Certificate>> offered = new ReadOnlyObjectWrapper<>(List.of());

    public TrustViewModel(Tools tools) {
        this.tools = tools;
        change(trust -> List.of());
    }

    /** Those who are trusted, by name. */
    ReadOnlyObjectProperty<List<Authority>> trusted() {
        return trusted.getReadOnlyProperty();
    }

    /** Those of a file that was read: somebody decides whether to trust them. */
    ReadOnlyObjectProperty<List<X509Certificate>> offered() {
        return offered.getReadOnlyProperty();
    }

    /** What there is to see of a certificate. */
    AuthorityFacts facts(X509Certificate certificate) {
        var now = tools.desk().now();
        return tools.desk().signatures().signing().facts(certificate, now.toInstant(), now.getZone());
    }

    /** Offers the authorities in a certificate's file. */
    void read(Path file) {
        change(trust -> trust.read(file));
    }

    /**
     * Offers the authorities of a member state's trusted list.
     *
     * @param operator the file with the certificate of who signed the list
     */
    void readList(Path list, Path operator) {
        change(trust -> trust.readList(list, trust.read(operator).getFirst()));
    }

    /** Trusts all that are offered from now on. */
    void accept() {
        var accepted = offered.get();
        change(trust -> {
            var today = tools.desk().today();
            accepted.forEach(each -> trust.trust(each, today, tools.desk().author()));
            return List.of();
        });
    }

    void decline() {
        offered.set(List.of());
    }

    void distrust(Authority authority) {
        change(trust -> {
            trust.distrust(authority.certificate());
            return List.of();
        });
        tools.notices()
                .show(Notice.done(tools.texts()
                        .get("trust.removed", facts(authority.certificate()).name())));
    }

    /** Does something with the store of authorities, and shows it anew; what the work gives is offered. */
    private void change(Function<TrustedAuthorities, List<X509Certificate>> work) {
        tools.paper()
                .run(
                        progress -> {
                            var trust = tools.desk().signatures().trust();
                            var found = work.apply(trust);
                            return new Standing(trust.all(), found);
                        },
                        standing -> {
                            trusted.set(standing.trusted);
                            offered.set(standing.offered);
                        },
                        tools::tell);
    }

    private record Standing(List<Authority> trusted, List<X509Certificate> offered) {}
}
