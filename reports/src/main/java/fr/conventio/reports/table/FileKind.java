package fr.conventio.reports.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is, told by its first bytes. */
enum FileKind {
    EMPTY,
    /** A zip, as .xlsx and .ods are. */
    ZIP,
    /** A workbook of Excel 97 to 2003. */
    XLS,
    /** An .xlsx behind a password, which Excel puts into the container of the old .xls. */
    ENCRYPTED,
    SPREADSHEETML,
    /** OpenDocument in one XML file. */
    FLAT_ODS,
    HTML,
    TEXT,
    EXCEL_95,
    WORD_97,
    POWERPOINT_97,
    OUTLOOK,
    PDF,
    RTF,
    IMAGE,
    DATABASE,
    ARCHIVE,
    WEB_ARCHIVE,
    /** Data Interchange Format, of the first spreadsheet programs. */
    DIF,
    /** Symbolic Link, as old. */
    SYLK,
    XML,
    JSON,
    /** What Excel lays beside a workbook while it is open, under the workbook's name after "~$". */
    OWNER,
    OTHER;

    private static final int HEAD = 8_192;
    /** Pages and workbooks of XML may begin with long comments. */
    private static final int TEXT_HEAD = 1 << 16;

    private static final int OWNER_SIZE = 165;
    private static final int OWNER_NAME = 54;
    private static final int TAR_MARK = 257;
    private static final byte[] OLE2 = bytes(0xD0, 0xCF, 0x11, 0xE0);

    private static final Pattern DIF_HEAD = Pattern.compile("table\\R0,1\\R\"");
    /** Its second record too: a table's first header may be "ID", its second begin with a P. */
    private static final Pattern SYLK_HEAD = Pattern.compile("id;p\\w*(;[ne])*\\R[bcfop];[a-z]");

    private static final Pattern JSON_HEAD = Pattern.compile("(\\[\\s*)?\\{\\s*\"");
    /** Two headers of a message as it travels. */
    private static final Pattern MESSAGE_HEAD =
            Pattern.compile("(from|received|return-path|delivered-to|message-id):[^\n]*\\R([\\w-]+:|\\s)");

    private static final Map<FileKind, List<byte[]>> MARKS = Map.of(
            ZIP, List.of(bytes('P', 'K', 3, 4), bytes('P', 'K', 5, 6)),
            PDF, List.of(bytes('%', 'P', 'D', 'F')),
            RTF, List.of(bytes('{', '\\', 'r', 't', 'f')),
            // Excel 2, 3 and 4 had no container yet.
            EXCEL_95,
                    List.of(
                            bytes(9, 0, 4, 0),
                            bytes(9, 2, 6, 0),
                            bytes(9, 4, 6, 0),
                            bytes(9, 0, 6, 0),
                            bytes(9, 8, 8, 0, 0, 5)),
            IMAGE,
                    List.of(
                            bytes(0x89, 'P', 'N', 'G'),
                            bytes(0xFF, 0xD8, 0xFF),
                            bytes('G', 'I', 'F', '8'),
                            bytes('B', 'M'),
                            bytes('I', 'I', '*', 0),
                            bytes('M', 'M', 0, '*'),
                            bytes('R', 'I', 'F', 'F')),
            DATABASE, List.of(bytes('S', 'Q', 'L', 'i', 't', 'e'), bytes(0, 1, 0, 0, 'S', 't', 'a', 'n')),
            ARCHIVE,
                    List.of(
                            bytes('R', 'a', 'r', '!'),
                            bytes('7', 'z', 0xBC, 0xAF),
                            bytes(0x1F, 0x8B),
                            bytes('B', 'Z', 'h'),
                            bytes(0xFD, '7', 'z', 'X', 'Z')));

