package fr.conventio.persistence.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.table.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of the form of a member state's, signed here. */
class TrustedListTest {
    private static final char[] PASSWORD = "un mot de passe".toCharArray();
    private static final String SERVICE = """
            <TSPService><ServiceInformation><ServiceTypeIdentifier>http://uri.etsi.org/TrstSvc/Svctype/%s</ServiceTypeIdentifier>
            <ServiceDigitalIdentity><DigitalId><X509Certificate>%s</X509Certificate></DigitalId></ServiceDigitalIdentity>
            <ServiceStatus>http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/%s</ServiceStatus></ServiceInformation></TSPService>
            """;

    @TempDir
    private static Path folder;

    private static KeyStore keys;
    private Path list;

    @BeforeAll
    static void makeKeys() throws Exception {
        var file = folder.resolve("keys.p12");
        for (var name : List.of("operator", "granted", "withdrawn", "clock", "stranger")) {
            TrustFolderTest.keytool(
                    "-genkeypair",
                    "-alias",
                    name,
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=" + name,
                    "-keystore",
                    file.toString());
        }
        keys = KeyStore.getInstance(file.toFile(), PASSWORD);
    }

    @BeforeEach
    void sign() throws Exception {
        list = folder.resolve("liste.xml");
        var services = SERVICE.formatted("CA/QC", encoded("granted"), "granted")
                + SERVICE.formatted("CA/QC", encoded("withdrawn"), "withdrawn")
                + SERVICE.formatted("TSA/QTST", encoded("clock"), "granted");
        write("<TrustServiceStatusList xmlns=\"http://uri.etsi.org/02231/v2#\">" + services
                + "</TrustServiceStatusList>");
    }

    @Test
    void the_authorities_that_are_granted_to_are_read_and_no_others() throws Exception {
        assertThat(TrustedList.read(list, certificate("operator"))).containsExactly(certificate("granted"));
    }

    @Test
    void a_list_that_somebody_else_signed_is_refused() throws Exception {
        var stranger = certificate("stranger");
        assertThatThrownBy(() -> TrustedList.read(list, stranger))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("verification.list.unsigned");
    }

    @Test
    void a_list_that_was_changed_is_refused() throws Exception {
        Files.writeString(list, Files.readString(list).replace("Svcstatus/withdrawn", "Svcstatus/granted"));
        var operator = certificate("operator");
        assertThatThrownBy(() -> TrustedList.read(list, operator)).hasMessage("verification.list.unsigned");
    }

    @Test
    void what_is_no_list_is_told() throws Exception {
        var operator = certificate("operator");
        Files.writeString(list, "<html/>");
        assertThatThrownBy(() -> TrustedList.read(list, operator)).hasMessage("verification.list.foreign");
        Files.writeString(list, "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>");
        assertThatThrownBy(() -> TrustedList.read(list, operator)).hasMessage("verification.list.foreign");
    }

    private static X509Certificate certificate(String name) throws Exception {
        return (X509Certificate) keys.getCertificate(name);
    }

    private static String encoded(String name) throws Exception {
        return Base64.getEncoder().encodeToString(certificate(name).getEncoded());
    }

    private void write(String xml) throws Exception {
        var builders = DocumentBuilderFactory.newInstance();
        builders.setNamespaceAware(true);
        var document =
                builders.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        var factory = XMLSignatureFactory.getInstance("DOM");
        var reference = factory.newReference(
                "",
                factory.newDigestMethod(DigestMethod.SHA256, null),
                List.of(factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null)),
                null,
                null);
        var info = factory.newSignedInfo(
                factory.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                factory.newSignatureMethod("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256", null),
                List.of(reference));
        var key = (PrivateKey) keys.getKey("operator", PASSWORD);
        factory.newXMLSignature(info, null).sign(new DOMSignContext(key, document.getDocumentElement()));
        TransformerFactory.newInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(list.toFile()));
    }
}
