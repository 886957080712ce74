package fr.conventio.reports.procedure;

import fr.conventio.model.procedure.schedule.PlacedStep;
import fr.conventio.model.wording.French;
import fr.conventio.reports.page.Alignment;
import fr.conventio.reports.page.Block;
import fr.conventio.reports.page.Figure;
import fr.conventio.reports.page.Ink;
import fr.conventio.reports.page.Lettering;
import fr.conventio.reports.page.Margins;
import fr.conventio.reports.page.Paper;
import fr.conventio.reports.page.Weight;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws a timeline: as long as its lines can be read, all on one page; the lines of a longer one go on overleaf. */
final class TimelineFigures {
    private static final double LABELS = 222;
    private static final double CAPTIONS = 128;
    private static final double DATED_CAPTIONS = 212;
    private static final double GAP = 5;
    private static final double AXIS = 20;
    private static final double LEGEND = 20;
    /** Below long notes a timeline begins on a page of its own. */
    private static final double LEAST_ROOM = 240;

    private static final double HIGHEST_ROW = 20;
    private static final double LOWEST_ROW = 10.5;
    /** Rows from this height on have two lines. */
    private static final double TWO_LINES = 17;
    /** Of a bar, in its row. */
    private static final double BAR = 0.62;

    private static final double LEAST_BAR = 1.2;
    private static final double DIAMOND = 3.6;
    private static final double TICK_ROOM = 46;
    private static final int[] TICKS = {1, 2, 5, 7, 14, 28, 56, 91, 182, 364, 728, 1456, 3640, 7280, 36400};

    private static final Lettering LABEL = new Lettering(Weight.REGULAR, true, 7.4, 8.4, Ink.TEXT);
    private static final Lettering SMALL = new Lettering(Weight.REGULAR, true, 6.6, 8, Ink.MUTED);

    private final Paper paper;
    private final Timeline timeline;
    private final @Nullable LocalDate start;
    private final double left = Margins.LANDSCAPE.left() + LABELS + GAP;
    private final double perDay;
    private final int tick;

    TimelineFigures(Paper paper, Timeline timeline, @Nullable LocalDate start) {
        this.paper = paper;
        this.timeline = timeline;
        this.start = start;
        double room = Margins.LANDSCAPE.right() - (start == null ? CAPTIONS : DATED_CAPTIONS) - left;
        int days = Math.max(1, timeline.schedule().days());
        this.perDay = room / days;
        this.tick = tick(days, perDay);
    }

    /** As many days as leave room for the figures below. */
    private static int tick(int days, double perDay) {
        for (int tick : TICKS) {
            if (tick * perDay >= TICK_ROOM) {
                return tick;
            }
        }
        return Math.max(days, 1);
    }

    void draw() {
        var rows = timeline.rows();
        int from = 0;
        while (from < rows.size()) {
            if (from > 0 || paper.room() < LEAST_ROOM) {
                paper.newSheet();
            }
            double room = paper.room() - AXIS - LEGEND;
            int fitting = (int) (room / LOWEST_ROW);
            int to = Math.min(rows.size(), from + fitting);
            if (to < rows.size() && rows.get(to - 1).placed() == null) {
                // A phase goes with its first step.
                to--;
            }
            draw(rows.subList(from, to), Math.min(HIGHEST_ROW, room / (to - from)), from == 0);
            from = to;
        }
    }

    private void draw(List<TimelineRow> rows, double rowHeight, boolean first) {
        double height = AXIS + rows.size() * rowHeight + LEGEND;
        var opening = first ? timeline.opening() : ProcedureAnnex.legend("overleaf");
        var told = rows.stream().map(TimelineRow::told).collect(Collectors.joining("\n"));
        var figure = new Figure(paper, opening + "\n" + told, height);
        double bottom = AXIS + rows.size() * rowHeight;
        axis(figure, bottom);
        double top = AXIS;
        for (var row : rows) {
            row(figure, row, top, rowHeight);
            top += rowHeight;
        }
        legend(figure, bottom + GAP);
        figure.end();
    }

    private void axis(Figure figure, double bottom) {
        int days = timeline.schedule().days();
        for (int day = 0; day <= days; day += tick) {
            double place = place(day);
            figure.upright(place, AXIS - GAP, bottom, Ink.LINE);
            var text = start == null
                    ? ProcedureAnnex.legend("day") + French.number(day + 1L)
                    : French.date(start.plusDays(day));
            figure.text(set(text, SMALL, TICK_ROOM), place, TICK_ROOM, Alignment.LEFT, 4);
        }
        figure.level(Margins.LANDSCAPE.left(), Margins.LANDSCAPE.right(), bottom, Ink.LINE);
    }

    private double place(int day) {
        return left + day * perDay;
    }

