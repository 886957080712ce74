package fr.conventio.model.itservices;

import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.example.DijonExample;
import fr.conventio.model.example.DijonItServices;
import fr.conventio.model.itservices.inventory.InventoryLine;
import fr.conventio.model.itservices.inventory.Questionnaire;
import fr.conventio.model.itservices.offer.ServiceSet;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.party.Party;
import java.util.List;
import java.util.Objects;

/** The example's IT services, and edits that are applied at once. */
public final class DijonIt {
    public final Dossier dossier = DijonExample.dossier();
    public final List<Party> parties = DijonExample.parties();
    public final Party city = parties.get(1);
    public final Party ccas = parties.get(2);
    public ItServices services = ItServices.EMPTY.with(DijonItServices.entities(parties), List.of());

    public Edit apply(Edit edit) {
        for (Change<?> change : edit.changes()) {
            services = change.after() == null
                    ? services.with(List.of(), List.of(change.id()))
                    : services.with(List.of(Objects.requireNonNull(change.after())), List.of());
        }
        return edit;
    }

    public ServiceSet set(String code) {
        return services.sets().stream()
                .filter(set -> set.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public static InventoryLine line(String key) {
        return Questionnaire.line(key).orElseThrow();
    }
}
