package fr.conventio.persistence.stored;

import static fr.conventio.persistence.tables.Tables.POST;

import fr.conventio.model.money.Euros;
import fr.conventio.model.party.PartyId;
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
import fr.conventio.persistence.tables.tables.records.PostRecord;
import java.util.List;

/** How posts are stored. */
final class RosterKinds {
    static final StoredKind<Post, PostRecord> POSTS = new StoredKind<>(
            StoredTable.POST, Post.class, POST, POST.ID, POST.DOSSIER_ID, RosterKinds::fill, RosterKinds::post);

    static final List<StoredKind<?, ?>> ALL = List.of(POSTS);

    private RosterKinds() {}

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
