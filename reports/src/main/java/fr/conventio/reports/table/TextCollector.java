package fr.conventio.reports.table;

import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/** Gathers the pieces of one cell's text, up to what a cell may hold. */
final class TextCollector {
    private final StringBuilder text = new StringBuilder();
    private boolean isOpen;
    private boolean isPhonetic;

    void clear() {
        text.setLength(0);
        isOpen = false;
        isPhonetic = false;
    }

    /** @param tag an element inside a text: what a Japanese phonetic guide holds is no part of it */
    void start(String tag) {
        switch (tag) {
            case "t", "v" -> isOpen = !isPhonetic;
            case "rPh" -> isPhonetic = true;
            default -> {}
        }
    }

    void end(String tag) {
        switch (tag) {
            case "t", "v" -> isOpen = false;
            case "rPh" -> isPhonetic = false;
            default -> {}
        }
    }

    void add(char[] characters, int from, int length) {
        if (isOpen) {
            text.append(characters, from, Math.min(length, SpreadsheetSource.LONGEST_CELL - text.length()));
        }
    }

    /** What was gathered, with characters that XML cannot hold decoded from "_x000D_". */
    String text() {
        var raw = text.toString();
        return raw.contains("_x") ? decoded(raw) : raw;
    }

    private static String decoded(String raw) {
        @Nullable String decoded = new XSSFRichTextString(raw).getString();
        return decoded == null ? "" : decoded;
    }
}
