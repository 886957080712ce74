package fr.conventio.reports.preview;

import fr.conventio.model.document.PagePictures.Pages;
import fr.conventio.model.document.PagePictures.Picture;
import fr.conventio.model.wording.Plain;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** The pages of an open PDF. */
final class PdfPages implements Pages {
    private static final int HALF_TURN = 180;

    private final PDDocument document;
    private final PDFRenderer renderer;
    /** What each page says, read when something is first looked for. */
    private @Nullable List<String> texts;

    PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /** A drawn page. */
    private record Drawn(BufferedImage image) implements Picture {
        @Override
        public int width() {
            return image.getWidth();
        }

        @Override
        public int height() {
            return image.getHeight();
        }

        @Override
        public int[] dots() {
            return image.getRGB(0, 0, width(), height(), null, 0, width());
        }
    }

    @Override
    public synchronized int count() {
        return document.getNumberOfPages();
    }

    @Override
    public synchronized double width(int page) {
        var looked = document.getPage(page);
        var box = looked.getCropBox();
        boolean lies = looked.getRotation() % HALF_TURN != 0;
        return lies ? box.getHeight() : box.getWidth();
    }

    @Override
    public synchronized Picture picture(int page, double scale) {
        try {
            return new Drawn(renderer.renderImage(page, (float) scale, ImageType.RGB));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized List<Integer> find(String text) {
        var wanted = Plain.fold(text);
        var found = new ArrayList<Integer>();
        if (!wanted.isEmpty()) {
            var all = texts();
            for (int page = 0; page < all.size(); page++) {
                if (all.get(page).contains(wanted)) {
                    found.add(page);
                }
            }
        }
        return found;
    }

    private List<String> texts() {
        if (texts == null) {
            var read = new ArrayList<String>();
            try {
                var stripper = new PDFTextStripper();
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    read.add(Plain.fold(stripper.getText(document)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            texts = read;
        }
        return texts;
    }

    @Override
    public synchronized void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
