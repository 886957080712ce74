package fr.conventio.app.shell;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.home.HomeViewModel;
import fr.conventio.app.signature.ReadingViewModel;

/** Where the user is. */
sealed interface Place {
    /** The store is being opened and verified. */
    record Opening() implements Place {}

    /** The store cannot be opened; the reason is for the user. */
    record Closed(RuntimeException reason) implements Place {}

    record Home(HomeViewModel home) implements Place {}

    /** A document is read, verified or signed. */
    record Reading(ReadingViewModel document) implements Place {}

    record InDossier(OpenDossier dossier) implements Place {}
}
