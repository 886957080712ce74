package fr.conventio.reports.signature;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.bouncycastle.util.CollectionStore;

/**
 * A certification authority made for a test, with its services on the loopback: who is revoked (OCSP and CRL) and what time
 * it is (RFC 3161).
 */
public final class TestAuthority implements AutoCloseable {
    /** Under which its clock vouches, whatever is asked. */
    public static final String POLICY = "1.3.6.1.4.1.99999.1";

    /** Which its clock refuses. */
    public static final String REFUSED_POLICY = "1.3.6.1.4.1.99999.9";

    private static final String ALGORITHM = "SHA256withRSA";
    private static final Duration LIFE = Duration.ofDays(365);

    /** How long ago it last looked who is revoked, when nothing else is said: real authorities do so once a day. */
    private static final Duration AGE_OF_ANSWERS = Duration.ofHours(20);

    private final KeyPair keys = keys();
    private final X509Certificate root;
    private final HttpServer server;
    private final Identity clock;
    private final Set<BigInteger> revoked = new HashSet<>();
    private Duration age = AGE_OF_ANSWERS;
    private long serial = 1000;

    /** A key and the certificates that vouch for it, its own first. */
    public record Identity(PrivateKey key, X509Certificate[] chain) {
        public X509Certificate certificate() {
            return chain[0];
        }
    }

