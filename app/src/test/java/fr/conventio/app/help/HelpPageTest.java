package fr.conventio.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.text.Texts;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HelpPageTest {
    /** A straight apostrophe, or a plain space where French does not break. */
    private static final Pattern CARELESS = Pattern.compile("'| [:;?!»%]|« ");

    @Test
    void every_page_of_the_guide_is_there_with_a_title_and_something_to_read() {
        assertThat(HelpPage.all()).extracting(HelpPage::name).containsExactlyElementsOf(HelpPage.NAMES);
        assertThat(HelpPage.all()).allSatisfy(page -> {
            assertThat(page.title()).isNotBlank();
            assertThat(page.blocks()).hasSizeGreaterThan(1);
        });
    }

    @Test
    void pages_are_set_in_french_typography() {
        assertThat(HelpPage.all().stream().flatMap(HelpPageTest::texts))
                .noneMatch(text -> CARELESS.matcher(text).find());
        assertThat(CARELESS.matcher("Voulez-vous ?").find()).isTrue();
        assertThat(CARELESS.matcher("l'acte").find()).isTrue();
    }

    @Test
    void a_page_is_made_of_headings_points_keys_and_paragraphs() {
        var page = HelpPage.parse("essai", "# Titre\n\nDes mots.\n## Sous-titre\n- un point\nF1 | aide\n");
        assertThat(page.title()).isEqualTo("Titre");
        assertThat(page.blocks())
                .containsExactly(
                        new HelpPage.Paragraph("Des mots."),
                        new HelpPage.Heading("Sous-titre"),
                        new HelpPage.Point("un point"),
                        new HelpPage.Key("F1", "aide"));
    }

    @Test
    void what_is_told_about_the_application_names_its_libraries_with_their_licences() {
        assertThat(texts(About.page(Texts.FRENCH)))
                .anyMatch(text -> text.contains("AGPL"))
                .anyMatch(text -> text.matches("H2 Database Engine .*MPL.*"))
                .anyMatch(text -> text.matches("javafx controls .*GPL.*"));
    }

    private static Stream<String> texts(HelpPage page) {
        return Stream.concat(Stream.of(page.title()), page.blocks().stream().flatMap(block -> switch (block) {
            case HelpPage.Heading heading -> Stream.of(heading.text());
            case HelpPage.Paragraph paragraph -> Stream.of(paragraph.text());
            case HelpPage.Point point -> Stream.of(point.text());
            case HelpPage.Key key -> Stream.of(key.keys(), key.does());
        }));
    }
}
