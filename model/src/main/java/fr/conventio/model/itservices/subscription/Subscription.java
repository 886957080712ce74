package fr.conventio.model.itservices.subscription;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import fr.conventio.model.party.PartyId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one party takes of the offer: any combination of its sets.
 *
 * @param sets codes of the sets
 * @param domains numbers of the functional domains
 * @param dates the days that are known
 */
public record Subscription(
        SubscriptionId id,
        PartyId party,
        SortedSet<String> sets,
        SortedSet<Integer> domains,
        Map<SubscriptionDate, LocalDate> dates)
        implements Entity {

    /** Time the party has to put its position right before it is excluded. */
    public static final int MONTHS_OF_NOTICE = 3;

    public Subscription {
        sets = Collections.unmodifiableSortedSet(new TreeSet<>(sets));
        domains = Collections.unmodifiableSortedSet(new TreeSet<>(domains));
        var known = new EnumMap<SubscriptionDate, LocalDate>(SubscriptionDate.class);
        known.putAll(dates);
        dates = Collections.unmodifiableMap(known);
    }

    /** A party that takes nothing yet. */
    public static Subscription of(PartyId party) {
        return new Subscription(SubscriptionId.fresh(), party, new TreeSet<>(), new TreeSet<>(), Map.of());
    }

    /** True when nothing is subscribed and no day is known. */
    public boolean isBlank() {
        return sets.isEmpty() && domains.isEmpty() && dates.isEmpty();
    }

    public @Nullable LocalDate date(SubscriptionDate which) {
        return dates.get(which);
    }

    public SubscriptionState state() {
        if (sets.isEmpty()) {
            return SubscriptionState.NONE;
        } else if (dates.containsKey(SubscriptionDate.WITHDRAWN)) {
            return SubscriptionState.WITHDRAWN;
        } else if (dates.containsKey(SubscriptionDate.EXCLUDED)) {
            return SubscriptionState.EXCLUDED;
        } else if (dates.containsKey(SubscriptionDate.SUSPENDED)) {
            return SubscriptionState.SUSPENDED;
        }
        return dates.containsKey(SubscriptionDate.VALIDATED) ? SubscriptionState.EFFECTIVE : SubscriptionState.PENDING;
    }

    /** The day from which the party is out for good; null when none is known. */
    public @Nullable LocalDate end() {
        var excluded = date(SubscriptionDate.EXCLUDED);
        var withdrawn = date(SubscriptionDate.WITHDRAWN);
        if (excluded == null || withdrawn == null) {
            return excluded == null ? withdrawn : excluded;
        }
        return excluded.isBefore(withdrawn) ? excluded : withdrawn;
    }

    /** True when the party subscribes to something on at least one day of a period, its first and last day included. */
    public boolean isActive(LocalDate first, LocalDate last) {
        var start = date(SubscriptionDate.START);
        var end = end();
        return !sets.isEmpty() && (start == null || !start.isAfter(last)) && (end == null || end.isAfter(first));
    }

    /** The day from which exclusion is possible, unless the position is put right; null when no notice was given. */
    public @Nullable LocalDate earliestExclusion() {
        var notice = date(SubscriptionDate.NOTICE);
        return notice == null ? null : notice.plusMonths(MONTHS_OF_NOTICE);
    }

    @Override
    public Subscription renewed(Renewal ids) {
        return new Subscription(new SubscriptionId(ids.of(id)), new PartyId(ids.of(party)), sets, domains, dates);
    }

    /** With a set taken, or given up when it was taken. */
    public Subscription toggled(String set) {
        return new Subscription(id, party, toggled(sets, set), domains, dates);
    }

    /** With a domain chosen, or given up when it was chosen. */
    public Subscription toggled(int domain) {
        return new Subscription(id, party, sets, toggled(domains, domain), dates);
    }

    private static <T> SortedSet<T> toggled(SortedSet<T> chosen, T what) {
        var toggled = new TreeSet<>(chosen);
        if (!toggled.remove(what)) {
            toggled.add(what);
        }
        return toggled;
    }

    /** @param day null when it is not known */
    public Subscription with(SubscriptionDate which, @Nullable LocalDate day) {
        var known = new EnumMap<SubscriptionDate, LocalDate>(SubscriptionDate.class);
        known.putAll(dates);
        if (day == null) {
            known.remove(which);
        } else {
            known.put(which, day);
        }
        return new Subscription(id, party, sets, domains, known);
    }
}
