package fr.conventio.model.convention.edit;

import fr.conventio.model.wording.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a form asks about the convention. Labels: {@code convention.field.*} messages. */
public enum ConventionField {
    PLACE(Holder.TERMS),
    SIGNED(Holder.TERMS),
    COURT(Holder.TERMS),
    SCHEME(Holder.TERMS),
    SCHEME_VOTED(Holder.TERMS),
    ENDS(Holder.TERMS),
    NOTICE(Holder.TERMS),
    FUNDING(Holder.TERMS),
    EVALUATION(Holder.TERMS),
    EVALUATION_YEAR(Holder.TERMS),
    COMMITTEE(Holder.OPINION),
    COMMITTEE_OF(Holder.OPINION),
    GIVEN(Holder.OPINION),
    AGREEMENT(Holder.AGREEMENT),
    AGREEMENT_SIGNED(Holder.AGREEMENT),
    AGREEMENT_ENDS(Holder.AGREEMENT),
    REMAINS(Holder.AGREEMENT),
    WHAT(Holder.PROMISE),
    TRIGGER(Holder.PROMISE),
    DUE(Holder.PROMISE),
    TOUCHES(Holder.PROMISE),
    KEPT(Holder.PROMISE);

    /** Whose field it is. */
    public enum Holder {
        /** The convention as a whole; there is one. */
        TERMS,
        OPINION,
        AGREEMENT,
        PROMISE;

        public List<ConventionField> fields() {
            return Arrays.stream(ConventionField.values())
                    .filter(field -> field.holder == this)
                    .toList();
        }

        public Message label() {
            return Message.of("convention.holder." + name().toLowerCase(Locale.ROOT));
        }
    }

    private final Holder holder;

    ConventionField(Holder holder) {
        this.holder = holder;
    }

    public Holder holder() {
        return holder;
    }

    /** What may stand there, where it is chosen and not typed; empty where it is typed. */
    public List<Message> choices() {
        return ConventionCells.choices(this);
    }

    public Message label() {
        return Message.of("convention.field." + name().toLowerCase(Locale.ROOT));
    }
}
