package fr.conventio.model.procedure.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.procedure.FirstDay;
import fr.conventio.model.procedure.FirstDayId;
import fr.conventio.model.procedure.Procedure;
import fr.conventio.model.typed.Dates;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Settles the day on which the procedure begins. */
public final class EditFirstDay {
    private EditFirstDay() {}

    /**
     * The day as it was typed; nothing typed leaves it open. The edit is empty when nothing differs.
     *
     * @throws RefusedEditException when it is no date
     */
    public static Edit write(DossierId dossier, Procedure procedure, String text) throws RefusedEditException {
        var date = read(text);
        var before = procedure.firstDay();
        var changes = List.<Change<?>>of();
        if (!Objects.equals(before.map(FirstDay::date).orElse(null), date)) {
            if (date == null) {
                changes = List.of(Change.removed(before.orElseThrow()));
            } else if (before.isEmpty()) {
                changes = List.of(Change.added(new FirstDay(FirstDayId.fresh(), date)));
            } else {
                changes = List.of(
                        Change.replaced(before.get(), new FirstDay(before.get().id(), date)));
            }
        }
        return new Edit(dossier, Message.of("edit.procedure.start"), changes);
    }

    private static @Nullable LocalDate read(String text) throws RefusedEditException {
        try {
            return Dates.read(text);
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(e.reason());
        }
    }
}
