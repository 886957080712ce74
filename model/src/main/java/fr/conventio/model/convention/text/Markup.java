package fr.conventio.model.convention.text;

import java.util.List;

/** The port that reads the light markup of clauses: paragraphs, lists, <i>*emphasis*</i>, <b>**strong**</b>. */
@FunctionalInterface
public interface Markup {
    /** The paragraphs and lists of a text; whatever the markup does not know stands as it was written. */
    List<TextBlock> read(String source);
}
