package fr.conventio.model.impact;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one sheet itself says of one nature.
 *
 * @param degree null when the sheet says none of its own
 * @param texts the texts of its own; an empty one stands for "nothing", in the place of its model's
 */
public record ImpactItem(
        ImpactItemId id,
        ImpactSheetId sheet,
        ImpactNatureId nature,
        @Nullable ImpactDegree degree,
        Map<ImpactField, String> texts)
        implements Entity {
    public ImpactItem {
        texts = Map.copyOf(texts);
    }

    /** An item that says nothing yet. */
    public static ImpactItem blank(ImpactSheetId sheet, ImpactNatureId nature) {
        return new ImpactItem(ImpactItemId.fresh(), sheet, nature, null, Map.of());
    }

    /** True when the sheet says this field itself. */
    public boolean says(ImpactField field) {
        return field == ImpactField.DEGREE ? degree != null : texts.containsKey(field);
    }

    /** True when the item could as well not be there. */
    public boolean isBlank() {
        return degree == null && texts.isEmpty();
    }

    @Override
    public ImpactItem renewed(Renewal ids) {
        return new ImpactItem(
                new ImpactItemId(ids.of(id)),
                new ImpactSheetId(ids.of(sheet)),
                new ImpactNatureId(ids.of(nature)),
                degree,
                texts);
    }

    public ImpactItem withDegree(@Nullable ImpactDegree newDegree) {
        return new ImpactItem(id, sheet, nature, newDegree, texts);
    }

    /** @param text null to say nothing of one's own */
    public ImpactItem withText(ImpactField field, @Nullable String text) {
        var changed = new EnumMap<ImpactField, String>(ImpactField.class);
        changed.putAll(texts);
        if (text == null) {
            changed.remove(field);
        } else {
            changed.put(field, text);
        }
        return new ImpactItem(id, sheet, nature, degree, changed);
    }
}
