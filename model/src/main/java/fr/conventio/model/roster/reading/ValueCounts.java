package fr.conventio.model.roster.reading;

import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.reading.ReadValue.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what the cells of a field say and what that was read as, so that one decision can serve them all. */
final class ValueCounts {
    /** Of a field with more different values nobody decides them one by one. */
    private static final int MOST = 2_000;

    private final Map<PostField, Map<String, Group>> groups = new EnumMap<>(PostField.class);

    private static final class Group {
        private final String meaning;
        private final Kind kind;
        private final String sheet;
        private final int row;
        private int lines;

        Group(String meaning, Kind kind, LinePlace place) {
            this.meaning = meaning;
            this.kind = kind;
            this.sheet = place.sheet();
            this.row = place.row();
        }
    }

    /** What is told of fields that any text fits is nothing to decide. */
    static boolean isInterpreted(PostField field) {
        return switch (field) {
            case SERVICE, STATUS, CATEGORY, GRADE, WORKING_TIME, TRANSFER, TRANSFER_DATE, EMPLOYER -> true;
            default -> false;
        };
    }

    void count(PostField field, String written, String meaning, Kind kind, LinePlace place) {
        var ofField = groups.computeIfAbsent(field, all -> new LinkedHashMap<>());
        var group = ofField.get(written);
        if (group == null) {
            if (ofField.size() == MOST) {
                return;
            }
            group = new Group(meaning, kind, place);
            ofField.put(written, group);
        }
        group.lines++;
    }

    /** True when the same text was counted before. */
    boolean countAgain(PostField field, String written) {
        var ofField = groups.get(field);
        var group = ofField == null ? null : ofField.get(written);
        if (group != null) {
            group.lines++;
        }
        return group != null;
    }

    List<ReadValue> values() {
        var values = new ArrayList<ReadValue>();
        groups.forEach((field, ofField) -> ofField.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().lines))
                .forEach(entry -> {
                    var group = entry.getValue();
                    values.add(new ReadValue(
                            field, entry.getKey(), group.lines, group.meaning, group.kind, group.sheet, group.row));
                }));
        return values;
    }

    /** True when so many texts were counted that another one is not. */
    boolean isFull(PostField field) {
        return groups.getOrDefault(field, Map.of()).size() == MOST;
    }

    /**
     * @param post the field of which was read
     * @param cells tell the names of services and employers
     */
    static String shown(Post post, PostField field, PostCells cells) {
        return switch (field) {
            case STATUS -> {
                var status = post.status().value();
                yield status == null ? "" : status.label();
            }
            case GRADE -> {
                var grade = post.grade().value();
                yield grade == null ? "" : grade.label();
            }
            case CATEGORY -> post.category().name();
            case WORKING_TIME -> post.workingTime().written();
            case TRANSFER -> post.transfer().decision().label();
            case TRANSFER_DATE -> post.transfer().date() == null ? "" : cells.text(post, field);
            case SERVICE, EMPLOYER -> cells.text(post, field);
            default -> "";
        };
    }
}
