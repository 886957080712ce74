package fr.conventio.app.roster;

import fr.conventio.model.party.Party;
import fr.conventio.model.roster.Category;
import fr.conventio.model.roster.Grade;
import fr.conventio.model.roster.Grades;
import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.Status;
import fr.conventio.model.roster.Transfer.Decision;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.wording.Plain;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.TreeSet;

/** What a cell may hold: the values its field allows, or those already in use, to pick instead of typing. */
final class Suggestions {
    private final List<String> texts;

    private Suggestions(Collection<String> texts) {
        this.texts = List.copyOf(texts);
    }

    static Suggestions of(PostField field, Roster roster) {
        return new Suggestions(
                switch (field) {
                    case SERVICE ->
                        roster.services().stream().map(SharedService::name).toList();
                    case EMPLOYER ->
                        roster.parties().stream().map(Party::shortName).toList();
                    case CATEGORY ->
                        Arrays.stream(Category.values()).map(Category::name).toList();
                    case TRANSFER ->
                        Arrays.stream(Decision.values())
                                .map(Decision::label)
                                .filter(label -> !label.isEmpty())
                                .toList();
                    case STATUS ->
                        joined(Arrays.stream(Status.values()).map(Status::label).toList(), inUse(field, roster));
                    case GRADE -> joined(inUse(field, roster), grades());
                    case REMARKS, STAFF_NUMBER, NAME, MONTHLY_PAY -> List.of();
                    default -> inUse(field, roster);
                });
    }

    /** Those that hold every word typed; all of them when the text is one of them already. */
    List<String> matching(String typed) {
        var words = Plain.fold(typed).split(" ");
        if (typed.isEmpty() || texts.contains(typed)) {
            return texts;
        }
        return texts.stream()
                .filter(text -> Arrays.stream(words).allMatch(Plain.fold(text)::contains))
                .toList();
    }

    private static Collection<String> inUse(PostField field, Roster roster) {
        var cells = new PostCells(roster);
        var distinct = new TreeSet<>(Collator.getInstance(Locale.FRANCE));
        roster.posts().stream()
                .map(post -> cells.text(post, field))
                .distinct()
                .filter(text -> text.length() > 1)
                .forEach(distinct::add);
        return distinct.stream().map(Object::toString).toList();
    }

    private static Collection<String> grades() {
        return Grades.all().stream().map(Grade::label).toList();
    }

    private static Collection<String> joined(Collection<String> first, Collection<String> then) {
        SequencedSet<String> all = new LinkedHashSet<>(first);
        all.addAll(then);
        return all;
    }
}
