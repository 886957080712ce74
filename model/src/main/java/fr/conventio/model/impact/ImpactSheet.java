package fr.conventio.model.impact;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import org.jspecify.annotations.Nullable;

/**
 * What the shared services change for one group of staff.
 *
 * @param position place among the sheets, from 0, as the annexes follow each other
 * @param title whom it is about, "Personnel de la Métropole"; unique within the dossier
 * @param model the sheet it takes over all that it does not say itself; null when it stands alone
 * @param group the agents it is about
 */
public record ImpactSheet(
        ImpactSheetId id,
        int position,
        String title,
        @Nullable ImpactSheetId model,
        StaffGroup group) implements Entity {

    @Override
    public ImpactSheet renewed(Renewal ids) {
        return new ImpactSheet(
                new ImpactSheetId(ids.of(id)),
                position,
                title,
                model == null ? null : new ImpactSheetId(ids.of(model)),
                group.renewed(ids));
    }

    public ImpactSheet withPosition(int newPosition) {
        return new ImpactSheet(id, newPosition, title, model, group);
    }

    public ImpactSheet withTitle(String newTitle) {
        return new ImpactSheet(id, position, newTitle, model, group);
    }

    public ImpactSheet withModel(@Nullable ImpactSheetId newModel) {
        return new ImpactSheet(id, position, title, newModel, group);
    }

    public ImpactSheet withGroup(StaffGroup newGroup) {
        return new ImpactSheet(id, position, title, model, newGroup);
    }
}
