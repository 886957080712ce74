package fr.conventio.model.checks;

import fr.conventio.model.wording.Message;
import java.util.List;

/** References to the law that the text prints and nobody compared with their source: whoever prints it is warned. */
public final class UnverifiedLaw {
    static final String FINDING = "finding.convention.unverified";

    private UnverifiedLaw() {}

    /** One warning for each, among what the court found. */
    public static List<Message> warnings(List<Finding> findings) {
        return findings.stream()
                .map(Finding::message)
                .filter(message -> message.key().equals(FINDING))
                .distinct()
                .toList();
    }
}
