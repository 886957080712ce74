package fr.conventio.reports.itservices;

import fr.conventio.model.itservices.form.InventoryForm;
import fr.conventio.model.itservices.form.InventoryForm.Asked;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The hidden keys of a form. The form's own tells what it is, whose and how long; each line's tells the line and the answer
 * that was known when the form was made, so that a later reading knows which side has changed it.
 */
final class FormKeys {
    static final String SITUATION = "situation";

    private static final String BAR = "|";

    private FormKeys() {}

    /**
     * What a form's own key says.
     *
     * @param copies by number of their block
     */
    record Whole(String mark, String dossier, String party, Map<Integer, Integer> copies) {}

    /** What a line's key says; the sent texts as they were kept. */
    record Line(String key, String sent, String sentRemark) {}

    static String of(InventoryForm form) {
        var copies = form.copies().entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(" "));
        return String.join(
                BAR,
                InventoryForm.MARK,
                form.dossier().id().value().toString(),
                form.party().id().value().toString(),
                copies);
    }

    static String of(Asked asked) {
        return asked.value().isEmpty() && asked.remark().isEmpty()
                ? asked.key()
                : String.join(BAR, asked.key(), escaped(asked.value()), escaped(asked.remark()));
    }

    /** What can be read of a form's key; what cannot is empty, so that the form is refused. */
    static Whole whole(String key) {
        var fields = key.split("\\|", -1);
        if (fields.length != 4) {
            return new Whole("", "", "", Map.of());
        }
        var copies = new TreeMap<Integer, Integer>();
        for (var pair : fields[3].split(" ")) {
            if (pair.matches("[0-9]{1,2}:[0-9]{1,3}")) {
                int colon = pair.indexOf(':');
                copies.put(Integer.valueOf(pair.substring(0, colon)), Integer.valueOf(pair.substring(colon + 1)));
            }
        }
        return new Whole(fields[0], fields[1], fields[2], copies);
    }

    static Line line(String key) {
        var fields = key.split("\\|", -1);
        return fields.length == 3 ? new Line(fields[0], plain(fields[1]), plain(fields[2])) : new Line(key, "", "");
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace(BAR, "%7C");
    }

    private static String plain(String text) {
        return text.replace("%7C", BAR).replace("%25", "%");
    }
}
