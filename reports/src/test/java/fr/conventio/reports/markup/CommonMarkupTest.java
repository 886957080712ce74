package fr.conventio.reports.markup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.convention.text.Run;
import fr.conventio.model.convention.text.Run.Style;
import fr.conventio.model.convention.text.TextBlock.Listing;
import fr.conventio.model.convention.text.TextBlock.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommonMarkupTest {
    private final CommonMarkup markup = new CommonMarkup();

    @Test
    void paragraphs_are_told_apart_by_empty_lines_and_lines_are_joined() {
        assertThat(markup.read("un\ndeux\n\ntrois"))
                .map(block -> Run.text(((Paragraph) block).runs()))
                .containsExactly("un deux", "trois");
    }

    @Test
    void stars_set_words_apart() {
        var paragraph =
                (Paragraph) markup.read("un *deux* **trois** \\*quatre\\*").getFirst();
        assertThat(paragraph.runs())
                .containsExactly(
                        new Run.Text("un ", Style.PLAIN),
                        new Run.Text("deux", Style.EMPHASIS),
                        new Run.Text(" ", Style.PLAIN),
                        new Run.Text("trois", Style.STRONG),
                        new Run.Text(" *quatre*", Style.PLAIN));
    }

    @Test
    void lists_have_points_or_numbers_and_may_stand_within_each_other() {
        var points = (Listing) markup.read("- un\n- deux\n  - trois").getFirst();
        assertThat(points.numbered()).isFalse();
        assertThat(points.items()).extracting("level").containsExactly(1, 1, 2);
        assertThat(((Listing) markup.read("1. un\n2. deux").getFirst()).numbered())
                .isTrue();
    }

    @Test
    void what_an_act_does_not_need_stands_as_it_was_written() {
        assertThat(List.of("# titre", "> citation", "`code` <b>", "{liste.parties}"))
                .allSatisfy(text -> assertThat(
                                Run.text(((Paragraph) markup.read(text).getFirst()).runs()))
                        .isEqualTo(text));
    }
}
