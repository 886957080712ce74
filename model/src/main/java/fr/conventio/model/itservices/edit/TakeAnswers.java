package fr.conventio.model.itservices.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.itservices.form.FormReading;
import fr.conventio.model.itservices.form.FormReading.ReadAnswer;
import fr.conventio.model.itservices.inventory.Answer;
import fr.conventio.model.itservices.inventory.InventoryLine;
import fr.conventio.model.itservices.subscription.SubscriptionDate;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.wording.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the answers of a form into a party's inventory, as one edit. Only what was changed in the form is taken; where
 * somebody changed the same answer here meanwhile, there is a conflict.
 */
public final class TakeAnswers {
    /** Whose answer stands where both sides changed it. */
    public enum Preference {
        /** The dossier's. */
        HERE,
        /** The form's. */
        FORM
    }

    /**
     * An answer, or its remark, that was changed on both sides.
     *
     * @param here as it stands in the dossier
     * @param form as it stands in the form
     */
    public record Conflict(InventoryLine line, int copy, String here, String form) {}

    /**
     * What is about to be taken.
     *
     * @param changed how many answers differ after the edit
     */
    public record Taking(Edit edit, int changed, List<Conflict> conflicts) {
        public Taking {
            conflicts = List.copyOf(conflicts);
        }
    }

    private final ItServices services;
    private final FormReading reading;
    private final Preference preference;
    private final List<Conflict> conflicts = new ArrayList<>();

    private TakeAnswers(ItServices services, FormReading reading, Preference preference) {
        this.services = services;
        this.reading = reading;
        this.preference = preference;
    }

    /** @param today the day on which the form came back, unless another is known already */
    public static Taking into(
            DossierId dossier, ItServices services, FormReading reading, Preference preference, LocalDate today) {
        return new TakeAnswers(services, reading, preference).take(dossier, today);
    }

    private Taking take(DossierId dossier, LocalDate today) {
        var inventory = services.inventory(reading.party().id());
        var changes = new ArrayList<Change<?>>();
        for (var read : reading.answers()) {
            var before = inventory
                    .answer(read.line().key(), read.copy())
                    .orElseGet(
                            () -> Answer.blank(reading.party().id(), read.line().key(), read.copy()));
            var after = before.with(
                    merged(read, before.value(), read.sent(), read.value()),
                    merged(read, before.remark(), read.sentRemark(), read.remark()));
            changes.addAll(EditAnswers.change(inventory, before, after));
        }
        int changed = changes.size();
        changes.addAll(dates(today));
        var what = Message.of("edit.it.form", reading.party().shortName(), (long) changed);
        return new Taking(new Edit(dossier, what, changes), changed, conflicts);
    }

    private String merged(ReadAnswer read, String here, String sent, String form) {
        if (form.equals(sent) || form.equals(here)) {
            return here;
        }
        if (here.equals(sent)) {
            return form;
        }
        conflicts.add(new Conflict(read.line(), read.copy(), here, form));
        return preference == Preference.FORM ? form : here;
    }

    private List<Change<?>> dates(LocalDate today) {
        var party = reading.party().id();
        var before = services.subscription(party);
        var after = before;
        if (before.date(SubscriptionDate.FORM_RECEIVED) == null) {
            after = after.with(SubscriptionDate.FORM_RECEIVED, today);
        }
        if (reading.situation() != null) {
            after = after.with(SubscriptionDate.SITUATION, reading.situation());
        }
        if (after.equals(before)) {
            return List.of();
        }
        return List.of(services.stored(party).isPresent() ? Change.replaced(before, after) : Change.added(after));
    }
}
