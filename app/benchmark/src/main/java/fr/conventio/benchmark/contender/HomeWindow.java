package fr.conventio.benchmark.contender;

import fr.conventio.app.launch.Conventio;
import java.io.IOException;

/** The application as a user starts it, until the dossiers of the default store are listed. */
final class HomeWindow {
    private HomeWindow() {}

    public static void main(String[] args) throws IOException {
        FirstUse.await(".dossier-line");
        Conventio.main(new String[0]);
    }
}
