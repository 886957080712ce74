package fr.conventio.app.roster;

import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.wording.Plain;
import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the table's lines from a roster and a query. One thread at a time. */
final class RosterRows {
    /** Folding texts is what a search spends its time on; a post's never change. */
    private IdentityHashMap<Post, String> searchTexts = new IdentityHashMap<>();

    List<RosterRow> of(Roster roster, RosterQuery query) {
        var cells = new PostCells(roster);
        var words = query.words();
        var rows = new ArrayList<RosterRow>();
        var texts = new IdentityHashMap<Post, String>();
        int number = 0;
        @Nullable ServiceId service = null;
        for (var post : roster.posts()) {
            number++;
            if (matches(post, cells, words, texts) && isAllowed(post, cells, query)) {
                rows.add(new RosterRow(number, post, !post.service().equals(service)));
                service = post.service();
            }
        }
        if (!words.isEmpty()) {
            searchTexts = texts;
        }
        return query.order().map(order -> sorted(rows, cells, order)).orElse(rows);
    }

    private boolean matches(Post post, PostCells cells, List<String> words, IdentityHashMap<Post, String> texts) {
        if (words.isEmpty()) {
            return true;
        }
        var known = searchTexts.get(post);
        var text = known == null ? searchText(post, cells) : known;
        texts.put(post, text);
        return words.stream().allMatch(text::contains);
    }

    private static String searchText(Post post, PostCells cells) {
        var text = new StringBuilder();
        for (var field : PostField.values()) {
            text.append(cells.text(post, field)).append(' ');
        }
        return Plain.fold(text.toString());
    }

    private static boolean isAllowed(Post post, PostCells cells, RosterQuery query) {
        return query.counted()
                        .filter(counted -> !counted.posts().contains(post.id()))
                        .isEmpty()
                && query.allowed().entrySet().stream()
                        .allMatch(entry -> entry.getValue().contains(cells.text(post, entry.getKey())));
    }

    private static List<RosterRow> sorted(List<RosterRow> rows, PostCells cells, RosterQuery.Order order) {
        var comparator = comparator(cells, order.field());
        rows.sort(order.descending() ? comparator.reversed() : comparator);
        // In another order than the annex', each line tells its own service.
        rows.replaceAll(row -> new RosterRow(row.number(), row.post(), true));
        return rows;
    }

    private static Comparator<RosterRow> comparator(PostCells cells, PostField field) {
        return switch (field) {
            case TRANSFER_DATE ->
                Comparator.comparing(row -> row.post().transfer().date(), Comparator.nullsLast(LocalDate::compareTo));
            case WORKING_TIME ->
                Comparator.comparing(row -> row.post().workingTime().fullTimeEquivalent());
            case MONTHLY_PAY ->
                Comparator.comparing(
                        row -> {
                            var pay = row.post().personal().monthlyPay();
                            return pay == null ? null : pay.amount();
                        },
                        Comparator.nullsLast(Comparator.naturalOrder()));
            default -> alphabetical(cells, field);
        };
    }

    /** French order of words; a collation key per distinct text, for comparing texts themselves takes seconds. */
    private static Comparator<RosterRow> alphabetical(PostCells cells, PostField field) {
        var collator = Collator.getInstance(Locale.FRANCE);
        Map<String, CollationKey> keys = new HashMap<>();
        return Comparator.comparing(
                row -> keys.computeIfAbsent(cells.text(row.post(), field), collator::getCollationKey));
    }
}
