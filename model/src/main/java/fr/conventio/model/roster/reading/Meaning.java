package fr.conventio.model.roster.reading;

import fr.conventio.model.roster.PostField;
import fr.conventio.model.wording.Message;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a column of somebody's table holds: a field of a post, a part of one, or nothing that a roster keeps. */
public enum Meaning {
    SERVICE(PostField.SERVICE),
    SECTION(PostField.SECTION),
    SECTION_CODE(PostField.SECTION_CODE),
    FUNCTION(PostField.FUNCTION),
    STATUS(PostField.STATUS),
    CATEGORY(PostField.CATEGORY),
    GRADE(PostField.GRADE),
    WORKING_TIME(PostField.WORKING_TIME),
    TRANSFER(PostField.TRANSFER),
    TRANSFER_DATE(PostField.TRANSFER_DATE),
    EMPLOYER(PostField.EMPLOYER),
    DEFERRAL_REASON(PostField.DEFERRAL_REASON),
    REMARKS(PostField.REMARKS),
    STAFF_NUMBER(PostField.STAFF_NUMBER),
    NAME(PostField.NAME),
    MONTHLY_PAY(PostField.MONTHLY_PAY),
    /** The given name, joined to the name. */
    FIRST_NAME(null),
    /** TC, TP or TNC in a column of its own, or whether it is full time; joined to the working time. */
    WORKING_KIND(null),
    /** The share that its agent works of a post, beside the post's own time; joined to it. */
    AGENTS_SHARE(null),
    /** The lines' own numbers. */
    ORDER(null),
    IGNORED(null);

    private static final Map<PostField, Meaning> OF = new EnumMap<>(PostField.class);

    static {
        for (var meaning : values()) {
            if (meaning.field != null) {
                OF.put(meaning.field, meaning);
            }
        }
    }

    private final @Nullable PostField field;

    Meaning(@Nullable PostField field) {
        this.field = field;
    }

    /** The field that the column fills by itself. */
    public Optional<PostField> field() {
        return Optional.ofNullable(field);
    }

    static Meaning of(PostField field) {
        return Objects.requireNonNull(OF.get(field));
    }

    public Message label() {
        return switch (this) {
            case FIRST_NAME -> Message.of("import.meaning.first_name");
            case WORKING_KIND -> Message.of("import.meaning.working_kind");
            case AGENTS_SHARE -> Message.of("import.meaning.agents_share");
            case ORDER -> Message.of("import.meaning.order");
            case IGNORED -> Message.of("import.meaning.ignored");
            default -> PostField.valueOf(name()).label();
        };
    }
}
