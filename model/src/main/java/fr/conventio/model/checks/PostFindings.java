package fr.conventio.model.checks;

import fr.conventio.model.checks.Finding.Kind;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Recognised;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.Transfer.Decision;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.List;

/** The rules that say what in a roster is doubtful, missing or contradictory. */
final class PostFindings {
    /** How functions tell that nobody is there any more, whether or not somebody is sought. */
    private static final String HOLDER_GONE = "agent parti";

    /** How officers begin a remark that has still to be cleared up. */
    private static final String TO_CONFIRM = "a confirmer";

    private PostFindings() {}

    /** All findings, in the roster's order. */
    static List<Finding> of(Roster roster) {
        return roster.posts().stream()
                .flatMap(post -> of(post, roster).stream())
                .toList();
    }

    /** The findings of one post. */
    static List<Finding> of(Post post, Roster roster) {
        var findings = new ArrayList<Finding>();
        if (post.function().isEmpty()) {
            findings.add(finding(post, PostField.FUNCTION, Kind.MISSING, "finding.missing"));
        }
        recognised(findings, post, PostField.STATUS, post.status());
        recognised(findings, post, PostField.GRADE, post.grade());
        var grade = post.grade().value();
        if (grade != null && grade.category() != post.category()) {
            findings.add(new Finding(
                    new PostSpot(post.id(), PostField.CATEGORY),
                    Kind.CONTRADICTION,
                    Message.of(
                            "finding.category", grade.label(), grade.category().name())));
        }
        if (post.isBeingRecruited()) {
            findings.add(finding(post, PostField.FUNCTION, Kind.TO_CONFIRM, "finding.recruitment"));
        } else if (Plain.fold(post.function()).contains(HOLDER_GONE)) {
            findings.add(finding(post, PostField.FUNCTION, Kind.TO_CONFIRM, "finding.holder_gone"));
        }
        if (Plain.fold(post.remarks()).startsWith(TO_CONFIRM)) {
            findings.add(new Finding(
                    new PostSpot(post.id(), PostField.REMARKS),
                    Kind.TO_CONFIRM,
                    Message.of("finding.remark", post.remarks())));
        }
        if (post.workingTime().numerator() == 0) {
            findings.add(finding(post, PostField.WORKING_TIME, Kind.TO_CONFIRM, "finding.zero_time"));
        }
        transfer(findings, post, roster);
        return findings;
    }

    private static void recognised(List<Finding> findings, Post post, PostField field, Recognised<?> recognised) {
        if (recognised.isMissing()) {
            findings.add(finding(post, field, Kind.MISSING, "finding.missing"));
        } else if (recognised.isUnknown()) {
            findings.add(new Finding(
                    new PostSpot(post.id(), field),
                    Kind.TO_CONFIRM,
                    Message.of("finding.unknown", recognised.wording())));
        } else if (recognised.isDoubtful()) {
            findings.add(new Finding(
                    new PostSpot(post.id(), field),
                    Kind.TO_CONFIRM,
                    Message.of("finding.doubtful", recognised.wording())));
        }
    }

    private static void transfer(List<Finding> findings, Post post, Roster roster) {
        var transfer = post.transfer();
        boolean ofCarrier = roster.carrier()
                .map(carrier -> carrier.id().equals(post.employer()))
                .orElse(false);
        switch (transfer.decision()) {
            case YES -> {
                if (transfer.date() == null) {
                    findings.add(finding(post, PostField.TRANSFER_DATE, Kind.MISSING, "finding.transfer.undated"));
                }
                if (ofCarrier) {
                    findings.add(finding(post, PostField.EMPLOYER, Kind.CONTRADICTION, "finding.transfer.carrier"));
                }
            }
            case NO -> {
                if (!ofCarrier && roster.carrier().isPresent()) {
                    findings.add(finding(post, PostField.TRANSFER, Kind.CONTRADICTION, "finding.transfer.stays"));
                }
            }
            case DEFERRED -> {
                if (transfer.reason().isEmpty()) {
                    findings.add(finding(post, PostField.DEFERRAL_REASON, Kind.MISSING, "finding.transfer.no_reason"));
                }
            }
            case UNDECIDED ->
                findings.add(finding(post, PostField.TRANSFER, Kind.MISSING, "finding.transfer.undecided"));
        }
        if (transfer.decision() != Decision.YES && transfer.date() != null) {
            findings.add(finding(post, PostField.TRANSFER_DATE, Kind.CONTRADICTION, "finding.transfer.date_without"));
        }
    }

    private static Finding finding(Post post, PostField field, Kind kind, String key) {
        return new Finding(new PostSpot(post.id(), field), kind, Message.of(key));
    }
}
