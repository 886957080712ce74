package fr.conventio.reports.roster;

import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.workbook.Cells;
import fr.conventio.reports.workbook.PrintedSheet;
import fr.conventio.reports.workbook.SheetLook;
import fr.conventio.reports.workbook.SheetLook.Shown;
import fr.conventio.reports.workbook.SheetLook.Tone;
import fr.conventio.reports.workbook.StableWorkbook;
import fr.conventio.reports.workbook.TextFit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** The sheet of the posts: the nine printed columns, then those that only the workbook carries. */
final class RosterAnnexWorkbookList {
    static final String SHEET = "Annexe 1";
    private static final String FULL_TIME_EQUIVALENT = "ETP";
    private static final int TITLE_ROW = 0;
    private static final int ACT_ROW = 1;
    private static final int REMINDER_ROW = 2;
    private static final int HEADER_ROW = 4;
    private static final int FIRST_POST = HEADER_ROW + 1;
    private static final float SPACER_POINTS = 6;
    private static final int POSTS_PER_STEP = 128;
    /** The annex' weights, stretched until the nine columns fill a landscape A4 at full size. */
    private static final double UNITS_PER_WEIGHT = 1.25;

    private static final TextFit TEXT = new TextFit(SheetLook.TEXT_POINTS, false);
    private static final TextFit STRONG = new TextFit(SheetLook.TEXT_POINTS, true);

    private final RosterAnnex annex;
    private final StableWorkbook workbook;
    private final SheetLook look;
    private final SXSSFSheet sheet;
    private final List<Column> columns;
    private final int printed;

    /** A column with its styles: in the first row of a group, and in the others. */
    private record Column(PostField field, double width, XSSFCellStyle opening, XSSFCellStyle following) {
        /** The width that texts have. */
        double room() {
            return opening.getAlignment() == HorizontalAlignment.CENTER ? width : width - SheetLook.INDENTATION;
        }

        /** Dates stay on one line, whatever the room. */
        boolean wraps() {
            return opening.getWrapText();
        }

        XSSFCellStyle style(boolean opens) {
            return opens ? opening : following;
        }
    }

    RosterAnnexWorkbookList(RosterAnnex annex, StableWorkbook workbook, SheetLook look) {
        this.annex = annex;
        this.workbook = workbook;
        this.look = look;
        this.sheet = workbook.createSheet(workbook.named(SHEET));
        this.printed = annex.columns().size();
        this.columns = Stream.concat(
                        annex.columns().stream().map(this::printedColumn),
                        PostField.workbookColumns().stream().map(this::carriedColumn))
                .toList();
    }

    private Column printedColumn(AnnexColumn column) {
        var tone = column.field() == PostField.SERVICE ? Tone.GROUP : Tone.PLAIN;
        var shown = column.field() == PostField.TRANSFER_DATE ? Shown.DATE : Shown.TEXT;
        return column(column.field(), column.weight() * UNITS_PER_WEIGHT, tone, shown, alignment(column));
    }

    private Column carriedColumn(PostField field) {
        double width = switch (field) {
            case SECTION_CODE -> 13;
            case EMPLOYER -> 18;
            default -> 28;
        };
        return column(field, width, Tone.MUTED, Shown.TEXT, HorizontalAlignment.LEFT);
    }

    private Column column(PostField field, double width, Tone tone, Shown shown, HorizontalAlignment alignment) {
        return new Column(field, width, look.opening(tone, shown, alignment), look.of(tone, shown, alignment));
    }

    private static HorizontalAlignment alignment(AnnexColumn column) {
        return switch (column.alignment()) {
            case LEFT -> HorizontalAlignment.LEFT;
            case CENTRE -> HorizontalAlignment.CENTER;
            case RIGHT -> HorizontalAlignment.RIGHT;
        };
    }

