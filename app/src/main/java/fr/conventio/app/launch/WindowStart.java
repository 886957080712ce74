package fr.conventio.app.launch;

import fr.conventio.app.desk.Desk;
import fr.conventio.app.settings.Defaults;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the window starts with.
 *
 * @param file to be opened in it, from a double click
 * @param rehearsed whether the window is gone through by itself and closed
 */
record WindowStart(Desk desk, Defaults defaults, Optional<Path> file, boolean rehearsed) {}
