package fr.conventio.reports.services;

import fr.conventio.model.act.Act;
import fr.conventio.model.party.Party;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.services.SubService;
import fr.conventio.model.services.perimeter.Adhesion;
import fr.conventio.model.services.perimeter.AdhesionCells;
import fr.conventio.model.services.perimeter.Leaf;
import fr.conventio.model.services.perimeter.Perimeter;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Words;
import fr.conventio.reports.tables.Cell;
import fr.conventio.reports.tables.Column;
import fr.conventio.reports.tables.Part;
import fr.conventio.reports.tables.Row;
import fr.conventio.reports.tables.Table;
import fr.conventio.reports.tables.TablesDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Describes the tables of articles 2.1 and 2.2: who joins what, and what each service does, for whom and from when. */
public final class ServicesArticle {
    /** With more parties than this, their columns are narrow and their names may stand upright. */
    private static final int FEW = 6;

    private static final double SERVICE = 22;
    private static final double PART = 34;
    private static final double PARTY = 14;
    private static final double NARROW_PARTY = 5;

    private final Act act;
    private final Perimeter perimeter;
    private final List<Party> joiners;

    private ServicesArticle(Act act) {
        this.act = act;
        this.perimeter = act.perimeter();
        this.joiners = perimeter.joiners();
    }

    /** @param title as the act calls it */
    public static TablesDocument describe(Act act, String title) {
        var article = new ServicesArticle(act);
        var notes = List.of(said("article2.note", act.dossier().effectiveDate()));
        var parts = new ArrayList<Part>();
        parts.add(article.adhesions());
        var doubts = article.doubts();
        if (!doubts.isEmpty()) {
            parts.add(Part.titled(said("article2.doubts")).bullets(doubts));
        }
        parts.add(article.missions());
        return TablesDocument.of(act.dossier(), title, notes, parts);
    }

    private Part adhesions() {
        var columns = new ArrayList<Column>();
        columns.add(Column.left(said("article2.service"), SERVICE));
        columns.add(Column.left(said("article2.part"), PART));
        for (var party : joiners) {
            var column = joiners.size() > FEW
                    ? Column.narrow(party.shortName(), NARROW_PARTY)
                    : Column.centred(party.shortName(), PARTY);
            columns.add(column.under(said("article2.adhesion")));
        }
        var rows = new ArrayList<Row>();
        for (var service : perimeter.services()) {
            rows.addAll(lines(service));
        }
        var total = new ArrayList<Cell>();
        total.add(Cell.of(said("article2.total")).across(2));
        for (int party = 0; party < joiners.size(); party++) {
            total.add(Cell.countOf(2 + party));
        }
        rows.add(Row.total(total));
        return Part.titled(said("article2.adhesions"))
                .onSheet(said("article2.adhesions.sheet"))
                .table(new Table(columns, rows));
    }

    private List<Row> lines(SharedService service) {
        var leaves = perimeter.leavesOf(service.id());
        var rows = new ArrayList<Row>();
        for (var leaf : leaves) {
            var cells = new ArrayList<Cell>();
            var name = Cell.of(service.name()).strong();
            var part = leaf.subService();
            if (part == null) {
                cells.add(name.across(2));
            } else {
                if (rows.isEmpty()) {
                    cells.add(name.over(leaves.size()));
                }
                cells.add(Cell.of(part.name()));
            }
            joiners.forEach(party -> cells.add(cross(leaf, party)));
            rows.add(Row.of(cells));
        }
        return rows;
    }

    private Cell cross(Leaf leaf, Party party) {
        return find(leaf, party).map(ServicesArticle::cross).orElseGet(Cell::empty);
    }

    private Optional<Adhesion> find(Leaf leaf, Party party) {
        return perimeter.find(new fr.conventio.model.services.perimeter.Cell(leaf.id(), party.id()));
    }

    private static Cell cross(Adhesion adhesion) {
        var cell = Cell.of(AdhesionCells.text(adhesion));
        return adhesion.isDoubtful() ? cell.shaded(Cell.Shade.DOUBT) : cell;
    }

    /** Line by line; parties whose doubt is the same stand together. */
    private List<String> doubts() {
        var doubts = new ArrayList<String>();
        for (var leaf : perimeter.leaves()) {
            var parties = new LinkedHashMap<String, List<String>>();
            for (var party : joiners) {
                find(leaf, party)
                        .filter(Adhesion::isDoubtful)
                        .ifPresent(adhesion -> parties.computeIfAbsent(adhesion.doubt(), doubt -> new ArrayList<>())
                                .add(party.shortName()));
            }
            parties.forEach((doubt, names) ->
                    doubts.add(said("article2.doubt", leaf.fullName(), String.join(", ", names), doubt)));
        }
        return doubts;
    }

    private Part missions() {
        var columns = List.of(
                Column.left(said("article2.service"), SERVICE),
                Column.left(said("article2.missions"), 54),
                Column.left(said("article2.scope"), 14),
                Column.left(said("article2.authority"), 20),
                Column.centred(said("article2.in_force"), 14));
        var rows = perimeter.services().stream().map(this::missions).toList();
        return Part.titled(said("article2.duties"))
                .onSheet(said("article2.missions.sheet"))
                .table(new Table(columns, rows));
    }

    private Row missions(SharedService service) {
        var text = new StringBuilder(service.missions().written());
        for (var part : perimeter.partsOf(service.id())) {
            if (!part.missions().isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append(ofPart(part));
            }
        }
        var authorities = service.authorities().stream()
                .map(authority -> Words.FRENCH.say(authority.label()))
                .toList();
        return Row.of(
                Cell.of(service.name()).strong(),
                Cell.of(text.toString()),
                Cell.of(Words.FRENCH.say(service.scope().label())),
                Cell.of(String.join("\n", authorities)),
                Cell.of(service.worksFrom(act.dossier().effectiveDate())));
    }

    /** The part's name, and below it its points, each behind a dash. */
    private static String ofPart(SubService part) {
        var lines = new StringJoiner("\n");
        lines.add(said("article2.of_part", part.name()));
        for (var point : part.missions().points()) {
            lines.add(said("article2.point", point.text()));
            point.details().forEach(detail -> lines.add(said("article2.detail", detail)));
        }
        return lines.toString();
    }

    private static String said(String key, Object... args) {
        return Words.FRENCH.say(Message.of(key, args));
    }
}
