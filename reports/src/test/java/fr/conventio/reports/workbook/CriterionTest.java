package fr.conventio.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CriterionTest {
    @Test
    void a_name_is_compared_as_it_is_written() {
        assertThat(Criterion.equalTo("Ville")).isEqualTo("\"Ville\"");
        assertThat(Criterion.equalTo("S~IVU \"eaux\"*?")).isEqualTo("\"S~~IVU \"\"eaux\"\"~*~?\"");
        assertThat(Criterion.equalTo("<Ville>")).isEqualTo("\"=<Ville>\"");
    }

    @Test
    void a_first_line_is_followed_by_anything() {
        assertThat(Criterion.firstLine("Finances")).isEqualTo("\"Finances\"&CHAR(10)&\"*\"");
    }
}
