package fr.conventio.model.impact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet says of one nature once its model has been asked: a line of the sheet on paper.
 *
 * @param said the sheet's own item first, then that of its model, and so on up
 */
public record ImpactLine(ImpactNature nature, ImpactSheetId sheet, List<ImpactItem> said) {
    public ImpactLine {
        said = List.copyOf(said);
    }

    /** Null when neither the sheet nor its models tell one. */
    public @Nullable ImpactDegree degree() {
        return said.stream()
                .filter(item -> item.says(ImpactField.DEGREE))
                .findFirst()
                .map(ImpactItem::degree)
                .orElse(null);
    }

    /** The field as the sheet prints it; empty when there is nothing to print. */
    public String text(ImpactField field) {
        if (field == ImpactField.DEGREE) {
            var degree = degree();
            return degree == null ? "" : degree.written();
        }
        return said.stream()
                .filter(item -> item.says(field))
                .findFirst()
                .map(item -> item.texts().getOrDefault(field, ""))
                .orElse("");
    }

    /** True when the sheet says the field itself; false when it takes over its model's, or nothing. */
    public boolean isOwn(ImpactField field) {
        return said.stream().filter(item -> item.sheet().equals(sheet)).anyMatch(item -> item.says(field));
    }

    /** The line as it would be without what the sheet says itself. */
    public ImpactLine inherited() {
        return new ImpactLine(
                nature,
                sheet,
                said.stream().filter(item -> !item.sheet().equals(sheet)).toList());
    }
}
