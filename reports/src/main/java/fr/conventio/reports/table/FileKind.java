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
    OTHER;

    private static final int HEAD = 8_192;
    private static final byte[] OLE2 = bytes(0xD0, 0xCF, 0x11, 0xE0);

    private static final Pattern DIF_HEAD = Pattern.compile("table\\R0,1\\R\"");
    /** Its second record too: a table's first header may be "ID", its second begin with a P. */
    private static final Pattern SYLK_HEAD = Pattern.compile("id;p\\w*(;[ne])*\\R[bcfop];[a-z]");

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
            ARCHIVE, List.of(bytes('R', 'a', 'r', '!'), bytes('7', 'z', 0xBC, 0xAF), bytes(0x1F, 0x8B)));

    static FileKind of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            return EMPTY;
        }
        if (startsWith(head, OLE2)) {
            return inContainer(file);
        }
        for (var marks : MARKS.entrySet()) {
            boolean isMarked = marks.getValue().stream().anyMatch(mark -> startsWith(head, mark));
            // Words may begin with "BM" or "RIFF" too.
            if (isMarked && !(marks.getKey() == IMAGE && TextEncoding.looksLikeText(head))) {
                return marks.getKey();
            }
        }
        return TextEncoding.looksLikeText(head) ? ofText(head) : OTHER;
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
