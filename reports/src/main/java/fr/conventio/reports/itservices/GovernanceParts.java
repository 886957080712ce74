package fr.conventio.reports.itservices;

import static fr.conventio.reports.itservices.ItServicesAnnex.said;

import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.itservices.governance.CostKey;
import fr.conventio.model.itservices.governance.DueCalendar;
import fr.conventio.model.party.Party;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Words;
import fr.conventio.reports.tables.Cell;
import fr.conventio.reports.tables.Column;
import fr.conventio.reports.tables.Part;
import fr.conventio.reports.tables.Row;
import fr.conventio.reports.tables.Table;
import java.util.ArrayList;
import java.util.List;

/** The parts of annex 6 about what follows from the subscriptions: meetings and reports, the sharing of costs. */
final class GovernanceParts {
    private GovernanceParts() {}

    static List<Part> of(ItServices services, List<Party> parties, int year) {
        return List.of(
                Part.titled(said("annex6.governance"))
                        .onSheet(said("annex6.governance.sheet"))
                        .paragraph(said("annex6.governance.text", String.valueOf(year)))
                        .table(dues(services, parties, year)),
                Part.titled(said("annex6.cost"))
                        .paragraph(said("annex6.cost.text"))
                        .table(costs(services, parties)));
    }

    private static Table dues(ItServices services, List<Party> parties, int year) {
        var rows = new ArrayList<Row>();
        for (var due : DueCalendar.of(services, parties, year)) {
            var party = due.party();
            rows.add(Row.of(
                    Cell.of(due.last()),
                    Cell.of(Words.FRENCH.say(due.kind().label())),
                    Cell.of(party == null ? said("annex6.due.about.all") : party.shortName()),
                    Cell.of(Words.FRENCH.say(due.kind().who()))));
        }
        return new Table(
                List.of(
                        Column.centred(said("annex6.due"), 2.4),
                        Column.left(said("annex6.due.what"), 7),
                        Column.left(said("annex6.due.about"), 3),
                        Column.left(said("annex6.due.who"), 6)),
                rows);
    }

    private static Table costs(ItServices services, List<Party> parties) {
        var rows = new ArrayList<Row>();
        for (var set : services.sets()) {
            var key = CostKey.of(set, services, parties);
            if (!key.shares().isEmpty()) {
                rows.add(Row.section(OfferParts.titled(set)));
            }
            key.shares().forEach(share -> rows.add(row(key, share)));
        }
        return new Table(
                List.of(
                        Column.left(said("annex6.party"), 5),
                        Column.right(said("annex6.cost.stations"), 2),
                        Column.centred(said("annex6.cost.counted"), 2.4),
                        Column.left(said("annex6.cost.part"), 5)),
                rows);
    }

    private static Row row(CostKey key, CostKey.Share share) {
        var counted = share.counted();
        return Row.of(
                Cell.of(share.party().shortName()),
                share.workstations().isPresent() ? Cell.of(share.workstations().getAsLong()) : Cell.empty(),
                counted == null ? Cell.empty() : Cell.of(counted),
                Cell.of(part(key, share)));
    }

    /** The exact part and about how much that is: "200/300, soit 66,67 %". */
    private static String part(CostKey key, CostKey.Share share) {
        var part = key.part(share);
        return part == null
                ? said("annex6.cost.open")
                : said(
                        "it.cost.part",
                        French.number(share.workstations().orElseThrow()),
                        French.number(key.denominator()),
                        French.decimal(part.times(100).rounded(2)));
    }
}
