package fr.conventio.reports.roster;

import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.ServiceGroup;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.page.Alignment;
import fr.conventio.reports.page.Caption;
import fr.conventio.reports.page.Ink;
import fr.conventio.reports.page.Lettering;
import fr.conventio.reports.page.Margins;
import fr.conventio.reports.page.Paper;
import fr.conventio.reports.page.TableColumn;
import fr.conventio.reports.page.TaggedTable;
import fr.conventio.reports.page.Weight;
import java.util.ArrayList;
import java.util.List;

/** The list of posts on paper: nine columns, the services with their captions in the first. */
final class RosterAnnexPdfList {
    private static final Lettering SERVICE = new Lettering(Weight.STRONG, true, 7.4, 9.2, Ink.ACCENT);
    private static final int POSTS_PER_STEP = 128;

    private final RosterAnnex annex;
    private final Paper paper;
    private final List<TableColumn> columns;
    /** Of the columns beside the service. */
    private final List<PostField> fields;

    RosterAnnexPdfList(RosterAnnex annex, Paper paper) {
        this.annex = annex;
        this.paper = paper;
        this.columns = columns(annex.columns());
        this.fields = annex.columns().stream()
                .map(AnnexColumn::field)
                .filter(field -> field != PostField.SERVICE)
                .toList();
    }

    private static List<TableColumn> columns(List<AnnexColumn> described) {
        double weights = described.stream().mapToDouble(AnnexColumn::weight).sum();
        double left = Margins.LANDSCAPE.left();
        var columns = new ArrayList<TableColumn>();
        for (var column : described) {
            double width = column.weight() / weights * Margins.LANDSCAPE.width();
            columns.add(new TableColumn(column.header(), left, width, alignment(column)));
            left += width;
        }
        return columns;
    }

    private static Alignment alignment(AnnexColumn column) {
        return switch (column.alignment()) {
            case LEFT -> Alignment.LEFT;
            case CENTRE -> Alignment.CENTRE;
            case RIGHT -> Alignment.RIGHT;
        };
    }

    void write(Progress progress) {
        paper.title(annex.title(), Lettering.TITLE);
        paper.down(2);
        paper.paragraph(annex.dossier().actTitle(), Lettering.NOTE);
        paper.paragraph(annex.reminder(), Lettering.NOTE);
        paper.down(12);
        int total = annex.roster().posts().size();
        int done = 0;
        progress.step(0, total);
        var table = new TaggedTable(paper, columns);
        for (var group : annex.groups()) {
            var rows = table.group(caption(group), group.posts().size());
            for (var post : group.posts()) {
                rows.row(texts(post));
                if (++done % POSTS_PER_STEP == 0) {
                    progress.step(done, total);
                }
            }
        }
        table.end();
        progress.step(total, total);
    }

    private List<String> texts(Post post) {
        var texts = new ArrayList<String>(fields.size());
        for (var field : fields) {
            texts.add(annex.text(post, field));
        }
        return texts;
    }

    private Caption caption(ServiceGroup group) {
        var name = group.service().name();
        var width = columns.getFirst().room();
        var said = paper.typesetter().set("(" + annex.caption(group) + ")", TaggedTable.TEXT.in(Ink.MUTED), width);
        return new Caption(
                name,
                paper.typesetter().set(name + " ", SERVICE, width).above(said),
                paper.typesetter()
                        .set(annex.goingOn(name) + " ", SERVICE, width)
                        .above(said));
    }
}
