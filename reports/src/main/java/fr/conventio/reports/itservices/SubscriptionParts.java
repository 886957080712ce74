package fr.conventio.reports.itservices;

import static fr.conventio.reports.itservices.ItServicesAnnex.said;

import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.itservices.subscription.Subscription;
import fr.conventio.model.itservices.subscription.SubscriptionDate;
import fr.conventio.model.party.Party;
import fr.conventio.model.wording.Words;
import fr.conventio.reports.tables.Cell;
import fr.conventio.reports.tables.Column;
import fr.conventio.reports.tables.Part;
import fr.conventio.reports.tables.Row;
import fr.conventio.reports.tables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The parts of annex 6 about who takes what: the matrix, the subscriptions' lives, the referents. */
final class SubscriptionParts {
    private static final String MARK = "X";
    private static final List<SubscriptionDate> PRINTED = List.of(
            SubscriptionDate.START,
            SubscriptionDate.FORM_RECEIVED,
            SubscriptionDate.VALIDATED,
            SubscriptionDate.NOTICE,
            SubscriptionDate.SUSPENDED,
            SubscriptionDate.EXCLUDED,
            SubscriptionDate.WITHDRAWN);

    private SubscriptionParts() {}

    static List<Part> of(ItServices services, List<Party> parties) {
        return List.of(
                Part.titled(said("annex6.subscriptions"))
                        .onSheet(said("annex6.subscriptions.sheet"))
                        .paragraph(said("annex6.subscriptions.text"))
                        .table(matrix(services, parties)),
                Part.titled(said("annex6.life"))
                        .paragraph(said("annex6.life.text"))
                        .table(lives(services, parties)),
                Part.titled(said("annex6.referents"))
                        .paragraph(said("annex6.referents.text"))
                        .table(referents(services, parties)));
    }

    private static Table matrix(ItServices services, List<Party> parties) {
        var columns = new ArrayList<Column>();
        columns.add(Column.left(said("annex6.subscriptions.what"), 10));
        parties.forEach(party -> columns.add(Column.narrow(party.shortName(), 2)));
        var rows = new ArrayList<Row>();
        for (var set : services.sets()) {
            rows.add(marked(
                    services,
                    parties,
                    Cell.of(OfferParts.titled(set)).strong(),
                    subscription -> subscription.sets().contains(set.code())));
            for (var domain : services.domains()) {
                if (domain.set().equals(set.code())) {
                    rows.add(marked(
                            services,
                            parties,
                            Cell.of(domain.number() + ". " + domain.name()),
                            subscription -> subscription.domains().contains(domain.number())));
                }
            }
        }
        return new Table(columns, rows);
    }

    private static Row marked(ItServices services, List<Party> parties, Cell first, Predicate<Subscription> isMarked) {
        var cells = new ArrayList<Cell>();
        cells.add(first);
        for (var party : parties) {
            cells.add(Cell.of(isMarked.test(services.subscription(party.id())) ? MARK : ""));
        }
        return Row.of(cells);
    }

    private static Table lives(ItServices services, List<Party> parties) {
        var columns = new ArrayList<Column>();
        columns.add(Column.left(said("annex6.party"), 3));
        columns.add(Column.left(said("annex6.state"), 4));
        PRINTED.forEach(date -> columns.add(Column.centred(Words.FRENCH.say(date.label()), 2.6)));
        var rows = new ArrayList<Row>();
        for (var party : parties) {
            var subscription = services.subscription(party.id());
            var cells = new ArrayList<Cell>();
            cells.add(Cell.of(party.shortName()));
            cells.add(Cell.of(Words.FRENCH.say(subscription.state().label())));
            for (var which : PRINTED) {
                var day = subscription.date(which);
                cells.add(day == null ? Cell.empty() : Cell.of(day));
            }
            rows.add(Row.of(cells));
        }
        return new Table(columns, rows);
    }

    private static Table referents(ItServices services, List<Party> parties) {
        var rows = new ArrayList<Row>();
        for (var party : parties) {
            if (services.subscription(party.id()).sets().isEmpty()) {
                continue;
            }
            var functions = services.referents(party.id()).stream()
                    .map(referent ->
                            referent.function().isEmpty() ? said("annex6.referent.unnamed") : referent.function())
                    .toList();
            rows.add(Row.of(
                    Cell.of(party.shortName()),
                    Cell.of(functions.isEmpty() ? said("annex6.referent.none") : String.join("\n", functions))));
        }
        return new Table(
                List.of(Column.left(said("annex6.party"), 3), Column.left(said("annex6.referents"), 14)), rows);
    }
}
