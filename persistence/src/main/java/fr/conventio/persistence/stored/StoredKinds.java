package fr.conventio.persistence.stored;

import static fr.conventio.persistence.tables.Tables.DOSSIER;
import static fr.conventio.persistence.tables.Tables.PARTY;
import static fr.conventio.persistence.tables.Tables.POST;
import static fr.conventio.persistence.tables.Tables.SHARED_SERVICE;

import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.money.Euros;
import fr.conventio.model.party.Deliberation;
import fr.conventio.model.party.OfficeHolder;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.party.Siren;
import fr.conventio.model.roster.Category;
import fr.conventio.model.roster.Grades;
import fr.conventio.model.roster.PersonalDetails;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostId;
import fr.conventio.model.roster.Recognised;
import fr.conventio.model.roster.Status;
import fr.conventio.model.roster.Transfer;
import fr.conventio.model.roster.WorkingTime;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.SharedService;
import fr.conventio.persistence.tables.tables.records.DossierRecord;
import fr.conventio.persistence.tables.tables.records.PartyRecord;
import fr.conventio.persistence.tables.tables.records.PostRecord;
import fr.conventio.persistence.tables.tables.records.SharedServiceRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds that are stored, in the order their rows may be put in. */
public final class StoredKinds {
    public static final StoredKind<Dossier, DossierRecord> DOSSIERS = new StoredKind<>(
            "dossier",
            Dossier.class,
            DOSSIER,
            DOSSIER.ID,
            null,
            (row, dossier) -> {
                row.setId(dossier.id().value());
                row.setTitle(dossier.title());
                row.setActTitle(dossier.actTitle());
                row.setEffectiveDate(dossier.effectiveDate());
                row.setOriginals(dossier.originals());
            },
            row -> new Dossier(
                    new DossierId(row.getId()),
                    row.getTitle(),
                    row.getActTitle(),
                    row.getEffectiveDate(),
                    row.getOriginals()));

    public static final StoredKind<Party, PartyRecord> PARTIES = new StoredKind<>(
            "party", Party.class, PARTY, PARTY.ID, PARTY.DOSSIER_ID, StoredKinds::fill, StoredKinds::party);

    public static final StoredKind<SharedService, SharedServiceRecord> SERVICES = new StoredKind<>(
            "service",
            SharedService.class,
            SHARED_SERVICE,
            SHARED_SERVICE.ID,
            SHARED_SERVICE.DOSSIER_ID,
            (row, service) -> {
                row.setId(service.id().value());
                row.setPlace(service.position());
                row.setName(service.name());
            },
            row -> new SharedService(new ServiceId(row.getId()), row.getPlace(), row.getName()));

    public static final StoredKind<Post, PostRecord> POSTS =
            new StoredKind<>("post", Post.class, POST, POST.ID, POST.DOSSIER_ID, StoredKinds::fill, StoredKinds::post);

    private static final List<StoredKind<?, ?>> ALL = List.of(DOSSIERS, PARTIES, SERVICES, POSTS);

    private StoredKinds() {}

    public static List<StoredKind<?, ?>> all() {
        return ALL;
    }

    /** The kind of an entity. */
    public static StoredKind<?, ?> of(Entity entity) {
        return ALL.stream()
                .filter(kind -> kind.type().isInstance(entity))
                .findFirst()
                .orElseThrow();
    }

    /** The kind of that name in the journal. */
    public static StoredKind<?, ?> named(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst().orElseThrow();
    }

    private static void fill(PartyRecord row, Party party) {
        var siren = party.siren();
        row.setId(party.id().value());
        row.setPlace(party.position());
        row.setKind(party.kind().name());
        row.setName(party.name());
        row.setShortName(party.shortName());
        row.setGenitive(party.genitive());
        row.setSiren(siren == null ? null : siren.digits());
        row.setRepresentativeName(known(party.representative().name()));
        row.setRepresentativeCapacity(known(party.representative().capacity()));
        row.setDeliberationAssembly(known(party.deliberation().assembly()));
        row.setDeliberationDate(party.deliberation().date());
        row.setDeliberationNumber(known(party.deliberation().number()));
        row.setSignatoryName(known(party.signatory().name()));
        row.setSignatoryCapacity(known(party.signatory().capacity()));
    }

    private static Party party(PartyRecord row) {
        var siren = row.getSiren();
        return new Party(
                new PartyId(row.getId()),
                row.getPlace(),
                PartyKind.valueOf(row.getKind()),
                row.getName(),
                row.getShortName(),
                row.getGenitive(),
                siren == null ? null : new Siren(siren),
                new OfficeHolder(text(row.getRepresentativeName()), text(row.getRepresentativeCapacity())),
                new Deliberation(
                        text(row.getDeliberationAssembly()),
                        row.getDeliberationDate(),
                        text(row.getDeliberationNumber())),
                new OfficeHolder(text(row.getSignatoryName()), text(row.getSignatoryCapacity())));
    }

    /** A text that came with a later form of the tables: what was never written stays null, as it is in older rows. */
    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(@Nullable String stored) {
        return stored == null ? "" : stored;
    }

    private static void fill(PostRecord row, Post post) {
        var status = post.status().value();
        var grade = post.grade().value();
        var pay = post.personal().monthlyPay();
        row.setId(post.id().value());
        row.setPostRank(post.rank());
        row.setServiceId(post.service().value());
        row.setSectionCode(post.sectionCode());
        row.setSection(post.section());
        row.setJobFunction(post.function());
        row.setStatusWording(post.status().wording());
        row.setStatus(status == null ? null : status.name());
        row.setCategory(post.category().name());
        row.setGradeWording(post.grade().wording());
        row.setGrade(grade == null ? null : grade.code());
        row.setTimeKind(post.workingTime().kind().name());
        row.setTimeNumerator(post.workingTime().numerator());
        row.setTimeDenominator(post.workingTime().denominator());
        row.setEmployerId(post.employer().value());
        row.setTransfer(post.transfer().decision().name());
        row.setTransferDate(post.transfer().date());
        row.setDeferralReason(post.transfer().reason());
        row.setRemarks(post.remarks());
        row.setStaffNumber(post.personal().staffNumber());
        row.setAgentName(post.personal().name());
        row.setMonthlyPay(pay == null ? null : pay.amount());
    }

    private static Post post(PostRecord row) {
        var status = row.getStatus();
        var grade = row.getGrade();
        var pay = row.getMonthlyPay();
        return new Post(
                new PostId(row.getId()),
                row.getPostRank(),
                new ServiceId(row.getServiceId()),
                row.getSectionCode(),
                row.getSection(),
                row.getJobFunction(),
                new Recognised<>(row.getStatusWording(), status == null ? null : Status.valueOf(status)),
                Category.valueOf(row.getCategory()),
                new Recognised<>(
                        row.getGradeWording(),
                        grade == null ? null : Grades.find(grade).orElse(null)),
                new WorkingTime(
                        WorkingTime.Kind.valueOf(row.getTimeKind()), row.getTimeNumerator(), row.getTimeDenominator()),
                new PartyId(row.getEmployerId()),
                new Transfer(
                        Transfer.Decision.valueOf(row.getTransfer()), row.getTransferDate(), row.getDeferralReason()),
                row.getRemarks(),
                new PersonalDetails(row.getStaffNumber(), row.getAgentName(), pay == null ? null : new Euros(pay)));
    }
}
