package fr.conventio.reports.signature;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** Has the European Commission's library, which is not ours, judge the signatures of a file. */
public final class DssJudge {
    /** What it says of one signature. */
    public record Opinion(String signer, Indication indication, String level, List<String> errors) {}

    private DssJudge() {}

    /**
     * What it says of each signature.
     *
     * @param online whether it may ask the authorities that certificates name
     */
    public static List<Opinion> opinions(Path file, X509Certificate trusted, boolean online) {
        var roots = new CommonTrustedCertificateSource();
        roots.addCertificate(new CertificateToken(trusted));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(roots);
        if (online) {
            verifier.setOcspSource(new OnlineOCSPSource());
            verifier.setCrlSource(new OnlineCRLSource());
        }
        var validator = SignedDocumentValidator.fromDocument(new FileDocument(file.toFile()));
        validator.setCertificateVerifier(verifier);
        var reports = validator.validateDocument();
        var simple = reports.getSimpleReport();
        DiagnosticData data = reports.getDiagnosticData();
        var opinions = new ArrayList<Opinion>();
        for (var id : simple.getSignatureIdList()) {
            var errors = new ArrayList<String>();
            simple.getAdESValidationErrors(id).forEach(error -> errors.add(error.getValue()));
            opinions.add(new Opinion(
                    data.getSignatureById(id).getSigningCertificate().getCommonName(),
                    simple.getIndication(id),
                    String.valueOf(simple.getSignatureFormat(id)),
                    errors));
        }
        return opinions;
    }
}
