package fr.conventio.persistence.memory;

import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A trusted list of a member state of the European Union (ETSI TS 119 612), as a file: the authorities that issue qualified
 * certificates and are granted to. It is read only with the certificate of the operator who signed it.
 */
final class TrustedList {
    private static final String LIST = "http://uri.etsi.org/02231/v2#";
    private static final String AUTHORITY = "http://uri.etsi.org/TrstSvc/Svctype/CA/QC";
    private static final String GRANTED = "/TrustedList/Svcstatus/granted";
    /** The greatest list of a member state weighs a tenth of this. */
    private static final long LARGEST = 64L << 20;

    private TrustedList() {}

    /** @throws UnreadableFileException when it is no such list, or the operator did not sign it as it is */
    static List<X509Certificate> read(Path file, X509Certificate operator) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException("too large");
            }
            var list = parsed(file);
            if (!isSignedBy(operator, list)) {
                throw new UnreadableFileException(Message.of("verification.list.unsigned", name(file)));
            }
            return authorities(list);
        } catch (IOException
                | SAXException
                | ParserConfigurationException
                | GeneralSecurityException
                | IllegalArgumentException e) {
            var unreadable = new UnreadableFileException(Message.of("verification.list.foreign", name(file)));
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Nothing outside the file is read for it. */
    private static Document parsed(Path file) throws ParserConfigurationException, IOException, SAXException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var list = factory.newDocumentBuilder().parse(in);
            var root = list.getDocumentElement();
            if (!LIST.equals(root.getNamespaceURI()) || !"TrustServiceStatusList".equals(root.getLocalName())) {
                throw new SAXException("no trusted list");
            }
            return list;
        }
    }

    /** One signature, a child of the list itself, that covers the whole of it. */
    private static boolean isSignedBy(X509Certificate operator, Document list) {
        var signatures = list.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature");
        if (signatures.getLength() != 1
                || !list.getDocumentElement().equals(signatures.item(0).getParentNode())) {
            return false;
        }
        try {
            var context = new DOMValidateContext(operator.getPublicKey(), signatures.item(0));
            context.setProperty("org.jcp.xml.dsig.secureValidation", true);
            var all = list.getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                if (all.item(i) instanceof Element element && element.hasAttribute("Id")) {
                    context.setIdAttributeNS(element, null, "Id");
                }
            }
            var signature = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
            return signature.getSignedInfo().getReferences().stream()
                            .map(Reference::getURI)
                            .anyMatch(""::equals)
                    && signature.validate(context);
        } catch (MarshalException | XMLSignatureException e) {
            return false;
        }
    }

    private static List<X509Certificate> authorities(Document list) throws GeneralSecurityException {
        var found = new ArrayList<X509Certificate>();
        var services = list.getElementsByTagNameNS(LIST, "ServiceInformation");
        for (int i = 0; i < services.getLength(); i++) {
            var service = (Element) services.item(i);
            if (text(service, "ServiceTypeIdentifier").equals(AUTHORITY)
                    && text(service, "ServiceStatus").endsWith(GRANTED)) {
                certificates(service.getElementsByTagNameNS(LIST, "X509Certificate"), found);
            }
        }
        return found;
    }

    private static void certificates(NodeList encoded, List<X509Certificate> found) throws GeneralSecurityException {
        var factory = CertificateFactory.getInstance("X.509");
        for (int i = 0; i < encoded.getLength(); i++) {
            var bytes = Base64.getMimeDecoder().decode(encoded.item(i).getTextContent());
            found.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(bytes)));
        }
    }

    private static String text(Element service, String name) {
        var elements = service.getElementsByTagNameNS(LIST, name);
        return elements.getLength() == 0
                ? ""
                : elements.item(0).getTextContent().strip();
    }
}
