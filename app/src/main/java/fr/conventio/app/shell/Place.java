package fr.conventio.app.shell;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.home.HomeViewModel;
import fr.conventio.app.signature.ManyViewModel;
import fr.conventio.app.signature.ReadingViewModel;
import fr.conventio.app.signature.TrustViewModel;

/** Where the user is. */
sealed interface Place {
    /** The store is being opened and verified. */
    record Opening() implements Place {}

    /** The store cannot be opened; the reason is for the user. */
    record Closed(RuntimeException reason) implements Place {}

    record Home(HomeViewModel home) implements Place {}

    /** A document is read, verified or signed. */
    record Reading(ReadingViewModel document) implements Place {}

    /** Several acts are read and signed in one go. */
    record Many(ManyViewModel documents) implements Place {}

    /**
     * Whom to trust.
     *
     * @param back leads where the user came from
     */
    record Trust(TrustViewModel authorities, Runnable back) implements Place {}

    record InDossier(OpenDossier dossier) implements Place {}
}
