package fr.conventio.model.roster.difference;

import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.reading.FoundTable;
import fr.conventio.model.roster.reading.FoundTable.ServicePlace;
import fr.conventio.model.roster.reading.Meaning;
import fr.conventio.model.roster.reading.RosterReading;
import fr.conventio.model.roster.reading.Understanding;
import java.util.EnumSet;
import java.util.Set;

/** Which fields a file tells about its posts; of the others it says nothing, so that they stay as they are. */
public final class Told {
    private Told() {}

    public static Set<PostField> by(Understanding understanding, RosterReading reading) {
        var told = EnumSet.noneOf(PostField.class);
        understanding.taken().forEach(table -> add(told, table));
        // A code may stand in the section's column, before its name.
        if (told.contains(PostField.SECTION)
                && reading.posts().stream().anyMatch(post -> !post.sectionCode().isEmpty())) {
            told.add(PostField.SECTION_CODE);
        }
        return told;
    }

    private static void add(Set<PostField> told, FoundTable table) {
        table.columns().forEach(column -> column.meaning().field().ifPresent(told::add));
        if (table.has(Meaning.WORKING_KIND)) {
            told.add(PostField.WORKING_TIME);
        }
        if (table.has(Meaning.FIRST_NAME)) {
            told.add(PostField.NAME);
        }
        if (table.has(Meaning.GRADE)) {
            told.add(PostField.CATEGORY);
        }
        if (table.servicePlace() != ServicePlace.NOWHERE || told.contains(PostField.SECTION_CODE)) {
            told.add(PostField.SERVICE);
        }
        if (!table.employer().isEmpty()) {
            told.add(PostField.EMPLOYER);
        }
    }
}
