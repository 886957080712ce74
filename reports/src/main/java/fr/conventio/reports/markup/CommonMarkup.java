package fr.conventio.reports.markup;

import fr.conventio.model.convention.text.Markup;
import fr.conventio.model.convention.text.Run;
import fr.conventio.model.convention.text.Run.Style;
import fr.conventio.model.convention.text.TextBlock;
import fr.conventio.model.convention.text.TextBlock.Item;
import fr.conventio.model.convention.text.TextBlock.Listing;
import fr.conventio.model.convention.text.TextBlock.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** CommonMark, as far as an act needs it: paragraphs, lists, emphasis. Other blocks are plain text to it. */
public final class CommonMarkup implements Markup {
    /** Made with the first text: a window would wait for it. */
    private static final class Grammar {
        private static final Parser PARSER =
                Parser.builder().enabledBlockTypes(Set.of(ListBlock.class)).build();
    }

    @Override
    public List<TextBlock> read(String source) {
        var blocks = new ArrayList<TextBlock>();
        for (var node : children(Grammar.PARSER.parse(source))) {
            switch (node) {
                case Paragraph paragraph -> blocks.add(new TextBlock.Paragraph(Role.PLAIN, runs(paragraph)));
                case ListBlock list -> {
                    var items = new ArrayList<Item>();
                    items(list, 1, items);
                    blocks.add(new Listing(list instanceof OrderedList, items));
                }
                default -> {}
            }
        }
        return blocks;
    }

    private static void items(ListBlock list, int level, List<Item> items) {
        for (var item : children(list)) {
            for (var node : children(item)) {
                if (node instanceof ListBlock inner) {
                    items(inner, level + 1, items);
                } else {
                    items.add(new Item(level, runs(node)));
                }
            }
        }
    }

    private static List<Run> runs(Node parent) {
        var runs = new ArrayList<Run>();
        collect(parent, Style.PLAIN, runs);
        return runs;
    }

    private static void collect(Node parent, Style style, List<Run> runs) {
        for (var node : children(parent)) {
            switch (node) {
                case Text text -> add(runs, text.getLiteral(), style);
                case Code code -> add(runs, "`" + code.getLiteral() + "`", style);
                case HtmlInline html -> add(runs, html.getLiteral(), style);
                case SoftLineBreak end -> add(runs, " ", style);
                case HardLineBreak end -> add(runs, " ", style);
                case StrongEmphasis strong -> collect(strong, Style.STRONG, runs);
                case Emphasis emphasis ->
                    collect(emphasis, style == Style.STRONG ? Style.STRONG : Style.EMPHASIS, runs);
                default -> collect(node, style, runs);
            }
        }
    }

    /** Neighbours in one style are one run, so that a slot is never cut in two. */
    private static void add(List<Run> runs, String text, Style style) {
        if (!runs.isEmpty() && runs.getLast().style() == style) {
            runs.add(new Run.Text(runs.removeLast().text() + text, style));
        } else {
            runs.add(new Run.Text(text, style));
        }
    }

    private static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
