package fr.conventio.persistence.stored;

import static fr.conventio.persistence.tables.Tables.ADHESION;
import static fr.conventio.persistence.tables.Tables.SECTION_RULE;
import static fr.conventio.persistence.tables.Tables.SHARED_SERVICE;
import static fr.conventio.persistence.tables.Tables.SUB_SERVICE;

import fr.conventio.model.party.PartyId;
import fr.conventio.model.services.Authority;
import fr.conventio.model.services.Missions;
import fr.conventio.model.services.Scope;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.services.SubService;
import fr.conventio.model.services.SubServiceId;
import fr.conventio.model.services.perimeter.Adhesion;
import fr.conventio.model.services.perimeter.AdhesionId;
import fr.conventio.model.services.perimeter.LeafId;
import fr.conventio.model.services.perimeter.SectionRule;
import fr.conventio.model.services.perimeter.SectionRuleId;
import fr.conventio.persistence.tables.tables.records.AdhesionRecord;
import fr.conventio.persistence.tables.tables.records.SectionRuleRecord;
import fr.conventio.persistence.tables.tables.records.SharedServiceRecord;
import fr.conventio.persistence.tables.tables.records.SubServiceRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How shared services, their parts, adhesions and the rules for sections are stored. */
final class ServiceKinds {
    static final StoredKind<SharedService, SharedServiceRecord> SERVICES = new StoredKind<>(
            StoredTable.SERVICE,
            SharedService.class,
            SHARED_SERVICE,
            SHARED_SERVICE.ID,
            SHARED_SERVICE.DOSSIER_ID,
            ServiceKinds::fill,
            ServiceKinds::service);

    static final StoredKind<SubService, SubServiceRecord> SUB_SERVICES = new StoredKind<>(
            StoredTable.SUB_SERVICE,
            SubService.class,
            SUB_SERVICE,
            SUB_SERVICE.ID,
            SUB_SERVICE.DOSSIER_ID,
            (row, part) -> {
                row.setId(part.id().value());
                row.setServiceId(part.service().value());
                row.setPlace(part.position());
                row.setName(part.name());
                row.setMissions(Texts.known(part.missions().written()));
            },
            row -> new SubService(
                    new SubServiceId(row.getId()),
                    new ServiceId(row.getServiceId()),
                    row.getPlace(),
                    row.getName(),
                    Missions.parse(Texts.text(row.getMissions()))));

    static final StoredKind<Adhesion, AdhesionRecord> ADHESIONS = new StoredKind<>(
            StoredTable.ADHESION,
            Adhesion.class,
            ADHESION,
            ADHESION.ID,
            ADHESION.DOSSIER_ID,
            ServiceKinds::fill,
            ServiceKinds::adhesion);

    static final StoredKind<SectionRule, SectionRuleRecord> SECTION_RULES = new StoredKind<>(
            StoredTable.SECTION_RULE,
            SectionRule.class,
            SECTION_RULE,
            SECTION_RULE.ID,
            SECTION_RULE.DOSSIER_ID,
            (row, rule) -> {
                row.setId(rule.id().value());
                row.setCode(rule.code());
                row.setSection(Texts.known(rule.section()));
                row.setServiceId(rule.service().value());
            },
            row -> new SectionRule(
                    new SectionRuleId(row.getId()),
                    row.getCode(),
                    Texts.text(row.getSection()),
                    new ServiceId(row.getServiceId())));

    static final List<StoredKind<?, ?>> ALL = List.of(SERVICES, SUB_SERVICES, ADHESIONS, SECTION_RULES);

    private ServiceKinds() {}

    private static void fill(SharedServiceRecord row, SharedService service) {
        row.setId(service.id().value());
        row.setPlace(service.position());
        row.setName(service.name());
        // The scope that services of older dossiers have.
        row.setScope(
                service.scope() == Scope.INSTITUTIONS ? null : service.scope().name());
        row.setAuthorities(
                Texts.known(service.authorities().stream().map(Authority::name).collect(Collectors.joining(","))));
        row.setInForceFrom(service.entryIntoForce());
        row.setMissions(Texts.known(service.missions().written()));
    }

    private static SharedService service(SharedServiceRecord row) {
        var scope = row.getScope();
        return new SharedService(
                new ServiceId(row.getId()),
                row.getPlace(),
                row.getName(),
                scope == null ? Scope.INSTITUTIONS : Scope.valueOf(scope),
                authorities(row.getAuthorities()),
                row.getInForceFrom(),
                Missions.parse(Texts.text(row.getMissions())));
    }

    private static Set<Authority> authorities(@Nullable String stored) {
        return stored == null
                ? Set.of()
                : Arrays.stream(stored.split(",")).map(Authority::valueOf).collect(Collectors.toSet());
    }

    private static void fill(AdhesionRecord row, Adhesion adhesion) {
        var part = adhesion.leaf().subService();
        row.setId(adhesion.id().value());
        row.setServiceId(adhesion.leaf().service().value());
        row.setSubServiceId(part == null ? null : part.value());
        row.setPartyId(adhesion.party().value());
        row.setStartDate(adhesion.start());
        row.setEndDate(adhesion.end());
        row.setDoubt(Texts.known(adhesion.doubt()));
    }

    private static Adhesion adhesion(AdhesionRecord row) {
        var part = row.getSubServiceId();
        return new Adhesion(
                new AdhesionId(row.getId()),
                new LeafId(new ServiceId(row.getServiceId()), part == null ? null : new SubServiceId(part)),
                new PartyId(row.getPartyId()),
                row.getStartDate(),
                row.getEndDate(),
                Texts.text(row.getDoubt()));
    }
}
