package fr.conventio.app.command;

import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.party.Party;
import fr.conventio.model.roster.Category;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.totals.RosterTotals;
import fr.conventio.model.wording.French;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** A dossier and the totals of its roster, for other programs and for people. */
final class TotalsJson {
    private TotalsJson() {}

    static Map<String, Object> of(Dossier dossier, Roster roster, RosterTotals totals) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", dossier.id().value().toString());
        json.put("title", dossier.title());
        json.put("actTitle", dossier.actTitle());
        json.put("effectiveDate", dossier.effectiveDate().toString());
        json.put("originals", dossier.originals());
        json.put("parties", roster.parties().stream().map(TotalsJson::party).toList());
        json.put("headcount", totals.all().headcount());
        json.put("fullTimeEquivalent", totals.all().fullTimeEquivalent().rounded(2));
        json.put("transferred", totals.transferred());
        json.put("notTransferred", totals.notTransferred());
        json.put("deferred", totals.deferred());
        json.put("undecided", totals.undecided());
        var dates = new ArrayList<Object>();
        totals.transfersByDate()
                .forEach((date, agents) -> dates.add(Map.of("date", date.toString(), "agents", agents)));
        json.put("transfersByDate", dates);
        var employers = new ArrayList<Object>();
        totals.byEmployer().forEach((id, tally) -> {
            var employer = new LinkedHashMap<String, Object>();
            employer.put("employer", roster.partyName(id));
            employer.put("headcount", tally.headcount());
            employer.put("a", tally.of(Category.A));
            employer.put("b", tally.of(Category.B));
            employer.put("c", tally.of(Category.C));
            employer.put("fullTimeEquivalent", tally.fullTimeEquivalent().rounded(2));
            employers.add(employer);
        });
        json.put("byEmployer", employers);
        var services = new ArrayList<Object>();
        totals.byService().forEach((id, service) -> {
            var entry = new LinkedHashMap<String, Object>();
            entry.put("service", roster.serviceName(id));
            entry.put("headcount", service.tally().headcount());
            entry.put("fullTimeEquivalent", service.tally().fullTimeEquivalent().rounded(2));
            entry.put("transferred", service.transferred());
            services.add(entry);
        });
        json.put("byService", services);
        return json;
    }

    private static Map<String, Object> party(Party party) {
        var json = new LinkedHashMap<String, Object>();
        json.put("shortName", party.shortName());
        json.put("kind", party.kind().name());
        var siren = party.siren();
        json.put("siren", siren == null ? null : siren.digits());
        return json;
    }

    /** "255 postes · 245,21 ETP · 164 transferts". */
    static String line(RosterTotals totals) {
        return French.number(totals.all().headcount()) + " postes · "
                + French.decimal(totals.all().fullTimeEquivalent().rounded(2)) + " ETP · "
                + French.number(totals.transferred()) + " transferts";
    }
}
