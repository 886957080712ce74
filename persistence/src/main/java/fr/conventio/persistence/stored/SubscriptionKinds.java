package fr.conventio.persistence.stored;

import static fr.conventio.persistence.tables.Tables.INVENTORY_ANSWER;
import static fr.conventio.persistence.tables.Tables.IT_REFERENT;
import static fr.conventio.persistence.tables.Tables.IT_SUBSCRIPTION;

import fr.conventio.model.itservices.inventory.Answer;
import fr.conventio.model.itservices.inventory.AnswerId;
import fr.conventio.model.itservices.subscription.Referent;
import fr.conventio.model.itservices.subscription.ReferentId;
import fr.conventio.model.itservices.subscription.Subscription;
import fr.conventio.model.itservices.subscription.SubscriptionDate;
import fr.conventio.model.itservices.subscription.SubscriptionId;
import fr.conventio.model.party.PartyId;
import fr.conventio.persistence.tables.tables.records.InventoryAnswerRecord;
import fr.conventio.persistence.tables.tables.records.ItReferentRecord;
import fr.conventio.persistence.tables.tables.records.ItSubscriptionRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.TableField;

/** How the subscriptions to the IT services, the referents and the answers of the inventories are stored. */
final class SubscriptionKinds {
    private static final Map<SubscriptionDate, TableField<ItSubscriptionRecord, LocalDate>> DATES =
            new EnumMap<>(Map.of(
                    SubscriptionDate.START, IT_SUBSCRIPTION.START_DATE,
                    SubscriptionDate.FORM_SENT, IT_SUBSCRIPTION.FORM_SENT,
                    SubscriptionDate.FORM_RECEIVED, IT_SUBSCRIPTION.FORM_RECEIVED,
                    SubscriptionDate.SITUATION, IT_SUBSCRIPTION.SITUATION,
                    SubscriptionDate.VALIDATED, IT_SUBSCRIPTION.VALIDATED,
                    SubscriptionDate.NOTICE, IT_SUBSCRIPTION.NOTICE,
                    SubscriptionDate.SUSPENDED, IT_SUBSCRIPTION.SUSPENDED,
                    SubscriptionDate.EXCLUDED, IT_SUBSCRIPTION.EXCLUDED,
                    SubscriptionDate.WITHDRAWN, IT_SUBSCRIPTION.WITHDRAWN));

    private static final StoredKind<Subscription, ItSubscriptionRecord> SUBSCRIPTIONS = new StoredKind<>(
            StoredTable.IT_SUBSCRIPTION,
            Subscription.class,
            IT_SUBSCRIPTION,
            IT_SUBSCRIPTION.ID,
            IT_SUBSCRIPTION.DOSSIER_ID,
            SubscriptionKinds::fill,
            SubscriptionKinds::subscription);

    private static final StoredKind<Referent, ItReferentRecord> REFERENTS = new StoredKind<>(
            StoredTable.IT_REFERENT,
            Referent.class,
            IT_REFERENT,
            IT_REFERENT.ID,
            IT_REFERENT.DOSSIER_ID,
            (row, referent) -> {
                row.setId(referent.id().value());
                row.setPartyId(referent.party().value());
                row.setPlace(referent.position());
                row.setName(referent.name());
                row.setJobFunction(referent.function());
                row.setPhone(referent.phone());
                row.setEmail(referent.email());
            },
            row -> new Referent(
                    new ReferentId(row.getId()),
                    new PartyId(row.getPartyId()),
                    row.getPlace(),
                    row.getName(),
                    row.getJobFunction(),
                    row.getPhone(),
                    row.getEmail()));

    private static final StoredKind<Answer, InventoryAnswerRecord> ANSWERS = new StoredKind<>(
            StoredTable.INVENTORY_ANSWER,
            Answer.class,
            INVENTORY_ANSWER,
            INVENTORY_ANSWER.ID,
            INVENTORY_ANSWER.DOSSIER_ID,
            (row, answer) -> {
                row.setId(answer.id().value());
                row.setPartyId(answer.party().value());
                row.setLine(answer.line());
                row.setLineCopy(answer.copy());
                row.setAnswer(answer.value());
                row.setRemark(answer.remark());
            },
            row -> new Answer(
                    new AnswerId(row.getId()),
                    new PartyId(row.getPartyId()),
                    row.getLine(),
                    row.getLineCopy(),
                    row.getAnswer(),
                    row.getRemark()));

    static final List<StoredKind<?, ?>> ALL = List.of(SUBSCRIPTIONS, REFERENTS, ANSWERS);

    private SubscriptionKinds() {}

    private static void fill(ItSubscriptionRecord row, Subscription subscription) {
        row.setId(subscription.id().value());
        row.setPartyId(subscription.party().value());
        row.setSets(joined(subscription.sets()));
        row.setDomains(joined(subscription.domains()));
        DATES.forEach((which, column) -> row.set(column, subscription.date(which)));
    }

    private static Subscription subscription(ItSubscriptionRecord row) {
        var dates = new EnumMap<SubscriptionDate, LocalDate>(SubscriptionDate.class);
        DATES.forEach((which, column) -> {
            var day = row.get(column);
            if (day != null) {
                dates.put(which, day);
            }
        });
        return new Subscription(
                new SubscriptionId(row.getId()),
                new PartyId(row.getPartyId()),
                words(row.getSets()).collect(Collectors.toCollection(TreeSet::new)),
                words(row.getDomains()).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new)),
                dates);
    }

    private static String joined(Collection<?> words) {
        return words.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static Stream<String> words(String joined) {
        return Arrays.stream(joined.split(" ")).filter(word -> !word.isEmpty());
    }
}
