package fr.conventio.model.passing;

import fr.conventio.model.document.UnwritableFileException;
import fr.conventio.model.passing.SignReviewed.Manner;
import fr.conventio.model.signature.KeyGoneException;
import fr.conventio.model.signature.Keyring;
import fr.conventio.model.signature.UnsignableException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.CancelledException;
import fr.conventio.model.work.Progress;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Signs several acts that were all read, one after the other, with keys that were unlocked once. */
public final class SignMany {
    private final SignReviewed signing;

    public SignMany(SignReviewed signing) {
        this.signing = signing;
    }

    /** What became of one act; each file is whole, whatever came. */
    public sealed interface Outcome {
        /** Signed, in its own file. */
        record Signed() implements Outcome {}

        /** Not signed. */
        record Refused(Message reason) implements Outcome {}
    }

    /**
     * Signs what can be signed. A card that is taken out ends it, as does somebody who cancels: what was not begun stays as
     * it is, and is told.
     *
     * @param manner how each is signed, asked anew for each: time goes on
     * @param told what became of each, as soon as it is known
     * @return how many were signed
     */
    public int sign(
            List<Candidate> candidates,
            Keyring keys,
            Supplier<Manner> manner,
            BiConsumer<Candidate, Outcome> told,
            Progress progress) {
        int signed = 0;
        Optional<Message> ended = Optional.empty();
        for (int i = 0; i < candidates.size(); i++) {
            var candidate = candidates.get(i);
            if (ended.isEmpty() && isCancelled(progress, i, candidates.size())) {
                ended = Optional.of(Message.of("passing.cancelled"));
            }
            if (ended.isPresent()) {
                told.accept(candidate, new Outcome.Refused(ended.get()));
                continue;
            }
            Outcome outcome = new Outcome.Signed();
            try {
                sign(candidate, keys, manner.get());
                signed++;
            } catch (KeyGoneException e) {
                ended = Optional.of(e.reason());
                outcome = new Outcome.Refused(e.reason());
            } catch (UnsignableException e) {
                outcome = new Outcome.Refused(e.reason());
            } catch (UnwritableFileException e) {
                outcome = new Outcome.Refused(e.reason());
            }
            told.accept(candidate, outcome);
        }
        return signed;
    }

    /** Asked between two acts alone. */
    private static boolean isCancelled(Progress progress, int done, int total) {
        try {
            progress.step(done, total);
            return false;
        } catch (CancelledException e) {
            return true;
        }
    }

    private void sign(Candidate candidate, Keyring keys, Manner manner) {
        var review = candidate.review().orElseThrow();
        if (review.packet().isPresent()) {
            signing.packet(review, keys, manner, candidate.file(), Progress.NONE);
        } else {
            signing.act(review, keys, manner, candidate.file(), Progress.NONE);
        }
    }
}
