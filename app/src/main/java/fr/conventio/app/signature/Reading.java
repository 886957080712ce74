package fr.conventio.app.signature;

import fr.conventio.model.document.PagePictures.Pages;
import fr.conventio.model.passing.ActReview;
import fr.conventio.model.verification.Verification;
import fr.conventio.model.wording.Message;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A document that was opened to be read, and all that was found of it.
 *
 * @param document where it is, out of its passing file
 * @param found what its signatures are worth
 * @param review what has to be known before it is signed; empty for what is no act of Conventio
 * @param noAct why it is none
 */
record Reading(Path document, Pages pages, Verification found, Optional<ActReview> review, Optional<Message> noAct) {}
