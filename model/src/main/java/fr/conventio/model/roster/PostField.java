package fr.conventio.model.roster;

import fr.conventio.model.wording.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The fields of a post in the order of annex 1, then those it does not print. Labels: {@code post.field.*} messages. */
public enum PostField {
    SERVICE(Printing.ANNEX),
    SECTION(Printing.ANNEX),
    FUNCTION(Printing.ANNEX),
    STATUS(Printing.ANNEX),
    CATEGORY(Printing.ANNEX),
    GRADE(Printing.ANNEX),
    WORKING_TIME(Printing.ANNEX),
    TRANSFER(Printing.ANNEX),
    TRANSFER_DATE(Printing.ANNEX),
    SECTION_CODE(Printing.WORKBOOK),
    EMPLOYER(Printing.WORKBOOK),
    DEFERRAL_REASON(Printing.WORKBOOK),
    REMARKS(Printing.WORKBOOK),
    STAFF_NUMBER(Printing.NEVER),
    NAME(Printing.NEVER),
    MONTHLY_PAY(Printing.NEVER);

    private enum Printing {
        ANNEX,
        WORKBOOK,
        NEVER
    }

    private final Printing printing;

    PostField(Printing printing) {
        this.printing = printing;
    }

    /** The nine columns of annex 1, in their order. */
    public static List<PostField> annexColumns() {
        return Arrays.stream(values())
                .filter(field -> field.printing == Printing.ANNEX)
                .toList();
    }

    /** What the workbook carries beside the printed columns, so that it can be imported again with no loss. */
    public static List<PostField> workbookColumns() {
        return Arrays.stream(values())
                .filter(field -> field.printing == Printing.WORKBOOK)
                .toList();
    }

    /** True for what tells who the agent is or what the agent earns. */
    public boolean isPersonal() {
        return printing == Printing.NEVER;
    }

    /** The field's name as column headers show it. */
    public Message label() {
        return Message.of("post.field." + name().toLowerCase(Locale.ROOT));
    }
}
