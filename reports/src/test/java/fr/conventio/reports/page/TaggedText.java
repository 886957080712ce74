package fr.conventio.reports.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A document as a screen reader meets it: its elements in order, each with its role and what it says. */
public final class TaggedText {
    private TaggedText() {}

    /**
     * An element of the structure.
     *
     * @param said the text of its own content, without that of the elements in it
     * @param pages those its own content and that of the elements in it stand on, from 1
     */
    public record Element(String role, String said, Set<Integer> pages, COSDictionary source, List<Element> elements) {
        /** This element and all in it that play a role, in order. */
        public List<Element> all(String wanted) {
            var found = new ArrayList<Element>();
            if (role.equals(wanted)) {
                found.add(this);
            }
            elements.forEach(element -> found.addAll(element.all(wanted)));
            return found;
        }

        /** What this element and all in it say, in order. */
        public String allSaid() {
            return said + elements.stream().map(Element::allSaid).collect(Collectors.joining("|"));
        }

        /** An attribute of tables, such as Scope; empty when there is none. */
        public String attribute(String name) {
            COSBase value = source.getCOSDictionary(COSName.A) == null
                    ? null
                    : source.getCOSDictionary(COSName.A).getDictionaryObject(name);
            return switch (value) {
                case null -> "";
                case COSName word -> word.getName();
                case COSInteger number -> Integer.toString(number.intValue());
                default -> value.toString();
            };
        }
    }

    /** The document's one root element. */
    public static Element of(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var texts = texts(document);
            var roots = elements(document.getDocumentCatalog().getStructureTreeRoot(), document, texts);
            if (roots.size() != 1) {
                throw new AssertionError(roots.size() + " roots");
            }
            return roots.getFirst();
        }
    }

    private static Map<PDPage, Map<Integer, String>> texts(PDDocument document) throws IOException {
        var texts = new HashMap<PDPage, Map<Integer, String>>();
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            texts.put(
                    page,
                    extractor.getMarkedContents().stream()
                            .filter(content -> content.getMCID() >= 0)
                            .collect(Collectors.toMap(PDMarkedContent::getMCID, TaggedText::text)));
        }
        return texts;
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(Collectors.joining());
    }

    private static List<Element> elements(
            PDStructureNode parent, PDDocument document, Map<PDPage, Map<Integer, String>> texts) {
        var elements = new ArrayList<Element>();
        for (var kid : parent.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element(element, document, texts));
            }
        }
        return elements;
    }

    private static Element element(
            PDStructureElement element, PDDocument document, Map<PDPage, Map<Integer, String>> texts) {
        var said = new StringBuilder();
        var pages = new HashSet<Integer>();
        for (var kid : element.getKids()) {
            var page = kid instanceof PDMarkedContentReference elsewhere ? elsewhere.getPage() : element.getPage();
            var number = kid instanceof PDMarkedContentReference elsewhere ? Integer.valueOf(elsewhere.getMCID()) : kid;
            if (number instanceof Integer content) {
                said.append(texts.get(page).get(content));
                pages.add(document.getPages().indexOf(page) + 1);
            }
        }
        var elements = elements(element, document, texts);
        elements.forEach(inside -> pages.addAll(inside.pages()));
        return new Element(
                element.getStructureType(), said.toString(), pages, element.getCOSObject(), List.copyOf(elements));
    }
}
