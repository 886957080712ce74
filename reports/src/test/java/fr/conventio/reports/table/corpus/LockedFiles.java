package fr.conventio.reports.table.corpus;

import static fr.conventio.reports.table.corpus.CorpusTest.file;
import static fr.conventio.reports.table.corpus.CorpusTest.locked;

import fr.conventio.reports.table.corpus.CorpusTest.Entry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.poifs.crypt.EncryptionMode;

/** Files behind a password, and some that only say so, to harm. */
final class LockedFiles {
    private static final String TABLE = FormatFiles.TABLE;
    private static final Expected READ = FormatFiles.READ;
    private static final Expected PROTECTED = Expected.fails("file.protected");
    private static final Expected WRONG = Expected.fails("file.password.wrong");
    /** The password of each. */
    private static final String SECRET = "sécret €";

    private LockedFiles() {}

    static List<Map.Entry<String, Entry>> all() {
        return List.of(
                file(
                        "xlsx, agile password",
                        () -> Workbooks.encryptedXlsx(TABLE, "secret", EncryptionMode.agile),
                        PROTECTED),
                locked(
                        "xlsx, agile password, given",
                        SECRET,
                        () -> Workbooks.encryptedXlsx(TABLE, SECRET, EncryptionMode.agile),
                        READ),
                locked(
                        "xlsx, agile password, another given",
                        "autre",
                        () -> Workbooks.encryptedXlsx(TABLE, SECRET, EncryptionMode.agile),
                        WRONG),
                file(
                        "xlsx, standard password",
                        () -> Workbooks.encryptedXlsx(TABLE, "secret", EncryptionMode.standard),
                        PROTECTED),
                locked(
                        "xlsx, standard password, given",
                        SECRET,
                        () -> Workbooks.encryptedXlsx(TABLE, SECRET, EncryptionMode.standard),
                        READ),
                file(
                        "xlsx, structure alone locked",
                        () -> Workbooks.encryptedXlsx(TABLE, "VelvetSweatshop", EncryptionMode.agile),
                        READ),
                file("xls, password", () -> xls(EncryptionMode.cryptoAPI), PROTECTED),
                locked("xls, password, given", SECRET, () -> xls(EncryptionMode.cryptoAPI), READ),
                locked("xls, password, another given", "autre", () -> xls(EncryptionMode.cryptoAPI), WRONG),
                locked("xls, password of excel 97, given", SECRET, () -> xls(EncryptionMode.binaryRC4), READ),
                locked("xls, password of excel 97, another given", "autre", () -> xls(EncryptionMode.binaryRC4), WRONG),
                locked("xls, veiled alone, given", SECRET, () -> xls(EncryptionMode.xor), READ),
                locked("xls, veiled alone, another given", "autre", () -> xls(EncryptionMode.xor), WRONG),
                locked("an open file for which a password is given", SECRET, () -> Workbooks.ods(TABLE), READ),
                file("ods, password", () -> LockedOds.of(Workbooks.ods(TABLE), SECRET), PROTECTED),
                locked("ods, password, given", SECRET, () -> LockedOds.of(Workbooks.ods(TABLE), SECRET), READ),
                locked(
                        "ods, password, another given",
                        "autre",
                        () -> LockedOds.of(Workbooks.ods(TABLE), SECRET),
                        WRONG),
                locked("ods, as libreoffice locks it", "secret", () -> made("libreoffice-aes.ods"), READ),
                locked(
                        "ods, as libreoffice locked it before 2012",
                        "secret",
                        () -> made("libreoffice-blowfish.ods"),
                        READ),
                locked(
                        "ods, as libreoffice locked it before 2012, another given",
                        "autre",
                        () -> made("libreoffice-blowfish.ods"),
                        WRONG),
                file("ods, whole package locked", () -> made("argon2-gcm.ods"), PROTECTED),
                locked("ods, whole package locked, given", "secret", () -> made("argon2-gcm.ods"), READ),
                locked("ods, whole package locked, another given", "autre", () -> made("argon2-gcm.ods"), WRONG),
                locked("xls, as libreoffice locks it", "secret", () -> made("libreoffice-rc4.xls"), READ),
                locked("xlsx, as libreoffice locks it", "secret", () -> made("libreoffice-standard.xlsx"), READ),
                locked(
                        "ods, a password that costs years",
                        SECRET,
                        () -> ods("iteration-count=\"1000\"", "iteration-count=\"2000000000\""),
                        Expected.fails("file.password.costly")),
                locked(
                        "ods, a password that costs more than a number holds",
                        SECRET,
                        () -> ods("iteration-count=\"1000\"", "iteration-count=\"9000000000000000000\""),
                        Expected.fails("file.password.costly")),
                locked(
                        "ods, a password that costs all memory",
                        SECRET,
                        () -> ods(
                                "\"PBKDF2\"",
                                "\"urn:x:argon2id\" x:argon2-iterations=\"3\" x:argon2-memory=\"2147483647\" x:argon2-lanes=\"4\" xmlns:x=\"x\""),
                        Expected.fails("file.password.costly")),
                locked(
                        "ods, a password that costs many passes",
                        SECRET,
                        () -> ods(
                                "\"PBKDF2\"",
                                "\"urn:x:argon2id\" x:argon2-iterations=\"99999\" x:argon2-memory=\"65536\" x:argon2-lanes=\"4\" xmlns:x=\"x\""),
                        Expected.fails("file.password.costly")),
                locked(
                        "ods, a lock that is not known",
                        SECRET,
                        () -> ods("xmlenc#aes256-cbc", "xmlenc#vigenere"),
                        Expected.fails("file.not_read")),
                file(
                        "ods, locked for a key",
                        () -> ods("key-derivation-name=\"PBKDF2\"", "key-derivation-name=\"PGP\""),
                        Expected.fails("file.not_read")),
                locked(
                        "ods, locked, another length than it says",
                        SECRET,
                        () -> LockedOds.of(
                                Workbooks.ods(TABLE),
                                SECRET,
                                LockedOds.manifest(Workbooks.ods(TABLE))
                                        .replaceAll("size=\"\\d{3,}\"", "size=\"100\"")),
                        Expected.fails("file.damaged")),
                locked(
                        "ods, a bomb behind a password",
                        SECRET,
                        () -> LockedOds.of(Workbooks.odsOf("<!--" + " ".repeat(40_000_000) + "-->"), SECRET),
                        Expected.fails("file.swollen")));
    }

    private static byte[] xls(EncryptionMode mode) throws Exception {
        return Workbooks.encryptedXls(TABLE, SECRET, mode);
    }

    /** A locked workbook whose manifest says something else. */
    private static byte[] ods(String said, String instead) throws Exception {
        var ods = Workbooks.ods(TABLE);
        return LockedOds.of(ods, SECRET, LockedOds.manifest(ods).replace(said, instead));
    }

    /** A file made by other programs: LibreOffice 7.4, or Python with the libraries of OpenSSL and of Argon2's authors. */
    private static byte[] made(String name) throws Exception {
        try (var in = Objects.requireNonNull(LockedFiles.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }
}