    public TestAuthority(String name) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var holder = name(name, "Conventio");
            var builder = new JcaX509v3CertificateBuilder(
                    holder,
                    BigInteger.ONE,
                    past(LIFE.multipliedBy(2)),
                    future(LIFE.multipliedBy(10)),
                    holder,
                    keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign | KeyUsage.digitalSignature));
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
            root = signed(builder);
            clock = issue(
                    name("Horodatage " + name, "Conventio"),
                    past(LIFE),
                    future(LIFE),
                    builder2 -> builder2.addExtension(
                            Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping)));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/ocsp", exchange -> answer(exchange, "application/ocsp-response", () -> ocsp(exchange)));
        server.createContext("/crl", exchange -> answer(exchange, "application/pkix-crl", this::crl));
        server.createContext(
                "/time", exchange -> answer(exchange, "application/timestamp-reply", () -> time(exchange)));
        server.start();
    }

    public X509Certificate root() {
        return root;
    }

    public URI timestamps() {
        return address("/time");
    }

    /** Somebody's identity, valid now. */
    public Identity identity(String person) {
        return identity(person, past(Duration.ofDays(30)), future(LIFE));
    }

    public Identity identity(String person, Date from, Date until) {
        return issue(name(person, "Collectivité d’essai"), from, until, TestAuthority::forSigning);
    }

    /** An identity that may not sign documents. */
    public Identity forServersOnly(String person) {
        return issue(
                name(person, "Collectivité d’essai"),
                past(LIFE),
                future(LIFE),
                builder -> builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyEncipherment)));
    }

    /** From now on it tells what it knew so long ago. */
    public void answersFrom(Duration ago) {
        age = ago;
    }

    public void revoke(Identity identity) {
        revoked.add(identity.certificate().getSerialNumber());
    }

    /** A key file's content. */
    public static KeyStore keyStore(Identity identity, char[] password) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("signature", identity.key(), password, identity.chain());
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Date past(Duration ago) {
        return Date.from(Instant.now().minus(ago));
    }

    public static Date future(Duration ahead) {
        return Date.from(Instant.now().plus(ahead));
    }

    private interface Extending {
        void extend(JcaX509v3CertificateBuilder builder) throws IOException;
    }

    private static void forSigning(JcaX509v3CertificateBuilder builder) throws IOException {
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    }

    private Identity issue(X500Name holder, Date from, Date until, Extending extending) {
        try {
            var own = keys();
            var builder = new JcaX509v3CertificateBuilder(
                    new JcaX509CertificateHolder(root).getSubject(),
                    BigInteger.valueOf(serial++),
                    from,
                    until,
                    holder,
                    own.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(keys.getPublic()));
            builder.addExtension(
                    Extension.authorityInfoAccess,
                    false,
                    new AuthorityInformationAccess(new AccessDescription(
                            AccessDescription.id_ad_ocsp,
                            new GeneralName(
                                    GeneralName.uniformResourceIdentifier,
                                    address("/ocsp").toString()))));
            builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
                new DistributionPoint(
                        new DistributionPointName(new GeneralNames(new GeneralName(
                                GeneralName.uniformResourceIdentifier,
                                address("/crl").toString()))),
                        null,
                        null)
            }));
            extending.extend(builder);
            return new Identity(own.getPrivate(), new X509Certificate[] {signed(builder), root});
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate signed(JcaX509v3CertificateBuilder builder)
            throws OperatorCreationException, GeneralSecurityException {
        var signer = new JcaContentSignerBuilder(ALGORITHM).build(keys.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    private static X500Name name(String person, String organisation) {
        return new X500NameBuilder()
                .addRDN(BCStyle.C, "FR")
                .addRDN(BCStyle.O, organisation)
                .addRDN(BCStyle.CN, person)
                .build();
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private byte[] ocsp(HttpExchange exchange) throws Exception {
        var request = new OCSPReq(exchange.getRequestBody().readAllBytes());
        var builder = new BasicOCSPRespBuilder(new RespID(new JcaX509CertificateHolder(root).getSubject()));
        for (var asked : request.getRequestList()) {
            var status = revoked.contains(asked.getCertID().getSerialNumber())
                    ? new RevokedStatus(past(Duration.ofDays(1)), CRLReason.keyCompromise)
                    : CertificateStatus.GOOD;
            builder.addResponse(asked.getCertID(), status, past(age), future(Duration.ofDays(7)), null);
        }
        var nonce = request.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        if (nonce != null) {
            builder.setResponseExtensions(new Extensions(nonce));
        }
        var answer = builder.build(
                new JcaContentSignerBuilder(ALGORITHM).build(keys.getPrivate()),
                new X509CertificateHolder[] {new JcaX509CertificateHolder(root)},
                new Date());
        return new OCSPRespBuilder().build(OCSPResp.SUCCESSFUL, answer).getEncoded();
    }

    private byte[] crl() throws Exception {
        var builder = new X509v2CRLBuilder(new JcaX509CertificateHolder(root).getSubject(), past(age));
        builder.setNextUpdate(future(Duration.ofDays(7)));
        builder.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(keys.getPublic()));
        builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.ONE));
        for (var number : revoked) {
            builder.addCRLEntry(number, past(Duration.ofDays(1)), CRLReason.keyCompromise);
        }
        return builder.build(new JcaContentSignerBuilder(ALGORITHM).build(keys.getPrivate()))
                .getEncoded();
    }

    private byte[] time(HttpExchange exchange) throws Exception {
        var request = new TimeStampRequest(exchange.getRequestBody().readAllBytes());
        var signer = new JcaSimpleSignerInfoGeneratorBuilder().build(ALGORITHM, clock.key(), clock.certificate());
        var tokens = new TimeStampTokenGenerator(
                signer,
                new JcaDigestCalculatorProviderBuilder().build().get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                new ASN1ObjectIdentifier(POLICY));
        tokens.addCertificates(new CollectionStore<>(
                List.of(new JcaX509CertificateHolder(clock.certificate()), new JcaX509CertificateHolder(root))));
        if (REFUSED_POLICY.equals(String.valueOf(request.getReqPolicy()))) {
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generateFailResponse(PKIStatus.REJECTION, PKIFailureInfo.unacceptedPolicy, "")
                    .getEncoded();
        }
        var answers = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED);
        // The library would take the policy that is asked for.
        var unasked = new TimeStampRequestGenerator();
        unasked.setCertReq(request.getCertReq());
        var imprint = unasked.generate(
                request.getMessageImprintAlgOID(), request.getMessageImprintDigest(), request.getNonce());
        return answers.generateGrantedResponse(imprint, BigInteger.valueOf(System.nanoTime()), new Date())
                .getEncoded();
    }

    private interface Answer {
        byte[] bytes() throws Exception;
    }

    private static void answer(HttpExchange exchange, String type, Answer answer) {
        try (exchange) {
            var bytes = answer.bytes();
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
