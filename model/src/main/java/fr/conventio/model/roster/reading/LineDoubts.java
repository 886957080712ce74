package fr.conventio.model.roster.reading;

import fr.conventio.model.roster.PersonalDetails;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.WorkingTime;
import fr.conventio.model.roster.WorkingTimeText;
import fr.conventio.model.roster.WorkingTimeText.Unit;
import fr.conventio.model.roster.reading.Decisions.CellPlace;
import fr.conventio.model.roster.reading.PostLines.PostLine;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is doubtful of the lines that are accepted, in their order. */
final class LineDoubts {
    /** A time of less than one in so many is asked. */
    private static final long SHORT = 20;
    /** Two decimals are off by one in so many at the most. */
    private static final long NEAR = 200;

    private final List<Doubt> all = new ArrayList<>();
    private final Decisions decisions;
    private boolean hasTakenShares;

    LineDoubts(Decisions decisions) {
        this.decisions = decisions;
    }

    List<Doubt> all() {
        return all;
    }

    void forgetFrom(int first) {
        all.subList(first, all.size()).clear();
    }

    void add(PostLine line, PostField field, String value, Message unclear, String proposed) {
        var meaning = Meaning.of(field);
        all.add(new Doubt(
                line.row().sheet(),
                line.row().number(),
                Math.max(0, line.columns().place(meaning)),
                field,
                line.columns().header(meaning),
                value,
                unclear,
                proposed));
    }

    /** A category that is not its grade's: neither can be trusted. */
    void compareCategory(PostLine line, Post post, String text) {
        var grade = post.grade().value();
        if (grade != null
                && grade.category() != post.category()
                && decisions.meaning(PostField.CATEGORY, text).isEmpty()) {
            add(
                    line,
                    PostField.CATEGORY,
                    text,
                    Message.of("import.doubt.category_differs", grade.label()),
                    grade.category().name());
        }
    }

    /** The post's time with the share that its agent works of it, where a column of its own tells it. */
    Post withAgentsShare(PostLine line, Post post) {
        if (!line.columns().has(Meaning.AGENTS_SHARE)) {
            return post;
        }
        var place = new CellPlace(line.row().sheet(), line.row().number(), PostField.WORKING_TIME);
        // Who mended the time of the line has told the whole of it.
        var text = decisions.cells().containsKey(place) ? "" : Plain.clean(line.text(Meaning.AGENTS_SHARE));
        var share =
                text.isEmpty() ? null : WorkingTimeText.read(text, Unit.PERCENT).orElse(null);
        var time = post.workingTime();
        if (share == null || share.numerator() == share.denominator() || share.numerator() == 0) {
            return post;
        }
        if (time.numerator() == time.denominator()) {
            hasTakenShares = true;
            return post.withWorkingTime(new WorkingTime(WorkingTime.Kind.TP, share.numerator(), share.denominator()));
        }
        if (!isNearly(share, time)) {
            add(
                    line,
                    PostField.WORKING_TIME,
                    Plain.clean(line.text(Meaning.WORKING_TIME)),
                    Message.of("import.doubt.two_times", text),
                    time.written());
        }
        return post;
    }

    /** Full-time equivalents are written with two decimals: 18/35 as 0,51. */
    private static boolean isNearly(WorkingTime one, WorkingTime other) {
        long apart =
                Math.abs((long) one.numerator() * other.denominator() - (long) other.numerator() * one.denominator());
        return apart * NEAR <= (long) one.denominator() * other.denominator();
    }

    /** Whether a column of shares told more than the times of the posts; often it repeats them as full-time equivalents. */
    boolean hasTakenShares() {
        return hasTakenShares;
    }

    /** A time of less than a twentieth, or none, is rather a number of something else. */
    void askShortTime(PostLine line, Post post, Map<PostField, String> texts) {
        var time = post.workingTime();
        var text = texts.getOrDefault(PostField.WORKING_TIME, "");
        if (time.numerator() * SHORT < time.denominator()
                && decisions.meaning(PostField.WORKING_TIME, text).isEmpty()) {
            add(
                    line,
                    PostField.WORKING_TIME,
                    text,
                    Message.of("import.doubt.short_time", time.written()),
                    time.written());
        }
    }

    /** What is not filled in of a post that somebody holds. */
    void tellMissing(PostLine line, Post post, Map<PostField, String> texts) {
        if (line.isServiceUnsure()) {
            add(line, PostField.SERVICE, "", Message.of("import.doubt.service_above"), line.service());
        }
        for (var field : List.of(PostField.STATUS, PostField.GRADE)) {
            if (texts.getOrDefault(field, "?").isEmpty() && !post.isBeingRecruited()) {
                add(line, field, "", Message.of("import.doubt.missing", field.label()), "");
            }
        }
        if (WrittenText.isShortened(post.personal().staffNumber())) {
            add(
                    line,
                    PostField.STAFF_NUMBER,
                    post.personal().staffNumber(),
                    Message.of("import.doubt.digits_lost"),
                    "");
        }
    }

    /** "VACANT" is no agent's name: it is kept as a remark. */
    Post withoutVacantName(PostLine line, Post post) {
        var name = post.personal().name();
        if (!WrittenText.isVacant(name)) {
            return post;
        }
        add(line, PostField.NAME, name, Message.of("import.doubt.vacant"), "");
        var unnamed = post.withPersonal(new PersonalDetails(
                post.personal().staffNumber(), "", post.personal().monthlyPay()));
        return post.remarks().isEmpty() ? unnamed.withRemarks(name) : unnamed;
    }
}
