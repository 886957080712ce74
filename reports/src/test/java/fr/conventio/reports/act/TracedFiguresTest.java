package fr.conventio.reports.act;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.text.Run;
import fr.conventio.model.convention.text.TextBlock;
import fr.conventio.model.convention.text.TextBlock.TextTable;
import fr.conventio.model.draft.Figures;
import fr.conventio.model.impact.coverage.Coverage;
import fr.conventio.model.impact.coverage.Headcount;
import fr.conventio.model.quantity.Fraction;
import fr.conventio.model.roster.PostId;
import fr.conventio.model.roster.totals.Captions;
import fr.conventio.model.roster.totals.RosterTotals;
import fr.conventio.model.roster.totals.Stretch;
import fr.conventio.model.wording.French;
import fr.conventio.reports.press.AnnexPress;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks through all figures of the example's text, of its captions and of its tables: behind each stand the rows it counts. */
class TracedFiguresTest {
    private static final Act ACT = PrintedAct.DIJON;
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d\u00A0\u202F]*(,\\d+)?");
    /** A number of things that rows stand for. */
    private static final Pattern COUNT = Pattern.compile(
            "\\d[\\d \u00A0\u202F,]*[ \u00A0](agents?|emplois?|postes?|services? communs?|équivalents?)\\b");

    private static Stream<Run> runs() {
        return WholeAct.of(ACT).text().blocks().stream().flatMap(block -> switch (block) {
            case TextBlock.Heading heading -> Stream.of(Run.plain(heading.text()));
            case TextBlock.Paragraph paragraph -> paragraph.runs().stream();
            case TextBlock.Listing listing -> listing.items().stream().flatMap(item -> item.runs().stream());
            case TextBlock.Signatures signatures -> signatures.made().stream();
            case TextBlock.TableReference table -> Stream.of();
            case TextBlock.AnnexList annexes -> Stream.of();
        });
    }

    @Test
    void each_figure_of_the_text_is_what_the_rows_behind_it_come_to() {
        var figures = Figures.of(ACT);
        var traced = runs().filter(Run.Figure.class::isInstance)
                .map(Run.Figure.class::cast)
                .toList();
        assertThat(traced).hasSizeGreaterThan(9);
        assertThat(traced).allSatisfy(figure -> {
            var rows = figures.rows(figure.trace());
            assertThat(rows).as(figure.text()).isNotEmpty().doesNotHaveDuplicates();
            var number = NUMBER.matcher(figure.text());
            if (!number.find()) {
                assertThat(figure.text()).startsWith(French.inLetters(rows.size()));
            } else if (number.group(1) == null) {
                assertThat(plain(number.group())).isEqualTo(Integer.toString(rows.size()));
            } else {
                var worked = rows.stream()
                        .map(row -> ACT.roster()
                                .find((PostId) row)
                                .orElseThrow()
                                .workingTime()
                                .fullTimeEquivalent())
                        .reduce(Fraction.ZERO, Fraction::plus);
                assertThat(number.group()).isEqualTo(French.decimal(worked.rounded(2)));
            }
        });
    }

    @Test
    void no_count_of_the_text_stands_there_without_its_rows() {
        assertThat(runs().filter(Run.Text.class::isInstance).map(Run::text))
                .noneSatisfy(text -> assertThat(text).containsPattern(COUNT));
    }

    @Test
    void each_figure_above_a_group_of_the_roster_counts_its_posts() {
        RosterTotals.of(ACT.roster())
                .byService()
                .forEach((service, totals) -> judge(Captions.stretches(service, totals, ACT.roster())));
    }

    @Test
    void each_figure_above_an_impact_sheet_counts_its_posts() {
        var sheets = ACT.impacts().printed();
        assertThat(sheets).isNotEmpty();
        for (var sheet : sheets) {
            var members = Coverage.of(ACT.impacts(), ACT.roster()).members(sheet.id());
            judge(Headcount.of(members, ACT.roster()).stretches(ACT.roster()));
        }
    }

    private static void judge(List<Stretch> sentence) {
        assertThat(sentence).anyMatch(Stretch.Count.class::isInstance);
        assertThat(sentence).allSatisfy(stretch -> {
            var number = NUMBER.matcher(stretch.text());
            if (stretch instanceof Stretch.Count count) {
                assertThat(number.find()).as(count.text()).isTrue();
                assertThat(plain(number.group()))
                        .isEqualTo(Integer.toString(
                                count.posts(ACT.roster().posts()).size()));
            } else {
                assertThat(number.find()).as(stretch.text()).isFalse();
            }
        });
    }

    @Test
    void each_total_of_the_tables_inside_the_text_names_the_lines_it_counts() {
        var table = new AnnexPress().table(TextTable.ADHESIONS, ACT);
        var totals = table.lines().getLast().cells().stream()
                .filter(cell -> NUMBER.matcher(cell.text()).matches())
                .toList();
        assertThat(totals).hasSizeGreaterThan(1);
        assertThat(totals)
                .allSatisfy(cell -> assertThat(cell.counted())
                        .hasSize(Integer.parseInt(cell.text()))
                        .doesNotHaveDuplicates());
        assertThat(totals.stream().mapToInt(cell -> cell.counted().size()).sum())
                .isEqualTo(63);
    }

    private static String plain(String number) {
        return number.replaceAll("[\u00A0\u202F]", "");
    }
}
