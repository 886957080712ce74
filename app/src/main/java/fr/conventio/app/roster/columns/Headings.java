package fr.conventio.app.roster.columns;

import fr.conventio.app.text.Texts;
import fr.conventio.model.roster.PostField;

/** Names of the columns: the annex' own, but for those that are too long for a screen. */
public final class Headings {
    private Headings() {}

    /** Where there is room: the annex' own names, but for its longest. */
    public static String whole(PostField field, Texts texts) {
        return switch (field) {
            case SERVICE, TRANSFER, MONTHLY_PAY -> of(field, texts);
            default -> texts.say(field.label());
        };
    }

    public static String of(PostField field, Texts texts) {
        return switch (field) {
            case SERVICE, CATEGORY, WORKING_TIME, EMPLOYER, TRANSFER, TRANSFER_DATE, MONTHLY_PAY ->
                texts.get("roster.column." + field.name());
            default -> texts.say(field.label());
        };
    }
}
