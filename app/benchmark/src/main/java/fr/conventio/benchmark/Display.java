package fr.conventio.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where windows are shown: an X server without a screen where there is one, otherwise JavaFX's headless platform. */
final class Display implements AutoCloseable {
    private static final Path SERVER = Path.of("/usr/bin/Xvfb");
    private static final Path TOOLKIT = Path.of("/usr/lib/x86_64-linux-gnu/libgtk-3.so.0");

    private final @Nullable Process server;
    private final String number;

    private Display(@Nullable Process server, String number) {
        this.server = server;
        this.number = number;
    }

    static Display open() throws IOException {
        if (!Files.isExecutable(SERVER) || !Files.exists(TOOLKIT)) {
            return new Display(null, "");
        }
        var server = new ProcessBuilder(SERVER.toString(), "-displayfd", "1", "-screen", "0", "1600x1000x24")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Display(server, ":" + server.inputReader().readLine());
    }

    String described() {
        return server == null ? "JavaFX’s headless platform (no Xvfb with GTK 3 here)" : "Xvfb, drawn by software";
    }

    List<String> options() {
        return server == null ? List.of("-Dprism.order=sw", "-Dglass.platform=Headless") : List.of("-Dprism.order=sw");
    }

    Map<String, String> environment() {
        return server == null ? Map.of() : Map.of("DISPLAY", number);
    }

    @Override
    public void close() {
        if (server != null) {
            server.destroy();
        }
    }
}
