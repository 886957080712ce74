package fr.conventio.app.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where days lie on the screen.
 *
 * @param labels the width of the labels, which stand left of the days
 * @param perDay pixels
 * @param days that are shown
 * @param start the first day's date; null while it is open
 */
record TimelineScale(
        double labels, double perDay, int days, @Nullable LocalDate start) {
    private static final int[] TICKS = {1, 2, 5, 7, 14, 28, 56, 91, 182, 364, 728, 1456, 3640, 7280, 36400};
    private static final double LEFT = 12;

    /** As wide as there is room for the days and for the words beside the last bar. */
    static TimelineScale fitting(double width, double em, int days, @Nullable LocalDate start) {
        double labels = Math.min(27.2 * em, width * 0.44);
        double captions = (start == null ? 16 : 26.5) * em;
        double room = Math.max(width - labels - LEFT - captions, 8 * em);
        return new TimelineScale(labels, room / Math.max(1, days), days, start);
    }

    double place(int day) {
        return labels + LEFT + day * perDay;
    }

    /** The day nearest to a place. */
    int day(double place) {
        return (int) Math.max(0, Math.round((place - labels - LEFT) / perDay));
    }

    /** From one line of the scale to the next, with room for its figure. */
    int tick(double room) {
        for (int tick : TICKS) {
            if (tick * perDay >= room) {
                return tick;
            }
        }
        return Math.max(1, days);
    }
}
