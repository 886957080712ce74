package fr.conventio.benchmark.contender;

import fr.conventio.model.roster.PostField;
import fr.conventio.reports.roster.RosterAnnex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts of the annex' workbook, row by row, for the programs that write them with no look. */
final class AnnexCells {
    /** Stands where ours has a formula. */
    static final double SHARE = 0.5;

    private final RosterAnnex annex;

    AnnexCells(RosterAnnex annex) {
        this.annex = annex;
    }

    /** Takes the texts of one row; SHARE follows them. */
    @FunctionalInterface
    interface Rows {
        void row(int number, List<String> texts) throws IOException;
    }

    void write(Rows rows) throws IOException {
        int number = 0;
        for (var group : annex.groups()) {
            var service = group.service().name() + "\n(" + annex.caption(group) + ")";
            for (var post : group.posts()) {
                var texts = new ArrayList<String>();
                for (var field : PostField.annexColumns()) {
                    texts.add(field == PostField.SERVICE ? service : annex.text(post, field));
                }
                for (var field : PostField.workbookColumns()) {
                    texts.add(annex.text(post, field));
                }
                rows.row(number++, texts);
            }
        }
    }
}
