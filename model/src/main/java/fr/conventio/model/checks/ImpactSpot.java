package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.impact.ImpactNature;
import fr.conventio.model.impact.ImpactNatureId;
import fr.conventio.model.impact.ImpactSheet;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.wording.Message;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in the impact sheets.
 *
 * @param subject the sheet; the dossier for what concerns all of them together
 * @param nature null for the sheet's group of staff
 * @param field null for the actions, and where there is no nature
 */
public record ImpactSpot(
        EntityId subject,
        @Nullable ImpactNatureId nature,
        @Nullable ImpactField field) implements Spot {
    /** Empty for what concerns all sheets together. */
    public Optional<ImpactSheetId> sheet() {
        return subject instanceof ImpactSheetId sheet ? Optional.of(sheet) : Optional.empty();
    }

    @Override
    public String place() {
        return nature == null ? Spot.super.place() : Spot.super.place() + "|" + nature.value();
    }

    @Override
    public String about(Act act) {
        var title = sheet().flatMap(act.impacts()::find).map(ImpactSheet::title);
        var name = Optional.ofNullable(nature).flatMap(act.impacts()::find).map(ImpactNature::name);
        return Stream.of(title, name).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    @Override
    public Message label() {
        if (nature == null) {
            return Message.of("impact.group");
        }
        return field == null ? Message.of("impact.actions") : field.label();
    }
}
