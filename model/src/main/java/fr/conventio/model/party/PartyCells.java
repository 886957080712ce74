package fr.conventio.model.party;

import fr.conventio.model.typed.Dates;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import fr.conventio.model.wording.Words;
import java.util.Arrays;
import java.util.List;

/** Reads a party's fields from texts, and writes them as texts. */
public final class PartyCells {
    /** The longest text that fits its place in every store. */
    private static final int LONGEST = 4000;

    private final List<Party> parties;

    /** @param parties all of the dossier's: short names are unique among them */
    public PartyCells(List<Party> parties) {
        this.parties = List.copyOf(parties);
    }

    /** The field's value as an officer writes it; {@link #with} reads it back. */
    public static String text(Party party, PartyField field) {
        return switch (field) {
            case KIND -> Words.FRENCH.say(party.kind().label());
            case NAME -> party.name();
            case SHORT_NAME -> party.shortName();
            case GENITIVE -> party.genitive();
            case SIREN -> {
                var siren = party.siren();
                yield siren == null ? "" : siren.written();
            }
            case REPRESENTATIVE_NAME -> party.representative().name();
            case REPRESENTATIVE_CAPACITY -> party.representative().capacity();
            case DELIBERATION_ASSEMBLY -> party.deliberation().assembly();
            case DELIBERATION_DATE -> {
                var date = party.deliberation().date();
                yield date == null ? "" : French.date(date);
            }
            case DELIBERATION_NUMBER -> party.deliberation().number();
            case SIGNATORY_NAME -> party.signatory().name();
            case SIGNATORY_CAPACITY -> party.signatory().capacity();
        };
    }

    /**
     * The party with one field read from a text.
     *
     * @throws FieldRefusedException when the text is not a value of the field
     */
    public Party with(Party party, PartyField field, String written) throws FieldRefusedException {
        var text = Plain.clean(written);
        if (text.length() > LONGEST) {
            throw new FieldRefusedException(Message.of("refusal.too_long", field.label(), (long) LONGEST));
        }
        var deliberation = party.deliberation();
        return switch (field) {
            case KIND -> party.withKind(kind(text));
            case NAME -> party.withNames(required(text, field), party.shortName(), party.genitive());
            case SHORT_NAME -> party.withNames(party.name(), unique(party, required(text, field)), party.genitive());
            case GENITIVE -> party.withNames(party.name(), party.shortName(), required(text, field));
            case SIREN -> party.withSiren(text.isEmpty() ? null : siren(text));
            case REPRESENTATIVE_NAME ->
                party.withRepresentative(
                        new OfficeHolder(text, party.representative().capacity()));
            case REPRESENTATIVE_CAPACITY ->
                party.withRepresentative(new OfficeHolder(party.representative().name(), text));
            case DELIBERATION_ASSEMBLY ->
                party.withDeliberation(new Deliberation(text, deliberation.date(), deliberation.number()));
            case DELIBERATION_DATE ->
                party.withDeliberation(
                        new Deliberation(deliberation.assembly(), Dates.read(text), deliberation.number()));
            case DELIBERATION_NUMBER ->
                party.withDeliberation(new Deliberation(deliberation.assembly(), deliberation.date(), text));
            case SIGNATORY_NAME ->
                party.withSignatory(new OfficeHolder(text, party.signatory().capacity()));
            case SIGNATORY_CAPACITY ->
                party.withSignatory(new OfficeHolder(party.signatory().name(), text));
        };
    }

    private static PartyKind kind(String text) throws FieldRefusedException {
        return Arrays.stream(PartyKind.values())
                .filter(kind -> Plain.fold(Words.FRENCH.say(kind.label())).equals(Plain.fold(text)))
                .findFirst()
                .orElseThrow(() -> new FieldRefusedException(Message.of("refusal.party.kind", text)));
    }

    private static Siren siren(String text) throws FieldRefusedException {
        return Siren.parse(text).orElseThrow(() -> new FieldRefusedException(Message.of("refusal.party.siren", text)));
    }

    /** A roster tells an employer by this name alone. */
    private String unique(Party party, String shortName) throws FieldRefusedException {
        var folded = Plain.fold(shortName);
        for (var other : parties) {
            if (!other.id().equals(party.id()) && Plain.fold(other.shortName()).equals(folded)) {
                throw new FieldRefusedException(Message.of("refusal.party.short_name", shortName, other.name()));
            }
        }
        return shortName;
    }

    private static String required(String text, PartyField field) throws FieldRefusedException {
        if (text.isEmpty()) {
            throw new FieldRefusedException(Message.of("refusal.required", field.label()));
        }
        return text;
    }
}
