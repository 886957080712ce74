package fr.conventio.reports.itservices;

import fr.conventio.model.act.Act;
import fr.conventio.model.wording.Words;
import fr.conventio.reports.tables.Part;
import fr.conventio.reports.tables.TablesDocument;
import java.util.ArrayList;
import java.util.List;

/** Annex 6: the offer, who takes what of it, what falls due, how costs are shared, the model inventory and its answers. */
public final class ItServicesAnnex {
    private ItServicesAnnex() {}

    /** @param title of the annex */
    public static TablesDocument describe(Act act, String title) {
        var services = act.itServices();
        var parties = act.roster().parties();
        var parts = new ArrayList<Part>();
        parts.addAll(OfferParts.of(services));
        parts.addAll(SubscriptionParts.of(services, parties));
        parts.addAll(GovernanceParts.of(
                services, parties, act.dossier().effectiveDate().getYear()));
        parts.addAll(InventoryParts.of(services, parties));
        return TablesDocument.of(act.dossier(), title, List.of(said("annex6.note")), parts);
    }

    /** Documents speak French. */
    static String said(String key, Object... args) {
        return Words.FRENCH.say(key, args);
    }
}
