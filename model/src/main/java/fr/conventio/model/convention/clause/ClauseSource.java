package fr.conventio.model.convention.clause;

import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A text with slots « {porteur} » and choices « {si ccas}…{sinon}…{fin} », which may stand within each other. The rest is
 * light markup, of which nothing is read here.
 */
public final class ClauseSource {
    private static final String IF = "si ";
    private static final String ELSE = "sinon";
    private static final String END = "fin";

    private final List<Piece> pieces;

    private sealed interface Piece {
        record Stretch(String text) implements Piece {}

        record Filled(String name) implements Piece {}

        record Choice(Condition condition, List<Piece> then, List<Piece> otherwise) implements Piece {}
    }

    private ClauseSource(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /**
     * Reads a text.
     *
     * @throws FieldRefusedException when a slot or a fact is unknown, or a choice or a brace is left open; the reason tells the line
     */
    public static ClauseSource read(String text) throws FieldRefusedException {
        return new Reader(text).read();
    }

    /** The text as it is under these facts, its slots unfilled. */
    public String under(Set<Fact> facts) {
        var said = new StringBuilder();
        say(pieces, facts, said);
        return said.toString();
    }

    private static void say(List<Piece> pieces, Set<Fact> facts, StringBuilder said) {
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Stretch stretch -> said.append(stretch.text());
                case Piece.Filled slot -> said.append('{').append(slot.name()).append('}');
                case Piece.Choice choice ->
                    say(choice.condition().holds(facts) ? choice.then() : choice.otherwise(), facts, said);
            }
        }
    }

    /** The facts that it asks about. */
    public Set<Fact> asked() {
        var asked = EnumSet.noneOf(Fact.class);
        ask(pieces, asked);
        return asked;
    }

    private static void ask(List<Piece> pieces, Set<Fact> asked) {
        for (var piece : pieces) {
            if (piece instanceof Piece.Choice choice) {
                asked.addAll(choice.condition().asked());
                ask(choice.then(), asked);
                ask(choice.otherwise(), asked);
            }
        }
    }

    /** A choice whose end has not come yet. */
    private static final class Open {
        final Condition condition;
        final int line;
        /** What the choice stands in. */
        final List<Piece> around;

        final List<Piece> then = new ArrayList<>();
        final List<Piece> otherwise = new ArrayList<>();
        boolean isOtherwise;

        Open(Condition condition, int line, List<Piece> around) {
            this.condition = condition;
            this.line = line;
            this.around = around;
        }

        Piece.Choice closed() {
            return new Piece.Choice(condition, List.copyOf(then), List.copyOf(otherwise));
        }
    }

    private static final class Reader {
        private final String text;
        private final Deque<Open> open = new ArrayDeque<>();
        private List<Piece> current = new ArrayList<>();
        private int at;
        private int line = 1;

        Reader(String text) {
            this.text = text;
        }

        ClauseSource read() throws FieldRefusedException {
            while (at < text.length()) {
                int next = nextBrace();
                stretch(next);
                if (at == text.length()) {
                    break;
                }
                int close = text.indexOf('}', at);
                var inside = close < 0 ? "" : text.substring(at + 1, close);
                if (text.charAt(at) == '}' || inside.isBlank() || inside.contains("{")) {
                    throw fault("clause.fault.brace");
                }
                mark(inside.strip());
                at = close + 1;
            }
            if (!open.isEmpty()) {
                line = open.peek().line;
                throw fault("clause.fault.unclosed");
            }
            return new ClauseSource(List.copyOf(current));
        }

        private int nextBrace() {
            int next = at;
            while (next < text.length() && text.charAt(next) != '{' && text.charAt(next) != '}') {
                next++;
            }
            return next;
        }

        private void stretch(int end) {
            if (end > at) {
                var stretch = text.substring(at, end);
                current.add(new Piece.Stretch(stretch));
                line += (int)
                        stretch.chars().filter(character -> character == '\n').count();
                at = end;
            }
        }

        private void mark(String inside) throws FieldRefusedException {
            if (inside.startsWith(IF)) {
                var choice = new Open(condition(inside.substring(IF.length())), line, current);
                open.push(choice);
                current = choice.then;
            } else if (inside.equals(ELSE)) {
                var choice = open.peek();
                if (choice == null || choice.isOtherwise) {
                    throw fault("clause.fault.alone", inside);
                }
                choice.isOtherwise = true;
                current = choice.otherwise;
            } else if (inside.equals(END)) {
                if (open.isEmpty()) {
                    throw fault("clause.fault.alone", inside);
                }
                var choice = open.pop();
                current = choice.around;
                current.add(choice.closed());
            } else if (Slot.isKnown(inside)) {
                current.add(new Piece.Filled(inside));
            } else {
                throw fault("clause.fault.slot", inside);
            }
        }

        private Condition condition(String written) throws FieldRefusedException {
            try {
                return Condition.read(written);
            } catch (FieldRefusedException e) {
                throw new FieldRefusedException(Message.of("clause.fault.line", (long) line, e.reason()));
            }
        }

        private FieldRefusedException fault(String key, Object... args) {
            return new FieldRefusedException(Message.of("clause.fault.line", (long) line, Message.of(key, args)));
        }
    }
}
