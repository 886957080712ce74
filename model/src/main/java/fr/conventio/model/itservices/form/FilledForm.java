package fr.conventio.model.itservices.form;

import java.util.List;
import java.util.Map;

/**
 * What a form holds that came back, not judged yet.
 *
 * @param mark tells what kind of form it is; empty when it is none
 * @param dossier the identity of the dossier it was made from, as text
 * @param party the identity of the party it was made for, as text
 * @param copies how many configurations it has room for, by number of their block
 * @param situation the day whose situation it describes
 */
public record FilledForm(
        String mark,
        String dossier,
        String party,
        Map<Integer, Integer> copies,
        FilledCell situation,
        List<FilledLine> lines) {
    public FilledForm {
        copies = Map.copyOf(copies);
        lines = List.copyOf(lines);
    }

    /**
     * A line of the form.
     *
     * @param key of the {@link InventoryForm.Asked} question
     * @param sent the answer that was known when the form was made, as it was kept
     * @param sentRemark the remark of that time
     */
    public record FilledLine(
            String key, String label, String sent, String sentRemark, FilledCell value, FilledCell remark) {}
}
