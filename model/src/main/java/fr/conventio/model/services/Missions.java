package fr.conventio.model.services;

import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** What a service does, point by point; a point may have points of its own, one level deep. */
public record Missions(List<Point> points) {
    public static final Missions NONE = new Missions(List.of());

    private static final String DETAIL_MARK = "– ";
    /** What people begin a line with to put it under the one above. */
    private static final Pattern DETAIL = Pattern.compile("(?:[-–—•*] ?)+(?<text>.*)");

    /** One point, and what it falls into. */
    public record Point(String text, List<String> details) {
        public Point {
            details = List.copyOf(details);
        }
    }

    public Missions {
        points = List.copyOf(points);
    }

    /** Reads one point a line; a line that begins with a dash or a bullet belongs to the point above it. */
    public static Missions parse(String text) {
        var points = new ArrayList<Point>();
        for (var written : text.lines().toList()) {
            var line = Plain.clean(written);
            var detail = DETAIL.matcher(line);
            boolean below = detail.matches() && !points.isEmpty();
            var bare = detail.matches() ? detail.group("text") : line;
            if (bare.isEmpty()) {
                continue;
            }
            if (below) {
                var details = new ArrayList<>(points.getLast().details());
                details.add(bare);
                points.set(points.size() - 1, new Point(points.getLast().text(), details));
            } else {
                points.add(new Point(bare, List.of()));
            }
        }
        return new Missions(points);
    }

    /** As {@link #parse} reads it. */
    public String written() {
        var lines = new StringJoiner("\n");
        for (var point : points) {
            lines.add(point.text());
            point.details().forEach(detail -> lines.add(DETAIL_MARK + detail));
        }
        return lines.toString();
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }
}
