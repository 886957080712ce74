package fr.conventio.model.roster.difference;

import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.PostId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of the file, of the roster, or of both.
 *
 * @param before the line that is there; null for one that is added
 * @param after the line as the file has it, in what the file tells; null for one that is gone
 * @param confidence from 0 to 100, how sure it is that both are the same post; 100 where there is nothing to match
 * @param cells the fields that differ, in their order
 */
public record LineDifference(
        Kind kind, @Nullable Post before, @Nullable Post after, int confidence, List<PostField> cells) {
    /** Below this, a match is shown as a doubt. */
    public static final int SURE = 75;

    /** What became of a line. */
    public enum Kind {
        ADDED,
        CHANGED,
        GONE,
        SAME
    }

    public LineDifference {
        cells = List.copyOf(cells);
    }

    /** The identity under which choices are made about the line. */
    public PostId id() {
        return Objects.requireNonNull(before != null ? before : after).id();
    }

    /** True when both sides have the same staff number, which tells who it is. */
    public boolean isByNumber() {
        return before != null
                && after != null
                && confidence == 100
                && !before.personal().staffNumber().isEmpty()
                && before.personal().staffNumber().equals(after.personal().staffNumber());
    }

    /** True when the two may well be different posts: somebody has to look. */
    public boolean isDoubtful() {
        return confidence < SURE;
    }
}
