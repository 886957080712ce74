package fr.conventio.reports.page;

import java.util.ArrayList;
import java.util.List;

/** A text set in lines of a given width, or several below each other. */
public final class Block {
    private static final Block EMPTY = new Block(List.of(), "", true);

    private final List<Lettered> lines;
    private final String text;
    private final boolean known;
    private final boolean turned;
    private final double height;

    /** A line and how it is lettered. */
    record Lettered(TextLine line, Lettering lettering) {}

    /**
     * @param text what the lines say
     * @param known false when the fonts lack some of its letters
     */
    Block(List<Lettered> lines, String text, boolean known) {
        this(lines, text, known, false);
    }

    private Block(List<Lettered> lines, String text, boolean known, boolean turned) {
        this.lines = List.copyOf(lines);
        this.text = text;
        this.known = known;
        this.turned = turned;
        this.height = turned ? longest(lines) : leadings(lines);
    }

    /** This block read upwards, its first line left. */
    Block turned() {
        return new Block(lines, text, known, true);
    }

    boolean isTurned() {
        return turned;
    }

    /** Nothing. */
    public static Block empty() {
        return EMPTY;
    }

    /** This block with another below. It should end in a space, which parts the two for those who hear them. */
    public Block above(Block other) {
        var all = new ArrayList<>(lines);
        all.addAll(other.lines);
        return new Block(all, text + other.text, known && other.known);
    }

    /** The lines from one to before another. */
    Block part(int from, int to) {
        if (from == 0 && to >= lines.size()) {
            return this;
        }
        int first = Math.min(from, lines.size());
        return new Block(lines.subList(first, Math.clamp(to, first, lines.size())), text, known);
    }

    /** As many of the first lines as that height holds. */
    Block within(double height) {
        int count = 0;
        double used = 0;
        while (count < lines.size() && used + lines.get(count).lettering().leading() <= height) {
            used += lines.get(count++).lettering().leading();
        }
        return part(0, count);
    }

    List<Lettered> lines() {
        return lines;
    }

    int size() {
        return lines.size();
    }

    /** What the lines, or the whole text they are a part of, say. */
    String text() {
        return text;
    }

    /** False when signs stand for letters that no font has. */
    boolean isKnown() {
        return known;
    }

    /** Of the widest line; of a block that reads upwards, of all lines beside each other. */
    public double width() {
        return turned ? leadings(lines) : longest(lines);
    }

    private static double longest(List<Lettered> lines) {
        return lines.stream().mapToDouble(line -> line.line().width()).max().orElse(0);
    }

    private static double leadings(List<Lettered> lines) {
        return lines.stream().mapToDouble(line -> line.lettering().leading()).sum();
    }

    public double height() {
        return height;
    }
}