    static FileKind of(Path file) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(TEXT_HEAD);
        }
        var head = Arrays.copyOf(start, Math.min(HEAD, start.length));
        // Files that were not copied to their end are full of zeros.
        if (isZero(head)) {
            return EMPTY;
        }
        if (startsWith(head, OLE2)) {
            return inContainer(file);
        }
        for (var marks : MARKS.entrySet()) {
            boolean isMarked = marks.getValue().stream().anyMatch(mark -> startsWith(head, mark));
            // Words may begin with "BM", "RIFF" or "BZh" too.
            if (isMarked && (marks.getValue().size() < 2 || !TextEncoding.looksLikeText(head))) {
                return marks.getKey();
            }
        }
        return TextEncoding.looksLikeText(head) ? ofText(start) : ofBytes(head);
    }

    private static FileKind ofBytes(byte[] head) {
        if (hasAt(head, 4, "ftyp")) {
            return IMAGE;
        }
        if (hasAt(head, TAR_MARK, "ustar")) {
            return ARCHIVE;
        }
        boolean isDated = head.length > 32 && head[2] >= 1 && head[2] <= 12 && head[3] >= 1 && head[3] <= 31;
        if (isDated && (head[0] == 3 || (head[0] & 0xFF) == 0x83)) {
            return DATABASE;
        }
        return head.length == OWNER_SIZE && head[0] > 0 && head[0] <= OWNER_NAME ? OWNER : OTHER;
    }

    private static boolean isZero(byte[] head) {
        for (byte b : head) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasAt(byte[] head, int place, String mark) {
        return head.length >= place + mark.length()
                && new String(head, place, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }

    private static FileKind inContainer(Path file) {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var root = container.getRoot();
            if (has(root, Decryptor.DEFAULT_POIFS_ENTRY)) {
                return ENCRYPTED;
            }
            if (has(root, "Workbook")) {
                return XLS;
            }
            if (has(root, "Book")) {
                return EXCEL_95;
            }
            if (has(root, "WordDocument")) {
                return WORD_97;
            }
            if (has(root, "PowerPoint Document")) {
                return POWERPOINT_97;
            }
            return has(root, "__properties_version1.0") ? OUTLOOK : OTHER;
        } catch (IOException | RuntimeException e) {
            // A container that does not open: its reader will say that it is damaged.
            return XLS;
        }
    }

    private static boolean has(DirectoryNode root, String name) {
        return root.hasEntryCaseInsensitive(name);
    }

    private static FileKind ofText(byte[] head) {
        var encoding = TextEncoding.marked(head);
        var charset = encoding.isPresent() ? encoding.get().charset() : TextEncoding.unmarked(head);
        var start = new String(head, charset == null ? StandardCharsets.ISO_8859_1 : charset)
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("mime-version:")) {
            return WEB_ARCHIVE;
        }
        if (DIF_HEAD.matcher(start).lookingAt()) {
            return DIF;
        }
        if (SYLK_HEAD.matcher(start).lookingAt()) {
            return SYLK;
        }
        if (JSON_HEAD.matcher(start).lookingAt()) {
            return JSON;
        }
        if (MESSAGE_HEAD.matcher(start).lookingAt()) {
            return OUTLOOK;
        }
        if (!start.startsWith("<")) {
            return TEXT;
        }
        if (start.contains("urn:schemas-microsoft-com:office:spreadsheet") && !start.contains("<html")) {
            return SPREADSHEETML;
        }
        if (start.contains("urn:oasis:names:tc:opendocument") && start.contains("opendocument.spreadsheet")) {
            return FLAT_ODS;
        }
        boolean isHtml = List.of(
                        "<html",
                        "<!doctype html",
                        "<table",
                        "<body",
                        "<head",
                        "<meta",
                        "<div",
                        "<style>",
                        "<style ",
                        "<tr",
                        "<td")
                .stream()
                .anyMatch(start::contains);
        return isHtml ? HTML : start.startsWith("<?xml") || start.matches("(?s)<[a-z].*") ? XML : TEXT;
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
