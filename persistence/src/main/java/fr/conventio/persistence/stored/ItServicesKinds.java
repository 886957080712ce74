package fr.conventio.persistence.stored;

import static fr.conventio.persistence.tables.Tables.COMMITMENT;
import static fr.conventio.persistence.tables.Tables.FUNCTIONAL_DOMAIN;
import static fr.conventio.persistence.tables.Tables.SERVICE_SET;
import static fr.conventio.persistence.tables.Tables.UNIT_SERVICE;

import fr.conventio.model.itservices.offer.Commitment;
import fr.conventio.model.itservices.offer.CommitmentId;
import fr.conventio.model.itservices.offer.Delay;
import fr.conventio.model.itservices.offer.FunctionalDomain;
import fr.conventio.model.itservices.offer.FunctionalDomainId;
import fr.conventio.model.itservices.offer.LevelKind;
import fr.conventio.model.itservices.offer.ServiceLevel;
import fr.conventio.model.itservices.offer.ServiceSet;
import fr.conventio.model.itservices.offer.ServiceSetId;
import fr.conventio.model.itservices.offer.UnitService;
import fr.conventio.model.itservices.offer.UnitServiceId;
import fr.conventio.persistence.tables.tables.records.CommitmentRecord;
import fr.conventio.persistence.tables.tables.records.FunctionalDomainRecord;
import fr.conventio.persistence.tables.tables.records.ServiceSetRecord;
import fr.conventio.persistence.tables.tables.records.UnitServiceRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the offer of IT services is stored. */
final class ItServicesKinds {
    private static final StoredKind<ServiceSet, ServiceSetRecord> SETS = new StoredKind<>(
            StoredTable.SERVICE_SET,
            ServiceSet.class,
            SERVICE_SET,
            SERVICE_SET.ID,
            SERVICE_SET.DOSSIER_ID,
            (row, set) -> {
                row.setId(set.id().value());
                row.setCode(set.code());
                row.setPlace(set.position());
                row.setName(set.name());
            },
            row -> new ServiceSet(new ServiceSetId(row.getId()), row.getCode(), row.getPlace(), row.getName()));

    private static final StoredKind<UnitService, UnitServiceRecord> UNITS = new StoredKind<>(
            StoredTable.UNIT_SERVICE,
            UnitService.class,
            UNIT_SERVICE,
            UNIT_SERVICE.ID,
            UNIT_SERVICE.DOSSIER_ID,
            (row, unit) -> {
                row.setId(unit.id().value());
                row.setSetCode(unit.set());
                row.setPlace(unit.position());
                row.setHeading(unit.group());
                row.setName(unit.name());
                row.setAcknowledge(text(unit.level().delay(LevelKind.ACKNOWLEDGE)));
                row.setIntervene(text(unit.level().delay(LevelKind.INTERVENE)));
                row.setResolve(text(unit.level().delay(LevelKind.RESOLVE)));
            },
            row -> new UnitService(
                    new UnitServiceId(row.getId()),
                    row.getSetCode(),
                    row.getPlace(),
                    row.getHeading(),
                    row.getName(),
                    new ServiceLevel(delay(row.getAcknowledge()), delay(row.getIntervene()), delay(row.getResolve()))));

    private static final StoredKind<FunctionalDomain, FunctionalDomainRecord> DOMAINS = new StoredKind<>(
            StoredTable.FUNCTIONAL_DOMAIN,
            FunctionalDomain.class,
            FUNCTIONAL_DOMAIN,
            FUNCTIONAL_DOMAIN.ID,
            FUNCTIONAL_DOMAIN.DOSSIER_ID,
            (row, domain) -> {
                row.setId(domain.id().value());
                row.setSetCode(domain.set());
                row.setDomainNumber(domain.number());
                row.setName(domain.name());
                row.setExamples(domain.examples());
            },
            row -> new FunctionalDomain(
                    new FunctionalDomainId(row.getId()),
                    row.getSetCode(),
                    row.getDomainNumber(),
                    row.getName(),
                    row.getExamples()));

    private static final StoredKind<Commitment, CommitmentRecord> COMMITMENTS = new StoredKind<>(
            StoredTable.COMMITMENT,
            Commitment.class,
            COMMITMENT,
            COMMITMENT.ID,
            COMMITMENT.DOSSIER_ID,
            (row, commitment) -> {
                row.setId(commitment.id().value());
                row.setSetCode(commitment.set());
                row.setSide(commitment.side().name());
                row.setPlace(commitment.position());
                row.setCommitmentText(commitment.text());
            },
            row -> new Commitment(
                    new CommitmentId(row.getId()),
                    row.getSetCode(),
                    Commitment.Side.valueOf(row.getSide()),
                    row.getPlace(),
                    row.getCommitmentText()));

    static final List<StoredKind<?, ?>> ALL = List.of(SETS, UNITS, DOMAINS, COMMITMENTS);

    private ItServicesKinds() {}

    private static @Nullable String text(@Nullable Delay delay) {
        return delay == null ? null : delay.amount() + " " + delay.unit().name();
    }

    private static @Nullable Delay delay(@Nullable String stored) {
        if (stored == null) {
            return null;
        }
        int gap = stored.indexOf(' ');
        return new Delay(Integer.parseInt(stored.substring(0, gap)), Delay.Unit.valueOf(stored.substring(gap + 1)));
    }
}
