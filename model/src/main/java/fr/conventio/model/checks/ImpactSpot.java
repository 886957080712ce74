package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.impact.ImpactNature;
import fr.conventio.model.impact.ImpactNatureId;
import fr.conventio.model.impact.ImpactSheet;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.wording.Message;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in the impact sheets.
 *
 * @param sheet null for all of them together
 * @param nature null for the sheet's group of staff
 * @param field null for the actions, and where there is no nature
 */
public record ImpactSpot(
        @Nullable ImpactSheetId sheet,
        @Nullable ImpactNatureId nature,
        @Nullable ImpactField field) implements Spot {
    @Override
    public String about(Act act) {
        var title = sheet == null
                ? null
                : act.impacts().find(sheet).map(ImpactSheet::title).orElse(null);
        var name = nature == null
                ? null
                : act.impacts().find(nature).map(ImpactNature::name).orElse(null);
        return Stream.of(title, name).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    @Override
    public Message label() {
        if (nature == null) {
            return Message.of("impact.group");
        }
        return field == null ? Message.of("impact.actions") : field.label();
    }
}
