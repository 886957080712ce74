package fr.conventio.reports.tables;

import fr.conventio.model.wording.French;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** What a cell holds: the same words on paper, and in the workbook a value of the right type. */
public sealed interface Content {
    /** Whether nothing is to be seen. */
    default boolean isEmpty() {
        return false;
    }

    /** Words; line breaks are kept. */
    record Text(String text) implements Content {
        @Override
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /** A number, shown with as many decimals as its scale says, two at most. */
    record Quantity(BigDecimal value) implements Content {}

    /** A date. */
    record Day(LocalDate date) implements Content {}

    /**
     * A figure computed from the plain rows of the table, in the workbook by a formula.
     *
     * @param column whose cells are counted or summed up, from 0
     * @param only when not empty, only cells that say just this are counted
     */
    record Tally(Operation operation, int column, String only) implements Content {
        /** How it is computed. */
        public enum Operation {
            /** Of rows in which the column says something; a cell over several rows says it in each. */
            COUNT,
            /** Of the numbers in the column. */
            SUM
        }
    }

    /**
     * An answer expected from whoever fills in a form.
     *
     * @param choices what a choice is between; otherwise empty
     * @param given what is answered already
     */
    record Answer(Kind kind, List<String> choices, Content given) implements Content {
        private static final Content NOTHING = new Text("");

        /** What may be answered. */
        public enum Kind {
            TEXT,
            /** A number from 0. */
            NUMBER,
            DATE,
            /** One of a list. */
            CHOICE
        }

        /** @throws IllegalArgumentException when there is nothing to choose from, or what is given is no plain value */
        public Answer {
            choices = List.copyOf(choices);
            if ((kind == Kind.CHOICE) == choices.isEmpty() || given instanceof Answer || given instanceof Tally) {
                throw new IllegalArgumentException("not an answer: " + kind + choices + given);
            }
        }

        public static Answer text() {
            return new Answer(Kind.TEXT, List.of(), NOTHING);
        }

        public static Answer number() {
            return new Answer(Kind.NUMBER, List.of(), NOTHING);
        }

        public static Answer date() {
            return new Answer(Kind.DATE, List.of(), NOTHING);
        }

        public static Answer choice(List<String> choices) {
            return new Answer(Kind.CHOICE, choices, NOTHING);
        }

        /** The same with what is known of it: a {@link Text}, {@link Quantity} or {@link Day}. */
        public Answer given(Content answer) {
            return new Answer(kind, choices, answer);
        }

        @Override
        public boolean isEmpty() {
            return given.isEmpty();
        }
    }

    /** As documents write it; a tally's figure is the table's to say. */
    static String written(Content content) {
        return switch (content) {
            case Text text -> text.text();
            case Quantity quantity -> written(quantity.value());
            case Day day -> French.date(day.date());
            case Answer answer -> written(answer.given());
            case Tally tally -> throw new IllegalArgumentException("a figure to be computed: " + tally);
        };
    }

    private static String written(BigDecimal value) {
        return value.scale() <= 0
                ? French.number(value.longValue())
                : French.decimal(value.setScale(2, RoundingMode.HALF_UP));
    }
}
