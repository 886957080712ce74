package fr.conventio.model.passing;

import fr.conventio.model.signature.CertificateRemark;
import fr.conventio.model.signature.Keyring;
import fr.conventio.model.signature.Signer;
import fr.conventio.model.signature.Signing;
import fr.conventio.model.signature.SigningCertificate;
import fr.conventio.model.signature.SigningDesk;
import fr.conventio.model.signature.TimestampAuthority;
import fr.conventio.model.signature.UnsignableException;
import fr.conventio.model.verification.ActVerifier;
import fr.conventio.model.verification.Expectation;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

/** Signs an act that was looked into, or refuses to for a signatory. */
public final class SignReviewed {
    private final SigningDesk desk;
    private final ActVerifier verifier;
    private final PacketFiles packets;
    private final PassedActs passed;

    public SignReviewed(SigningDesk desk, ActVerifier verifier, PacketFiles packets, PassedActs passed) {
        this.desk = desk;
        this.verifier = verifier;
        this.packets = packets;
        this.passed = passed;
    }

    /**
     * How a signatory signs.
     *
     * @param at by the signer's clock
     * @param timestamps the authority that vouches for the moment; none to rely on the signer's clock
     */
    public record Manner(SigningCertificate certificate, ZonedDateTime at, Optional<TimestampAuthority> timestamps) {}

    /**
     * Signs an act for the party whose turn it is.
     *
     * @param target the signed act; it may be the act's own file
     * @throws UnsignableException when nobody can sign it, or not with this certificate
     */
    public void act(ActReview review, Keyring keys, Manner manner, Path target, Progress progress) {
        sign(review, keys, manner, target, progress);
    }

    /**
     * Signs the act in a passing file, and writes the file that is passed on.
     *
     * @param target the passing file afterwards; it may be the one that was opened
     * @return what the new file tells
     * @throws UnsignableException when nobody can sign it, or not with this certificate
     */
    public Packet packet(ActReview review, Keyring keys, Manner manner, Path target, Progress progress) {
        var before = review.packet().orElseThrow();
        var signer = sign(review, keys, manner, review.file(), progress);
        var found = verifier.verify(review.file(), Expectation.none(Set.of()), Progress.NONE)
                .signatures()
                .getLast();
        var step = new Step.Signed(
                signer.turn(), found.holder(), found.at().orElse(manner.at().toInstant()), found.level());
        var after = before.after(step, desk.fingerprint(review.file()));
        packets.seal(after, review.file(), target, Progress.NONE);
        passed.signed(before.round(), signer.turn());
        return after;
    }

    /**
     * Writes a passing file in which the party whose turn it is refuses to sign.
     *
     * @param name who refuses
     * @param reason never blank
     */
    public Packet refuse(ActReview review, String name, String reason, ZonedDateTime at, Path target) {
        var signer = next(review);
        if (reason.isBlank()) {
            throw new UnsignableException(Message.of("passing.no_reason"));
        }
        var step = new Step.Refused(signer.turn(), name.strip(), at.toInstant(), reason.strip());
        var after = review.packet().orElseThrow().after(step, review.fingerprint());
        packets.seal(after, review.file(), target, Progress.NONE);
        return after;
    }

    private Signer sign(ActReview review, Keyring keys, Manner manner, Path target, Progress progress) {
        var signer = next(review);
        CertificateRemark.of(
                        manner.certificate(),
                        signer,
                        manner.at().toInstant(),
                        manner.at().getZone())
                .stream()
                .filter(CertificateRemark::forbids)
                .findFirst()
                .ifPresent(remark -> {
                    throw new UnsignableException(remark.message());
                });
        var signing = new Signing(
                signer, manner.certificate().alias(), review.fingerprint(), manner.at(), manner.timestamps(), false);
        keys.sign(review.file(), signing, target, progress);
        return signer;
    }

    private static Signer next(ActReview review) {
        review.refusals().stream().findFirst().ifPresent(reason -> {
            throw new UnsignableException(reason);
        });
        return review.next().orElseThrow(() -> new UnsignableException(nobody(review)));
    }

    private static Message nobody(ActReview review) {
        return review.packet().map(Packet::asked).orElseGet(() -> Message.of("passing.complete"));
    }
}