    private void row(Figure figure, TimelineRow row, double top, double height) {
        var placed = row.placed();
        if (placed == null) {
            figure.fill(Margins.LANDSCAPE.left(), Margins.LANDSCAPE.right(), top, top + height, Ink.SHADE);
            double middle = top + height / 2;
            if (row.end() > row.start()) {
                figure.fill(place(row.start()), place(row.end()), middle - 1, middle + 1, Ink.ACCENT);
            }
        } else {
            figure.level(Margins.LANDSCAPE.left(), Margins.LANDSCAPE.right(), top, Ink.LINE);
            bar(figure, placed, top + height * (1 - BAR) / 2, top + height * (1 + BAR) / 2);
        }
        var lettering = placed == null ? LABEL.strong().in(Ink.ACCENT) : LABEL;
        double indent = placed == null ? 4 : 12;
        label(figure, row.label(), lettering, Margins.LANDSCAPE.left() + indent, LABELS - indent, top, height);
        boolean doubtful = placed != null
                && (!placed.step().isConfirmed() || !placed.step().duration().isKnown());
        var caption = placed == null ? SMALL.strong().in(Ink.ACCENT) : doubtful ? SMALL.in(Ink.DOUBT_MARK) : SMALL;
        double beside = place(row.end()) + GAP + (isPoint(row) ? DIAMOND : 0);
        if (placed != null) {
            // Lines of the scale would strike the words out.
            double words = Math.min(
                    set(row.caption(), caption, Margins.LANDSCAPE.width()).width(), Margins.LANDSCAPE.right() - beside);
            figure.fill(beside - 2, beside + words + 2, top + 2, top + height - 2, Ink.PAPER);
        }
        label(figure, row.caption(), caption, beside, Margins.LANDSCAPE.right() - beside, top, height);
    }

    private static boolean isPoint(TimelineRow row) {
        return row.placed() != null && row.start() == row.end();
    }

    private void bar(Figure figure, PlacedStep placed, double top, double bottom) {
        double from = place(placed.start());
        if (placed.start() == placed.end()) {
            figure.diamond(
                    from,
                    (top + bottom) / 2,
                    DIAMOND,
                    placed.step().duration().isKnown() ? Ink.ACCENT : Ink.DOUBT_MARK);
            return;
        }
        double to = Math.max(from + LEAST_BAR, place(placed.end()));
        shape(
                figure,
                from,
                to,
                top,
                bottom,
                placed.critical(),
                placed.step().isConfirmed(),
                placed.step().isConditional());
    }

    private static void shape(
            Figure figure,
            double from,
            double to,
            double top,
            double bottom,
            boolean critical,
            boolean confirmed,
            boolean conditional) {
        if (!confirmed) {
            figure.fill(from, to, top, bottom, Ink.DOUBT);
            figure.hatch(from, to, top, bottom, Ink.DOUBT_MARK);
            figure.frame(from, to, top, bottom, Ink.DOUBT_MARK, conditional);
        } else if (conditional) {
            figure.fill(from, to, top, bottom, Ink.SHADE);
            figure.frame(from, to, top, bottom, Ink.ACCENT, true);
        } else {
            figure.fill(from, to, top, bottom, critical ? Ink.ACCENT : Ink.BAR);
        }
        if (critical && (!confirmed || conditional)) {
            figure.fill(from, to, bottom - 1.6, bottom, confirmed ? Ink.ACCENT : Ink.DOUBT_MARK);
        }
    }

    private void label(
            Figure figure, String text, Lettering lettering, double from, double width, double top, double height) {
        var whole = set(text, lettering, width);
        double two = 2 * lettering.leading() + 0.1;
        boolean fits = whole.height() <= (height >= TWO_LINES ? two : lettering.leading() + 0.1);
        var block = fits ? whole : paper.typesetter().fitted(text, lettering, width);
        figure.text(block, from, width, Alignment.LEFT, top + (height - block.height()) / 2);
    }

    private Block set(String text, Lettering lettering, double width) {
        return paper.typesetter().set(text, lettering, width);
    }

    private void legend(Figure figure, double top) {
        double from = Margins.LANDSCAPE.left();
        from = mark(figure, from, top, "critical", true, true, false);
        from = mark(figure, from, top, "slack", false, true, false);
        from = mark(figure, from, top, "conditional", false, true, true);
        from = mark(figure, from, top, "doubt", false, false, false);
        figure.diamond(from + DIAMOND, top + 5, DIAMOND, Ink.DOUBT_MARK);
        text(figure, from + 12, top, "unknown");
    }

    private double mark(
            Figure figure,
            double from,
            double top,
            String key,
            boolean critical,
            boolean confirmed,
            boolean conditional) {
        shape(figure, from, from + 20, top + 1.5, top + 8.5, critical, confirmed, conditional);
        return text(figure, from + 24, top, key);
    }

    private double text(Figure figure, double from, double top, String key) {
        var block = set(ProcedureAnnex.legend(key), SMALL, Margins.LANDSCAPE.width());
        figure.text(block, from, Margins.LANDSCAPE.width(), Alignment.LEFT, top + 1);
        return from + block.width() + 16;
    }
}