    RosterAnnexWorkbookPlaces write(Progress progress) {
        workbook.allowRich(columns.getFirst().opening());
        for (int i = 0; i < columns.size(); i++) {
            PrintedSheet.width(sheet, i, columns.get(i).width());
        }
        PrintedSheet.width(sheet, columns.size(), 9);
        PrintedSheet.setUp(sheet, annex.title(), true);
        titles();
        header();
        int last = posts(progress);
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, printed - 1, TITLE_ROW, Math.max(last, HEADER_ROW));
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
        sheet.createFreezePane(0, FIRST_POST);
        sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, Math.max(last, HEADER_ROW), 0, columns.size()));
        var fields = columns.stream().map(Column::field).toList();
        return new RosterAnnexWorkbookPlaces(sheet.getSheetName(), fields, FIRST_POST, Math.max(last, FIRST_POST));
    }

    private void titles() {
        title(TITLE_ROW, annex.title(), Tone.TITLE, 24);
        title(ACT_ROW, annex.dossier().actTitle(), Tone.NOTE, 0);
        title(REMINDER_ROW, annex.reminder(), Tone.NOTE, 0);
        sheet.createRow(HEADER_ROW - 1).setHeightInPoints(SPACER_POINTS);
    }

    /** @param height 0 to fit the text */
    private void title(int number, String text, Tone tone, float height) {
        var row = sheet.createRow(number);
        double width =
                columns.stream().limit(printed).mapToDouble(Column::width).sum();
        row.setHeightInPoints(height > 0 ? height : TEXT.height(TEXT.lines(text, width)));
        Cells.text(row, 0, text, look.of(tone, Shown.TEXT, HorizontalAlignment.LEFT));
        sheet.addMergedRegionUnsafe(new CellRangeAddress(number, number, 0, printed - 1));
    }

    private void header() {
        var row = sheet.createRow(HEADER_ROW);
        int lines = 1;
        for (int i = 0; i < printed; i++) {
            var column = annex.columns().get(i);
            lines = Math.max(lines, STRONG.lines(column.header(), columns.get(i).room()));
            Cells.text(row, i, column.header(), look.of(Tone.HEADER, Shown.TEXT, alignment(column)));
        }
        var muted = look.of(Tone.MUTED_HEADER, Shown.TEXT, HorizontalAlignment.LEFT);
        for (int i = printed; i < columns.size(); i++) {
            Cells.text(row, i, Words.FRENCH.say(columns.get(i).field().label()), muted);
        }
        Cells.text(
                row,
                columns.size(),
                FULL_TIME_EQUIVALENT,
                look.of(Tone.MUTED_HEADER, Shown.TEXT, HorizontalAlignment.RIGHT));
        row.setHeightInPoints(STRONG.height(lines));
    }

    /** The last row written; the header's where there is no post. */
    private int posts(Progress progress) {
        int total = annex.roster().posts().size();
        int number = HEADER_ROW;
        progress.step(0, total);
        for (var group : annex.groups()) {
            int first = number + 1;
            var name = group.service().name();
            var caption = "(" + annex.caption(group) + ")";
            var service = name + "\n" + caption;
            var rows = group.posts().stream().map(post -> texts(post, service)).toList();
            var heights = heights(rows, service);
            for (var post : group.posts()) {
                if (++number % POSTS_PER_STEP == 0) {
                    progress.step(number - HEADER_ROW, total);
                }
                var row = sheet.createRow(number);
                row.setHeightInPoints(heights.get(number - first));
                post(row, post, rows.get(number - first), number == first);
                if (number == first) {
                    Cells.rich(
                            row,
                            0,
                            look.named(name, caption),
                            columns.getFirst().opening());
                }
            }
            if (number > first) {
                sheet.addMergedRegionUnsafe(new CellRangeAddress(first, number, 0, 0));
            }
        }
        progress.step(total, total);
        return number;
    }

    private void post(Row row, Post post, List<String> texts, boolean opens) {
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var date = post.transfer().date();
            if (column.field() == PostField.TRANSFER_DATE && date != null) {
                Cells.date(row, i, date, texts.get(i), column.style(opens));
            } else {
                Cells.text(row, i, texts.get(i), column.style(opens));
            }
        }
        fullTimeEquivalent(row, post, opens);
    }

    /** What each column shows. Every row repeats the service under the merged cell: filters find it, and readers too. */
    private List<String> texts(Post post, String service) {
        var texts = new ArrayList<String>(columns.size());
        for (var column : columns) {
            texts.add(column.field() == PostField.SERVICE ? service : annex.text(post, column.field()));
        }
        return texts;
    }

    private void fullTimeEquivalent(Row row, Post post, boolean opens) {
        var style = opens
                ? look.opening(Tone.MUTED, Shown.SHARE, HorizontalAlignment.RIGHT)
                : look.of(Tone.MUTED, Shown.SHARE, HorizontalAlignment.RIGHT);
        var time = post.workingTime();
        double share = (double) time.numerator() / time.denominator();
        if (time.isPercentage()) {
            Cells.number(row, columns.size(), share, style);
        } else {
            Cells.formula(row, columns.size(), time.numerator() + "/" + time.denominator(), share, style);
        }
    }

    /** Of each row in points: enough for its own texts and, taken together, for the group's caption. */
    private List<Float> heights(List<List<String>> rows, String service) {
        var heights = new ArrayList<Float>(rows.size());
        float sum = 0;
        for (var texts : rows) {
            int lines = 1;
            for (int i = 1; i < printed; i++) {
                var column = columns.get(i);
                lines = column.wraps() ? Math.max(lines, TEXT.lines(texts.get(i), column.room())) : lines;
            }
            heights.add(TEXT.height(lines));
            sum += TEXT.height(lines);
        }
        float needed = STRONG.height(STRONG.lines(service, columns.getFirst().room()));
        float more = Math.max(0, needed - sum) / heights.size();
        heights.replaceAll(height -> height + more);
        return heights;
    }
}
