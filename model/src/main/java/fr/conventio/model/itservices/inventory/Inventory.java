package fr.conventio.model.itservices.inventory;

import fr.conventio.model.itservices.inventory.InventoryLine.Counts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One party's answers. */
public final class Inventory {
    private final Map<Place, Answer> answers = new HashMap<>();
    private final Map<Integer, Integer> copies = new HashMap<>();

    private record Place(String line, int copy) {}

    /** @param answers one party's */
    public Inventory(Collection<Answer> answers) {
        for (var answer : answers) {
            this.answers.put(new Place(answer.line(), answer.copy()), answer);
            copies.merge(Integer.parseInt(answer.line().substring(0, 2)), answer.copy(), Math::max);
        }
    }

    public boolean isEmpty() {
        return answers.isEmpty();
    }

    public Optional<Answer> answer(String line, int copy) {
        return Optional.ofNullable(answers.get(new Place(line, copy)));
    }

    /** The kept value of an answer; empty when there is none. */
    public String value(String line, int copy) {
        return answer(line, copy).map(Answer::value).orElse("");
    }

    public String remark(String line, int copy) {
        return answer(line, copy).map(Answer::remark).orElse("");
    }

    /** How many configurations of a block are described; 1 for what is not repeatable. */
    public int copies(InventoryBlock block) {
        return copies.getOrDefault(block.number(), 1);
    }

    /** Of one configuration of a block. */
    public Completeness of(InventoryBlock block, int copy) {
        var expected = block.lines().stream().filter(InventoryLine::isExpected).toList();
        var answered = expected.stream()
                .filter(line -> !value(line.key(), copy).isEmpty())
                .count();
        return new Completeness((int) answered, expected.size());
    }

    /** Of a block with all its configurations. */
    public Completeness of(InventoryBlock block) {
        var all = new Completeness(0, 0);
        for (int copy = 1; copy <= copies(block); copy++) {
            all = all.plus(of(block, copy));
        }
        return all;
    }

    public Completeness whole() {
        return Questionnaire.blocks().stream().map(this::of).reduce(new Completeness(0, 0), Completeness::plus);
    }

    /** The party's workstations: the total it announces, otherwise those of its sites together. */
    public OptionalLong workstations() {
        var announced = sum(Counts.TOTAL);
        return announced.isPresent() ? announced : sum(Counts.DETAIL);
    }

    /** What the sites' workstations come to when the announced total is another number; otherwise empty. */
    public OptionalLong contradiction() {
        var announced = sum(Counts.TOTAL);
        var counted = sum(Counts.DETAIL);
        return announced.isPresent() && counted.isPresent() && announced.getAsLong() != counted.getAsLong()
                ? counted
                : OptionalLong.empty();
    }

    private OptionalLong sum(Counts counts) {
        @Nullable Long sum = null;
        for (var block : Questionnaire.blocks()) {
            for (var line : block.lines()) {
                for (int copy = 1; line.counts() == counts && copy <= copies(block); copy++) {
                    var value = value(line.key(), copy);
                    if (!value.isEmpty()) {
                        sum = (sum == null ? 0 : sum) + Long.parseLong(value);
                    }
                }
            }
        }
        return sum == null ? OptionalLong.empty() : OptionalLong.of(sum);
    }
}
