package fr.conventio.app.signature;

import fr.conventio.model.document.PagePictures.Pages;
import fr.conventio.model.passing.ActReview;
import fr.conventio.model.passing.SinceLastTime.Since;
import fr.conventio.model.signature.Signer;
import fr.conventio.model.verification.Fault;
import fr.conventio.model.verification.Verification;
import fr.conventio.model.wording.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document that was opened to be read, and all that was found of it.
 *
 * @param document where it is, out of its passing file
 * @param found what its signatures are worth
 * @param review what has to be known before it is signed; empty for what is no act of Conventio
 * @param since what it says that the last version did not, where somebody is to sign it
 * @param checked what else was looked at, and what could not be
 */
record Reading(
        Path document,
        Pages pages,
        Verification found,
        Optional<ActReview> review,
        Optional<Since> since,
        List<Message> checked) {
    /** Whose turn it is; nobody's in an act that is not the one its own dossier sent. */
    Optional<Signer> next() {
        return found.allFaults().findAny().isPresent() ? Optional.empty() : review.flatMap(ActReview::next);
    }

    /** Whether all have signed, so that it can be transmitted. */
    boolean isWhole() {
        return !found.signatures().isEmpty() && found.blank().isEmpty();
    }

    /** What is wrong with the document, or keeps everybody from signing it. */
    List<Message> faults() {
        var refusals = review.map(ActReview::refusals).orElse(List.of());
        return Stream.concat(refusals.stream(), found.allFaults().map(Fault::message))
                .distinct()
                .toList();
    }
}
