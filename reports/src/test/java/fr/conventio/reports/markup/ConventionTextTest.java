package fr.conventio.reports.markup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.DijonAct;
import fr.conventio.model.act.Act;
import fr.conventio.model.convention.ClauseVersion;
import fr.conventio.model.convention.ClauseVersionId;
import fr.conventio.model.convention.LeftOutClause;
import fr.conventio.model.convention.LeftOutClauseId;
import fr.conventio.model.convention.OwnClause;
import fr.conventio.model.convention.OwnClauseId;
import fr.conventio.model.convention.clause.Part;
import fr.conventio.model.convention.text.ConventionText;
import fr.conventio.model.convention.text.Run;
import fr.conventio.model.convention.text.Run.Style;
import fr.conventio.model.convention.text.TextBlock;
import fr.conventio.model.convention.text.TextBlock.AnnexList;
import fr.conventio.model.convention.text.TextBlock.Heading;
import fr.conventio.model.convention.text.TextBlock.Paragraph;
import fr.conventio.model.convention.text.TextBlock.Signatures;
import fr.conventio.model.convention.text.TextBlock.TableReference;
import fr.conventio.model.draft.ComposeConvention;
import fr.conventio.model.draft.Figures;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.roster.totals.RosterTotals;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The text of the Dijon convention, drafted from the standard clauses. */
class ConventionTextTest {
    private static final Act DIJON = DijonAct.act();

    private final ComposeConvention composing = new ComposeConvention(new CommonMarkup());

    private ConventionText with(Entity... entities) {
        return composing.of(DIJON.with(List.of(entities), List.of()));
    }

    private static <B extends TextBlock> List<B> blocks(ConventionText text, Class<B> kind) {
        return text.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Stream<Run.Figure> figures(ConventionText text) {
        var runs = new ArrayList<Run>();
        for (var block : text.blocks()) {
            switch (block) {
                case Paragraph paragraph -> runs.addAll(paragraph.runs());
                case TextBlock.Listing listing -> listing.items().forEach(item -> runs.addAll(item.runs()));
                case Signatures signatures -> runs.addAll(signatures.made());
                default -> {}
            }
        }
        return runs.stream().filter(Run.Figure.class::isInstance).map(Run.Figure.class::cast);
    }

    @Test
    void nine_articles_and_their_parts_are_numbered_in_order() {
        assertThat(blocks(composing.of(DIJON), Heading.class))
                .extracting(Heading::number)
                .containsExactly(
                        "", "1", "2", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "3", "3.1", "3.2", "4", "5", "6",
                        "7", "8", "9", "");
    }

    @Test
    void tables_know_the_articles_they_stand_in() {
        assertThat(blocks(composing.of(DIJON), TableReference.class))
                .extracting(TableReference::number)
                .containsExactly("2.1", "2.2");
    }

    @Test
    void each_figure_is_that_of_the_rows_it_leads_to_and_of_the_totals() {
        var text = composing.of(DIJON);
        var figures = Figures.of(DIJON);
        var totals = RosterTotals.of(DIJON.roster());
        assertThat(figures(text)).hasSizeGreaterThan(8).allSatisfy(figure -> {
            assertThat(figure.text()).isEqualTo(figures.printed(figure.trace()));
            assertThat(figures.rows(figure.trace())).isNotEmpty();
        });
        assertThat(figures(text).map(figure -> figure.text().replace('\u00A0', ' ')))
                .contains("255", "245,21", "161 agents de la Ville", "3 agents du CCAS", "91", "17")
                .contains("154 agents", "10 agents");
        assertThat(totals.transferred()).isEqualTo(161 + 3);
        assertThat(totals.all().headcount()).isEqualTo(255);
    }

    @Test
    void one_signatory_for_each_party_and_one_line_for_each_annex() {
        var text = composing.of(DIJON);
        assertThat(blocks(text, Signatures.class)).singleElement().satisfies(block -> {
            assertThat(block.signatories()).hasSize(3);
            assertThat(block.signatories().get(1).capacity()).isEqualTo("La Première adjointe");
            assertThat(block.signatories().get(1).instead()).isEqualTo("Par délégation");
        });
        assertThat(blocks(text, AnnexList.class))
                .singleElement()
                .satisfies(list -> assertThat(list.annexes())
                        .extracting(TextBlock.AnnexLine::number)
                        .containsExactly(1, 2, 3, 4, 5, 6));
    }

    @Test
    void a_version_of_the_house_is_printed_instead_and_its_slots_are_filled() {
        var text = with(new ClauseVersion(
                ClauseVersionId.fresh(), "litiges", "Différends", "**{Porteur}** et *{postes}* emplois : {ccas.de}."));
        assertThat(blocks(text, Heading.class))
                .extracting(Heading::text)
                .contains("Différends")
                .doesNotContain("Litiges");
        var paragraph = text.passages().stream()
                .filter(passage -> passage.clause().equals("litiges"))
                .flatMap(passage -> passage.blocks().stream())
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(paragraph.runs())
                .extracting(Run::text)
                .containsExactly("La Métropole", " et ", "255", " emplois\u00A0: ", "du CCAS", ".");
        assertThat(paragraph.runs().getFirst().style()).isEqualTo(Style.STRONG);
        assertThat(paragraph.runs().get(2)).isInstanceOf(Run.Figure.class);
    }

    @Test
    void an_own_article_takes_its_number_and_moves_those_behind_it() {
        var own = new OwnClause(
                OwnClauseId.fresh(),
                Part.ARTICLES,
                "biens",
                0,
                1,
                "Véhicules",
                "",
                "Voir l’article {article.litiges}.");
        var text = with(own);
        assertThat(blocks(text, Heading.class))
                .filteredOn(heading -> heading.text().equals("Véhicules"))
                .extracting(Heading::number)
                .containsExactly("6");
        assertThat(blocks(text, Paragraph.class))
                .extracting(paragraph -> Run.text(paragraph.runs()))
                .contains("Voir l’article 9.");
    }

    @Test
    void a_clause_left_out_is_not_printed() {
        var text = with(new LeftOutClause(LeftOutClauseId.fresh(), "biens", "Rien n’est partagé."));
        assertThat(blocks(text, Heading.class)).extracting(Heading::text).doesNotContain("Biens matériels");
    }

    @Test
    void a_name_that_looks_like_markup_stays_as_it_is() {
        var city = DIJON.roster().parties().get(1);
        var text = with(city.withNames("*Ville* de Dijon", city.shortName(), "de la *Ville*"));
        assertThat(blocks(text, Paragraph.class))
                .extracting(paragraph -> Run.text(paragraph.runs()))
                .anySatisfy(line -> assertThat(line).contains("la *Ville*"));
    }
}
