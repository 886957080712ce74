package fr.conventio.model.roster;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.wording.Plain;

/**
 * One line of the roster: a post in a shared service, held by an agent or being filled.
 *
 * @param rank place within the roster; rises with gaps, so that a post moves without touching its neighbours. Officers see
 *     the number computed by {@link Roster#numbers}
 * @param service its own field: one section code may feed several services
 * @param sectionCode the HR system's code, "RH.DIR"; may be empty
 * @param section may be empty
 * @param function what the agent does, "Juriste"
 * @param employer the employer of origin
 * @param remarks free text for the officers; may be empty, never printed
 */
public record Post(
        PostId id,
        long rank,
        ServiceId service,
        String sectionCode,
        String section,
        String function,
        Recognised<Status> status,
        Category category,
        Recognised<Grade> grade,
        WorkingTime workingTime,
        PartyId employer,
        Transfer transfer,
        String remarks,
        PersonalDetails personal)
        implements Entity {
    /** Ranks rise by this much, so that a post can be put between two others without touching them. */
    public static final long RANK_STEP = 1L << 20;

    /** A post of which nothing more is known: texts empty, full time, transfer undecided, rank 0. */
    public static Post blank(ServiceId service, PartyId employer) {
        return new Post(
                PostId.fresh(),
                0,
                service,
                "",
                "",
                "",
                new Recognised<>("", null),
                Category.A,
                new Recognised<>("", null),
                WorkingTime.FULL,
                employer,
                Transfer.undecided(),
                "",
                PersonalDetails.NONE);
    }

    /** True for a post without an agent: rosters tell it in the function's text, "… en cours de recrutement". */
    public boolean isBeingRecruited() {
        return Plain.fold(function).contains("en cours de recrutement");
    }

    @Override
    public Post renewed(Renewal ids) {
        return withId(new PostId(ids.of(id)))
                .withService(new ServiceId(ids.of(service)))
                .withEmployer(new PartyId(ids.of(employer)));
    }

    public Post withId(PostId newId) {
        return new Post(
                newId,
                rank,
                service,
                sectionCode,
                section,
                function,
                status,
                category,
                grade,
                workingTime,
                employer,
                transfer,
                remarks,
                personal);
    }

    public Post withRank(long newRank) {
        return new Post(
                id,
                newRank,
                service,
                sectionCode,
                section,
                function,
                status,
                category,
                grade,
                workingTime,
                employer,
                transfer,
                remarks,
                personal);
    }

    public Post withService(ServiceId newService) {
        return new Post(
                id,
                rank,
                newService,
                sectionCode,
                section,
                function,
                status,
                category,
                grade,
                workingTime,
                employer,
                transfer,
                remarks,
                personal);
    }

    public Post withSectionCode(String newCode) {
        return new Post(
                id,
                rank,
                service,
                newCode,
                section,
                function,
                status,
                category,
                grade,
                workingTime,
                employer,
                transfer,
                remarks,
                personal);
    }

    public Post withSection(String newSection) {
        return new Post(
                id,
                rank,
                service,
                sectionCode,
                newSection,
                function,
                status,
                category,
                grade,
                workingTime,
                employer,
                transfer,
                remarks,
                personal);
    }

    public Post withFunction(String newFunction) {
        return new Post(
                id,
                rank,
                service,
                sectionCode,
                section,
                newFunction,
                status,
                category,
                grade,
                workingTime,
                employer,
                transfer,
                remarks,
                personal);
    }

    public Post withStatus(Recognised<Status> newStatus) {
        return new Post(
                id,
                rank,
                service,
                sectionCode,
                section,
                function,
                newStatus,
                category,
                grade,
                workingTime,
                employer,
                transfer,
                remarks,
                personal);
    }

    public Post withCategory(Category newCategory) {
        return new Post(
                id,
                rank,
                service,
                sectionCode,
                section,
                function,
                status,
                newCategory,
                grade,
                workingTime,
                employer,
                transfer,
                remarks,
                personal);
    }

    public Post withGrade(Recognised<Grade> newGrade) {
        return new Post(
                id,
                rank,
                service,
                sectionCode,
                section,
                function,
                status,
                category,
                newGrade,
                workingTime,
                employer,
                transfer,
                remarks,
                personal);
    }

    public Post withWorkingTime(WorkingTime newTime) {
        return new Post(
                id,
                rank,
                service,
                sectionCode,
                section,
                function,
                status,
                category,
                grade,
                newTime,
                employer,
                transfer,
                remarks,
                personal);
    }

    public Post withEmployer(PartyId newEmployer) {
        return new Post(
                id,
                rank,
                service,
                sectionCode,
                section,
                function,
                status,
                category,
                grade,
                workingTime,
                newEmployer,
                transfer,
                remarks,
                personal);
    }

    public Post withTransfer(Transfer newTransfer) {
        return new Post(
                id,
                rank,
                service,
                sectionCode,
                section,
                function,
                status,
                category,
                grade,
                workingTime,
                employer,
                newTransfer,
                remarks,
                personal);
    }

    public Post withRemarks(String newRemarks) {
        return new Post(
                id,
                rank,
                service,
                sectionCode,
                section,
                function,
                status,
                category,
                grade,
                workingTime,
                employer,
                transfer,
                newRemarks,
                personal);
    }

    public Post withPersonal(PersonalDetails newPersonal) {
        return new Post(
                id,
                rank,
                service,
                sectionCode,
                section,
                function,
                status,
                category,
                grade,
                workingTime,
                employer,
                transfer,
                remarks,
                newPersonal);
    }
}
