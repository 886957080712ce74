package fr.conventio.model.signature;

import java.nio.file.Path;

/** An authority made for a trial: its keys are in memory alone, and what it vouches for binds nobody. */
public interface TrialAuthority {
    /** A throw-away identity of that name. */
    Keyring identity(String holder);

    /** Writes the authority's certificate (.cer), by which its signatures can be checked. */
    void writeCertificate(Path target);
}
