package fr.conventio.model.convention.text;

import java.util.List;

/**
 * The text of a convention as it is printed.
 *
 * @param title of the act
 * @param passages in the order of the act
 */
public record ConventionText(String title, List<Passage> passages) {
    public ConventionText {
        passages = List.copyOf(passages);
    }

    /** What one clause says. */
    public record Passage(String clause, List<TextBlock> blocks) {
        public Passage {
            blocks = List.copyOf(blocks);
        }
    }

    /** Everything that is printed after the title, in order. */
    public List<TextBlock> blocks() {
        return passages.stream().flatMap(passage -> passage.blocks().stream()).toList();
    }
}
