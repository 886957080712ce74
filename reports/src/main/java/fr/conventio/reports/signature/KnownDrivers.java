package fr.conventio.reports.signature;

import fr.conventio.model.signature.CardDriver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Where the makers of cards used by French local government put their drivers. */
final class KnownDrivers {
    private static final List<Place> WINDOWS = List.of(
            new Place("SafeNet Authentication Client", "System32\\eTPKCS11.dll"),
            new Place("IDGo 800", "..\\Program Files\\Gemalto\\IDGo 800 PKCS#11\\IDPrimePKCS1164.dll"),
            new Place("IDOPTE", "System32\\idoPKCS.dll"),
            new Place("Bit4id", "System32\\bit4xpki.dll"),
            new Place("CPS", "System32\\cps3_pkcs11_w64.dll"),
            new Place("OpenSC", "..\\Program Files\\OpenSC Project\\OpenSC\\pkcs11\\opensc-pkcs11.dll"));
    private static final List<Place> MAC = List.of(
            new Place("SafeNet Authentication Client", "/usr/local/lib/libeTPkcs11.dylib"),
            new Place("IDOPTE", "/usr/local/lib/libidop11.dylib"),
            new Place("OpenSC", "/Library/OpenSC/lib/opensc-pkcs11.so"),
            new Place("SoftHSM2", "/opt/homebrew/lib/softhsm/libsofthsm2.so"));
    private static final List<Place> LINUX = List.of(
            new Place("SafeNet Authentication Client", "/usr/lib/libeTPkcs11.so"),
            new Place("IDOPTE", "/usr/lib/libidop11.so"),
            new Place("OpenSC", "/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so"),
            new Place("OpenSC", "/usr/lib64/opensc-pkcs11.so"),
            new Place("SoftHSM2", "/usr/lib/softhsm/libsofthsm2.so"),
            new Place("SoftHSM2", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"));

    private KnownDrivers() {}

    /** @param file from the system's root, or from the folder of Windows */
    private record Place(String name, String file) {}

    /** One for each maker. */
    static List<CardDriver> installed() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            var windows = Path.of(System.getenv().getOrDefault("SystemRoot", "C:\\Windows"));
            return installed(WINDOWS, windows);
        }
        return installed(system.contains("mac") ? MAC : LINUX, Path.of("/"));
    }

    private static List<CardDriver> installed(List<Place> known, Path root) {
        var installed = new LinkedHashMap<String, CardDriver>();
        for (var place : known) {
            var library = root.resolve(place.file()).normalize();
            if (Files.isRegularFile(library)) {
                installed.putIfAbsent(place.name(), new CardDriver(place.name(), library));
            }
        }
        return List.copyOf(installed.values());
    }
}
