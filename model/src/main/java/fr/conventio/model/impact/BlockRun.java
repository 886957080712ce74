package fr.conventio.model.impact;

import java.util.List;

/**
 * An action block with the natures it reaches over.
 *
 * @param natures in order, at least one
 */
public record BlockRun(ActionBlock block, List<ImpactNatureId> natures) {
    public BlockRun {
        natures = List.copyOf(natures);
    }
}
