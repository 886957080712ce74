package fr.conventio.model.itservices.governance;

import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.party.Party;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/** The meetings and reports of a year: those of each half-year for whoever subscribes during it. */
public final class DueCalendar {
    private DueCalendar() {}

    /** In order of their last days. */
    public static List<Due> of(ItServices services, List<Party> parties, int year) {
        var dues = new ArrayList<Due>();
        var start = LocalDate.of(year, Month.JANUARY, 1);
        var middle = LocalDate.of(year, Month.JUNE, 30);
        var end = LocalDate.of(year, Month.DECEMBER, 31);
        halfYear(dues, services, parties, start, middle);
        boolean any = halfYear(dues, services, parties, middle.plusDays(1), end);
        if (any) {
            dues.add(new Due(DueKind.PLENARY, start, end, null));
        }
        return dues;
    }

    private static boolean halfYear(
            List<Due> dues, ItServices services, List<Party> parties, LocalDate first, LocalDate last) {
        var active = parties.stream()
                .filter(party -> services.subscription(party.id()).isActive(first, last))
                .toList();
        active.forEach(party -> dues.add(new Due(DueKind.BILATERAL_MEETING, first, last, party)));
        active.forEach(party -> dues.add(new Due(DueKind.SUBSCRIBER_LIST, first, last, party)));
        if (!active.isEmpty()) {
            dues.add(new Due(DueKind.SERVICE_REPORT, first, last, null));
        }
        return !active.isEmpty();
    }
}
