package fr.conventio.model.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateRemarkTest {
    private static final Signer SIGNER = new Signer(1, "Ville", "Mme Anne-Lise Éluard", "Maire");
    private static final Instant NOW = Instant.parse("2018-12-20T12:00:00Z");

    @Test
    void a_good_certificate_in_the_signers_name_needs_no_remark() {
        assertThat(remarks("ELUARD Anne Lise", "2018-01-01", "2019-12-31", true, true))
                .isEmpty();
    }

    @Test
    void an_expired_certificate_forbids_signing_and_says_since_when() {
        var remarks = CertificateRemark.of(
                certificate("Anne-Lise Eluard", "2016-01-01", "2018-12-19", true, true), SIGNER, NOW, ZoneId.of("UTC"));
        assertThat(remarks).singleElement().satisfies(remark -> {
            assertThat(remark.forbids()).isTrue();
            assertThat(remark.message().key()).isEqualTo("certificate.expired");
            assertThat(remark.message().args()).containsExactly(LocalDate.of(2018, 12, 19));
        });
    }

    @Test
    void a_certificate_of_the_future_forbids_signing() {
        assertThat(remarks("Anne-Lise Eluard", "2018-12-21", "2020-12-31", true, true))
                .containsExactly("certificate.not_yet");
    }

    @Test
    void a_certificate_made_for_something_else_forbids_signing() {
        assertThat(remarks("Anne-Lise Eluard", "2018-01-01", "2020-12-31", false, true))
                .containsExactly("certificate.usage");
    }

    @Test
    void another_name_forbids_signing_and_an_unknown_authority_is_left_to_the_signer() {
        var remarks = CertificateRemark.of(
                certificate("Paul Verlaine", "2018-01-01", "2020-12-31", true, false), SIGNER, NOW, ZoneId.of("UTC"));
        assertThat(remarks).extracting(CertificateRemark::forbids).containsExactly(true, false);
        assertThat(remarks)
                .extracting(remark -> remark.message().key())
                .containsExactly("certificate.other_name", "certificate.unknown_authority");
    }

    private static List<String> remarks(String holder, String from, String until, boolean signs, boolean trusted) {
        return CertificateRemark.of(certificate(holder, from, until, signs, trusted), SIGNER, NOW, ZoneId.of("UTC"))
                .stream()
                .map(remark -> remark.message().key())
                .toList();
    }

    private static SigningCertificate certificate(
            String holder, String from, String until, boolean signs, boolean trusted) {
        return new SigningCertificate(
                "a",
                holder,
                "Ville",
                "Autorité",
                "1",
                Instant.parse(from + "T00:00:00Z"),
                Instant.parse(until + "T00:00:00Z"),
                signs,
                trusted);
    }
}
