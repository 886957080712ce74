package fr.conventio.reports.passing;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.geom.Matrix;
import com.itextpdf.kernel.geom.Point;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.geom.Vector;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.ImageRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.data.PathRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import fr.conventio.model.passing.StampRoom;
import fr.conventio.model.passing.StampRoom.Stamp;
import fr.conventio.model.passing.StampRooms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what is printed on the pages of a PDF where a stamp goes: text, lines, pictures and fields. */
public final class PrintedPlaces implements StampRooms {
    @Override
    public Optional<StampRoom> of(Path document, Stamp stamp) {
        try (var pdf = new PdfDocument(new PdfReader(document.toFile()))) {
            var covered = new ArrayList<Integer>();
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                if (isPrinted(pdf.getPage(number), stamp)) {
                    covered.add(number);
                }
            }
            return Optional.of(new StampRoom(pdf.getNumberOfPages(), covered));
        } catch (IOException | ITextException e) {
            return Optional.empty();
        }
    }

    private static boolean isPrinted(PdfPage page, Stamp stamp) {
        var sheet = page.getCropBox();
        var place = new Rectangle(
                (float) (sheet.getRight() - stamp.edge() - stamp.width()),
                (float) (sheet.getTop() - stamp.edge() - stamp.height()),
                (float) stamp.width(),
                (float) stamp.height());
        var looking = new Looking(place);
        new PdfCanvasProcessor(looking).processPageContent(page);
        return looking.found
                || page.getAnnotations().stream()
                        .map(annotation -> annotation.getRectangle().toRectangle())
                        .anyMatch(field -> field.getWidth() > 0 && field.overlaps(place));
    }

    /** Looks for anything that stands in a place. */
    private static final class Looking implements IEventListener {
        private final Rectangle place;
        private boolean found;

        Looking(Rectangle place) {
            this.place = place;
        }

        @Override
        public void eventOccurred(IEventData data, EventType type) {
            if (data instanceof TextRenderInfo text && !text.getText().isBlank()) {
                note(text.getAscentLine().getStartPoint(), text.getDescentLine().getEndPoint());
                note(text.getDescentLine().getStartPoint(), text.getAscentLine().getEndPoint());
            } else if (data instanceof ImageRenderInfo image) {
                corners(image.getImageCtm());
            } else if (data instanceof PathRenderInfo path && path.getOperation() != PathRenderInfo.NO_OP) {
                drawn(path);
            }
        }

        private void note(Vector from, Vector to) {
            note(List.of(new Point(from.get(0), from.get(1)), new Point(to.get(0), to.get(1))));
        }

        private void corners(Matrix ctm) {
            note(List.of(at(ctm, 0, 0), at(ctm, 1, 0), at(ctm, 0, 1), at(ctm, 1, 1)));
        }

        private void drawn(PathRenderInfo path) {
            for (var part : path.getPath().getSubpaths()) {
                note(part.getPiecewiseLinearApproximation().stream()
                        .map(point -> at(path.getCtm(), point.getX(), point.getY()))
                        .toList());
            }
        }

        private static Point at(Matrix ctm, double x, double y) {
            var moved = new Vector((float) x, (float) y, 1).cross(ctm);
            return new Point(moved.get(0), moved.get(1));
        }

        private void note(List<Point> points) {
            if (points.isEmpty()) {
                return;
            }
            double left = points.stream().mapToDouble(Point::getX).min().orElseThrow();
            double right = points.stream().mapToDouble(Point::getX).max().orElseThrow();
            double low = points.stream().mapToDouble(Point::getY).min().orElseThrow();
            double high = points.stream().mapToDouble(Point::getY).max().orElseThrow();
            found |= left < place.getRight()
                    && right > place.getLeft()
                    && low < place.getTop()
                    && high > place.getBottom();
        }

        @Override
        public Set<EventType> getSupportedEvents() {
            return Set.of(EventType.RENDER_TEXT, EventType.RENDER_IMAGE, EventType.RENDER_PATH);
        }
    }
}
