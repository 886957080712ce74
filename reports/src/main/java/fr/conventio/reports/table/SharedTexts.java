package fr.conventio.reports.table;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that a workbook keeps in one place and its cells name by number. */
final class SharedTexts extends DefaultHandler {
    private static final int MOST_TEXTS = 4_000_000;
    private static final long MOST_TEXT = 64_000_000;
    private static final int TEXTS_PER_STEP = 1_024;

    private final Feed feed;
    private final List<String> texts = new ArrayList<>();
    private final TextCollector collector = new TextCollector();
    private long length;

    SharedTexts(Feed feed) {
        this.feed = feed;
    }

    /** @throws IndexOutOfBoundsException when the workbook has no such text, that is, when it is damaged */
    String text(int index) {
        return texts.get(index);
    }

    @Override
    public void startElement(String uri, String tag, String qualified, Attributes attributes) {
        if (tag.equals("si")) {
            collector.clear();
        } else {
            collector.start(tag);
        }
    }

    @Override
    public void endElement(String uri, String tag, String qualified) {
        collector.end(tag);
        if (tag.equals("si")) {
            var text = collector.text();
            length += text.length();
            if (texts.size() == MOST_TEXTS || length > MOST_TEXT) {
                throw feed.tooLarge();
            }
            texts.add(text);
            if (texts.size() % TEXTS_PER_STEP == 0) {
                feed.step();
            }
        }
    }

    @Override
    public void characters(char[] characters, int from, int count) {
        collector.add(characters, from, count);
    }
}
