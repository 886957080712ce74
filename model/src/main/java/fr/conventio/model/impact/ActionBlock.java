package fr.conventio.model.impact;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;

/**
 * The accompanying actions for a run of natures, and who sees to them: a cell that spans rows. It reaches from its first
 * nature to the one before the next block; the first block of a sheet reaches up to the top.
 *
 * @param actions one per line
 * @param actors one per line
 */
public record ActionBlock(ActionBlockId id, ImpactSheetId sheet, ImpactNatureId first, String actions, String actors)
        implements Entity {

    @Override
    public ActionBlock renewed(Renewal ids) {
        return new ActionBlock(
                new ActionBlockId(ids.of(id)),
                new ImpactSheetId(ids.of(sheet)),
                new ImpactNatureId(ids.of(first)),
                actions,
                actors);
    }

    public ActionBlock withFirst(ImpactNatureId newFirst) {
        return new ActionBlock(id, sheet, newFirst, actions, actors);
    }

    public ActionBlock withTexts(String newActions, String newActors) {
        return new ActionBlock(id, sheet, first, newActions, newActors);
    }

    /** The same for another sheet, or from another nature on, under a fresh identity. */
    public ActionBlock copiedTo(ImpactSheetId newSheet, ImpactNatureId newFirst) {
        return new ActionBlock(ActionBlockId.fresh(), newSheet, newFirst, actions, actors);
    }
}
