package fr.conventio.model.roster.difference;

import fr.conventio.model.roster.PersonalDetails;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Transfer;
import org.jspecify.annotations.Nullable;

/** The fields of a post as values, to be compared and carried from one post to another. */
final class PostValues {
    private PostValues() {}

    /** What the field holds; equal for two posts that say the same. */
    static @Nullable Object of(Post post, PostField field) {
        return switch (field) {
            case SERVICE -> post.service();
            case SECTION_CODE -> post.sectionCode();
            case SECTION -> post.section();
            case FUNCTION -> post.function();
            case STATUS -> post.status();
            case CATEGORY -> post.category();
            case GRADE -> post.grade();
            case WORKING_TIME -> post.workingTime();
            case TRANSFER -> post.transfer().decision();
            case TRANSFER_DATE -> post.transfer().date();
            case EMPLOYER -> post.employer();
            case DEFERRAL_REASON -> post.transfer().reason();
            case REMARKS -> post.remarks();
            case STAFF_NUMBER -> post.personal().staffNumber();
            case NAME -> post.personal().name();
            case MONTHLY_PAY -> post.personal().monthlyPay();
        };
    }

    /** The post with one field of another. Fields are carried in their order: a decision clears what contradicts it. */
    static Post carry(Post post, PostField field, Post from) {
        var personal = post.personal();
        var transfer = post.transfer();
        return switch (field) {
            case SERVICE -> post.withService(from.service());
            case SECTION_CODE -> post.withSectionCode(from.sectionCode());
            case SECTION -> post.withSection(from.section());
            case FUNCTION -> post.withFunction(from.function());
            case STATUS -> post.withStatus(from.status());
            case CATEGORY -> post.withCategory(from.category());
            case GRADE -> post.withGrade(from.grade());
            case WORKING_TIME -> post.withWorkingTime(from.workingTime());
            case TRANSFER -> post.withTransfer(transfer.decided(from.transfer().decision()));
            case TRANSFER_DATE ->
                post.withTransfer(
                        new Transfer(transfer.decision(), from.transfer().date(), transfer.reason()));
            case EMPLOYER -> post.withEmployer(from.employer());
            case DEFERRAL_REASON ->
                post.withTransfer(new Transfer(
                        transfer.decision(), transfer.date(), from.transfer().reason()));
            case REMARKS -> post.withRemarks(from.remarks());
            case STAFF_NUMBER ->
                post.withPersonal(
                        new PersonalDetails(from.personal().staffNumber(), personal.name(), personal.monthlyPay()));
            case NAME ->
                post.withPersonal(new PersonalDetails(
                        personal.staffNumber(), from.personal().name(), personal.monthlyPay()));
            case MONTHLY_PAY ->
                post.withPersonal(new PersonalDetails(
                        personal.staffNumber(), personal.name(), from.personal().monthlyPay()));
        };
    }
}
