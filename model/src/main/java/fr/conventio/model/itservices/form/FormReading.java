package fr.conventio.model.itservices.form;

import fr.conventio.model.itservices.inventory.InventoryLine;
import fr.conventio.model.party.Party;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole form read and judged, nothing taken yet.
 *
 * @param situation the day whose situation it describes; null when it does not tell
 * @param answers every line whose cells were accepted, answered or not
 */
public record FormReading(
        Party party, @Nullable LocalDate situation, List<ReadAnswer> answers, List<RefusedAnswer> refused) {
    public FormReading {
        answers = List.copyOf(answers);
        refused = List.copyOf(refused);
    }

    /**
     * What the form says to one question, as it would be kept, and what was known when the form was made.
     *
     * @param copy which configuration of a repeatable block, from 1
     */
    public record ReadAnswer(
            InventoryLine line, int copy, String value, String remark, String sent, String sentRemark) {}
}
