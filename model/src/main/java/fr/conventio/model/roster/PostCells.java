package fr.conventio.model.roster;

import fr.conventio.model.money.Euros;
import fr.conventio.model.roster.Transfer.Decision;
import fr.conventio.model.typed.Dates;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A post as the cells of a row. Whatever shows a field or takes a text for it, a table's cell, a pasted block, an imported
 * line, a workbook, does it here; so what is written out can be read in again.
 */
public final class PostCells {
    /** What annex 1 writes where there is no date. */
    public static final String NO_DATE = "-";

    /** More than any month's pay; a number of an account, for instance, is none. */
    private static final BigDecimal MOST_PAY = BigDecimal.valueOf(1_000_000);

    private static final String CODE_MARK = " – ";
    /** With "A+" for the highest, and the pay scales C1 to C3. */
    private static final Pattern CATEGORY = Pattern.compile("(?:categorie |cat |categ )?([abc])(?:(?<=c)[123])?");

    private static final Pattern NOTHING = Pattern.compile("[\\p{Pd}./ ]*");
    private static final String CROSSES = "✓✔☑☒×";
    private static final String EMPTY_BOXES = "☐□";

    private final Directory directory;

    public PostCells(Directory directory) {
        this.directory = directory;
    }

    /** The field as a document shows it; empty when it has no value. */
    public String text(Post post, PostField field) {
        return switch (field) {
            case SERVICE -> directory.serviceName(post.service());
            case SECTION_CODE -> post.sectionCode();
            case SECTION -> post.section();
            case FUNCTION -> post.function();
            case STATUS -> post.status().wording();
            case CATEGORY -> post.category().name();
            case GRADE -> post.grade().wording();
            case WORKING_TIME -> post.workingTime().written();
            case TRANSFER -> post.transfer().decision().label();
            case TRANSFER_DATE -> {
                var date = post.transfer().date();
                yield date == null ? NO_DATE : French.date(date);
            }
            case EMPLOYER -> directory.partyName(post.employer());
            case DEFERRAL_REASON -> post.transfer().reason();
            case REMARKS -> post.remarks();
            case STAFF_NUMBER -> post.personal().staffNumber();
            case NAME -> post.personal().name();
            case MONTHLY_PAY -> {
                var pay = post.personal().monthlyPay();
                yield pay == null ? "" : French.euros(pay.amount());
            }
        };
    }

    /**
     * The post with one field read from a text.
     *
     * @throws FieldRefusedException when the text is not a value of the field
     */
    public Post with(Post post, PostField field, String written) throws FieldRefusedException {
        var text = Plain.clean(written);
        return switch (field) {
            case SERVICE ->
                post.withService(directory
                        .service(required(text, field))
                        .orElseThrow(() -> refused("refusal.service.unknown", text)));
            case SECTION_CODE -> post.withSectionCode(text);
            case SECTION -> post.withSection(text);
            case FUNCTION -> post.withFunction(required(text, field));
            case STATUS -> post.withStatus(Statuses.recognise(text));
            case CATEGORY -> post.withCategory(category(text));
            case GRADE -> post.withGrade(Grades.recognise(text));
            case WORKING_TIME ->
                post.withWorkingTime(WorkingTime.parse(required(text, field))
                        .orElseThrow(() -> refused("refusal.working_time", text)));
            case TRANSFER -> post.withTransfer(post.transfer().decided(decision(text)));
            case TRANSFER_DATE ->
                post.withTransfer(new Transfer(
                        post.transfer().decision(),
                        Dates.read(text),
                        post.transfer().reason()));
            case EMPLOYER ->
                post.withEmployer(directory
                        .party(required(text, field))
                        .orElseThrow(() -> refused("refusal.party.unknown", text)));
            case DEFERRAL_REASON ->
                post.withTransfer(
                        new Transfer(post.transfer().decision(), post.transfer().date(), text));
            case REMARKS -> post.withRemarks(text);
            case STAFF_NUMBER ->
                post.withPersonal(new PersonalDetails(
                        text, post.personal().name(), post.personal().monthlyPay()));
            case NAME ->
                post.withPersonal(new PersonalDetails(
                        post.personal().staffNumber(), text, post.personal().monthlyPay()));
            case MONTHLY_PAY -> post.withPersonal(paid(post.personal(), text));
        };
    }

    /** Section and code as annex 1 prints them in one column: "JURID – Dir. Affaires juridiques". */
    public static String sectionWithCode(Post post) {
        if (post.sectionCode().isEmpty() || post.section().isEmpty()) {
            return post.sectionCode() + post.section();
        }
        return post.sectionCode() + CODE_MARK + post.section();
    }

    /** The section alone, from what {@link #sectionWithCode} wrote. */
    public static String withoutCode(String section, String code) {
        if (code.isEmpty()) {
            return section;
        }
        if (section.equals(code)) {
            return "";
        }
        var prefix = code + CODE_MARK;
        return section.startsWith(prefix) ? section.substring(prefix.length()) : section;
    }

    private static Category category(String text) throws FieldRefusedException {
        var form = CATEGORY.matcher(Plain.fold(text));
        if (!form.matches()) {
            throw refused("refusal.category", text);
        }
        return Category.valueOf(form.group(1).toUpperCase(Locale.ROOT));
    }

    private static Decision decision(String text) throws FieldRefusedException {
        if (text.length() == 1 && CROSSES.contains(text)) {
            return Decision.YES;
        }
        if (text.length() == 1 && EMPTY_BOXES.contains(text)) {
            return Decision.NO;
        }
        return switch (Plain.fold(text)) {
            case "oui",
                    "o",
                    "yes",
                    "y",
                    "x",
                    "xx",
                    "1",
                    "vrai",
                    "true",
                    "v",
                    "ok",
                    "transfere",
                    "transferee",
                    "a transferer" -> Decision.YES;
            case "non",
                    "n",
                    "no",
                    "0",
                    "faux",
                    "false",
                    "f",
                    "non transfere",
                    "non transferee",
                    "non concerne",
                    "non concernee",
                    "pas de transfert",
                    "sans transfert" -> Decision.NO;
            case "differe", "differee", "transfert differe", "reporte", "reportee", "report" -> Decision.DEFERRED;
            case "" -> {
                // A sign that is none of the known ones says something all the same.
                if (!NOTHING.matcher(text).matches()) {
                    throw refused("refusal.transfer", text);
                }
                yield Decision.UNDECIDED;
            }
            default -> throw refused("refusal.transfer", text);
        };
    }

    private static PersonalDetails paid(PersonalDetails personal, String text) throws FieldRefusedException {
        if (text.isEmpty()) {
            return new PersonalDetails(personal.staffNumber(), personal.name(), null);
        }
        try {
            var amount =
                    text.replace("€", "").replace("EUR", "").replace(" ", "").replace(',', '.');
            var pay = new BigDecimal(amount);
            if (pay.abs().compareTo(MOST_PAY) >= 0) {
                throw refused("refusal.pay", text);
            }
            return new PersonalDetails(personal.staffNumber(), personal.name(), new Euros(pay));
        } catch (ArithmeticException | NumberFormatException e) {
            throw refused("refusal.pay", text);
        }
    }

    private static String required(String text, PostField field) throws FieldRefusedException {
        if (text.isEmpty()) {
            throw new FieldRefusedException(Message.of("refusal.required", field.label()));
        }
        return text;
    }

    private static FieldRefusedException refused(String key, String text) {
        return new FieldRefusedException(Message.of(key, text));
    }
}
