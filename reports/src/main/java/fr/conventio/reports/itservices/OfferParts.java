package fr.conventio.reports.itservices;

import static fr.conventio.reports.itservices.ItServicesAnnex.said;

import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.itservices.offer.Commitment;
import fr.conventio.model.itservices.offer.LevelKind;
import fr.conventio.model.itservices.offer.ServiceSet;
import fr.conventio.model.wording.Words;
import fr.conventio.reports.tables.Cell;
import fr.conventio.reports.tables.Column;
import fr.conventio.reports.tables.Part;
import fr.conventio.reports.tables.Row;
import fr.conventio.reports.tables.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The parts of annex 6 about what is offered: sets and unit services, domains, commitments. */
final class OfferParts {
    private OfferParts() {}

    static List<Part> of(ItServices services) {
        var parts = new ArrayList<Part>();
        parts.add(Part.titled(said("annex6.offer"))
                .onSheet(said("annex6.offer.sheet"))
                .paragraph(said("annex6.offer.text"))
                .table(units(services)));
        for (var set : services.sets()) {
            if (services.hasDomains(set)) {
                parts.add(Part.titled(said("annex6.domains", set.code()))
                        .paragraph(said("annex6.domains.text"))
                        .table(domains(services, set)));
            }
        }
        parts.add(Part.titled(said("annex6.commitments"))
                .onSheet(said("annex6.commitments.sheet"))
                .table(commitments(services)));
        return parts;
    }

    private static Table units(ItServices services) {
        var columns = new ArrayList<Column>();
        columns.add(Column.left(said("annex6.unit"), 10));
        for (var kind : LevelKind.values()) {
            columns.add(Column.centred(Words.FRENCH.say(kind.label()), 2.2).under(said("annex6.delays")));
        }
        var rows = new ArrayList<Row>();
        for (var set : services.sets()) {
            rows.add(Row.section(titled(set)));
            var group = "";
            for (var unit : services.units(set)) {
                if (!unit.group().equals(group)) {
                    group = unit.group();
                    rows.add(Row.subheading(group));
                }
                var cells = new ArrayList<Cell>();
                cells.add(Cell.of(unit.name()));
                Arrays.stream(LevelKind.values())
                        .forEach(kind -> cells.add(Cell.of(unit.level().written(kind))));
                rows.add(Row.of(cells));
            }
        }
        return new Table(columns, rows);
    }

    private static Table domains(ItServices services, ServiceSet set) {
        var rows = services.domains().stream()
                .filter(domain -> domain.set().equals(set.code()))
                .map(domain -> Row.of(Cell.of(domain.number()), Cell.of(domain.name()), Cell.of(domain.examples())))
                .toList();
        return new Table(
                List.of(
                        Column.centred(said("annex6.domain.number"), 1),
                        Column.left(said("annex6.domain"), 6),
                        Column.left(said("annex6.domain.examples"), 10)),
                rows);
    }

    private static Table commitments(ItServices services) {
        var rows = new ArrayList<Row>();
        commitments(rows, services, "", said("annex6.commitments.all"));
        services.sets().forEach(set -> commitments(rows, services, set.code(), titled(set)));
        return new Table(
                List.of(Column.left(said("annex6.commitment.side"), 3), Column.left(said("annex6.commitment"), 14)),
                rows);
    }

    private static void commitments(List<Row> rows, ItServices services, String set, String title) {
        var commitments = services.commitments().stream()
                .filter(commitment -> commitment.set().equals(set))
                .toList();
        if (!commitments.isEmpty()) {
            rows.add(Row.section(title));
        }
        for (Commitment commitment : commitments) {
            rows.add(Row.of(Cell.of(Words.FRENCH.say(commitment.side().label())), Cell.of(commitment.text())));
        }
    }

    static String titled(ServiceSet set) {
        return said("annex6.set", set.code(), set.name());
    }
}
