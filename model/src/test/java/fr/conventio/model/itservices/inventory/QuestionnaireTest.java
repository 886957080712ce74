package fr.conventio.model.itservices.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {
    @Test
    void there_are_187_lines_in_24_blocks_of_which_3_are_repeatable() {
        assertThat(Questionnaire.blocks()).hasSize(24);
        assertThat(lines()).hasSize(187);
        assertThat(Questionnaire.blocks())
                .filteredOn(InventoryBlock::repeatable)
                .extracting(InventoryBlock::number)
                .containsExactly(4, 5, 6);
    }

    @Test
    void each_block_but_the_first_ends_with_a_free_line() {
        assertThat(lines().filter(line -> line.kind() == AnswerKind.FREE)).hasSize(23);
        assertThat(Questionnaire.blocks().subList(1, 24))
                .allSatisfy(block -> assertThat(block.lines().getLast().kind()).isEqualTo(AnswerKind.FREE));
    }

    @Test
    void numbers_have_a_unit_and_choices_have_answers() {
        assertThat(lines()).allSatisfy(line -> {
            boolean number = line.kind() == AnswerKind.COUNT || line.kind() == AnswerKind.MEASURE;
            assertThat(line.unit().isEmpty()).as(line.label()).isEqualTo(!number);
            assertThat(line.choices().isEmpty()).as(line.label()).isEqualTo(line.kind() != AnswerKind.CHOICE);
        });
    }

    @Test
    void a_line_is_found_by_its_key() {
        assertThat(Questionnaire.line("01.04").orElseThrow().label()).isEqualTo("Nombre total de postes informatiques");
        assertThat(Questionnaire.line("25.01")).isEmpty();
    }

    private static Stream<InventoryLine> lines() {
        return Questionnaire.blocks().stream().flatMap(block -> block.lines().stream());
    }
}
