package fr.conventio.model.publication;

import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.wording.Message;
import java.util.Locale;

/** What a published list tells of a post, in the order in which it is given up: what tells most about a person goes first. */
public enum Trait {
    FUNCTION(PostField.FUNCTION),
    GRADE(PostField.GRADE),
    STATUS(PostField.STATUS),
    TRANSFER(PostField.TRANSFER),
    CATEGORY(PostField.CATEGORY),
    SERVICE(PostField.SERVICE);

    private final PostField field;

    Trait(PostField field) {
        this.field = field;
    }

    /** The trait's name, understandable by itself. */
    public Message label() {
        return field.label();
    }

    /** Why it was hidden, behind the number of agents and the least size of a group. */
    public Message reason(int least) {
        return Message.of("public.reason." + name().toLowerCase(Locale.ROOT), (long) least);
    }

    String of(Post post, Roster roster) {
        return switch (this) {
            case FUNCTION -> post.function();
            case GRADE -> post.grade().wording();
            case STATUS -> post.status().wording();
            case TRANSFER -> post.transfer().decision().label();
            case CATEGORY -> post.category().name();
            case SERVICE -> roster.serviceName(post.service());
        };
    }
}
