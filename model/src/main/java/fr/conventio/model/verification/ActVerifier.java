package fr.conventio.model.verification;

import fr.conventio.model.work.Progress;
import java.nio.file.Path;

/** The port of verification. It judges strictly: whatever a signature does not explain is told. */
@FunctionalInterface
public interface ActVerifier {
    /** Looks into any file; what cannot be read is a fault like others. */
    Verification verify(Path file, Expectation expectation, Progress progress);
}
