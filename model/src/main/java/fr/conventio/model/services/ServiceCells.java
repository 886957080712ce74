package fr.conventio.model.services;

import fr.conventio.model.typed.Dates;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import fr.conventio.model.wording.Words;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the fields of services and their parts from texts, and writes them as texts. */
public final class ServiceCells {
    /** The longest name that fits its place in every store. */
    private static final int LONGEST_NAME = 4000;

    private static final int LONGEST_MISSIONS = 32000;

    private final Collection<SharedService> services;

    /** @param services all of the dossier's: names are unique among them */
    public ServiceCells(Collection<SharedService> services) {
        this.services = services;
    }

    /** The field's value as an officer writes it; {@link #with} reads it back. */
    public static String text(SharedService service, ServiceField field) {
        return switch (field) {
            case NAME -> service.name();
            case SCOPE -> Words.FRENCH.say(service.scope().label());
            case AUTHORITY ->
                service.authorities().stream()
                        .map(authority -> Words.FRENCH.say(authority.label()))
                        .collect(Collectors.joining(", "));
            case ENTRY_INTO_FORCE -> {
                var date = service.entryIntoForce();
                yield date == null ? "" : French.date(date);
            }
            case MISSIONS -> service.missions().written();
        };
    }

    /**
     * The service with one field read from a text.
     *
     * @throws FieldRefusedException when the text is not a value of the field
     */
    public SharedService with(SharedService service, ServiceField field, String text) throws FieldRefusedException {
        return switch (field) {
            case NAME ->
                service.withName(name(
                        text,
                        services.stream()
                                .filter(other -> !other.id().equals(service.id()))
                                .map(SharedService::name)
                                .toList()));
            case SCOPE -> service.withScope(scope(text));
            case AUTHORITY -> service.withAuthorities(authorities(text));
            case ENTRY_INTO_FORCE -> service.withEntryIntoForce(Dates.read(text));
            case MISSIONS -> service.withMissions(missions(text));
        };
    }

    /**
     * A name as it was typed.
     *
     * @param others those it must differ from
     */
    public static String name(String text, Collection<String> others) throws FieldRefusedException {
        var name = Plain.clean(text);
        if (name.isEmpty()) {
            throw new FieldRefusedException(Message.of("refusal.required", ServiceField.NAME.label()));
        }
        if (name.length() > LONGEST_NAME) {
            throw tooLong(ServiceField.NAME, LONGEST_NAME);
        }
        for (var other : others) {
            if (Plain.fold(other).equals(Plain.fold(name))) {
                throw new FieldRefusedException(Message.of("refusal.service.name", other));
            }
        }
        return name;
    }

    /** Missions as they were typed, one point a line. */
    public static Missions missions(String text) throws FieldRefusedException {
        var missions = Missions.parse(text);
        if (missions.written().length() > LONGEST_MISSIONS) {
            throw tooLong(ServiceField.MISSIONS, LONGEST_MISSIONS);
        }
        return missions;
    }

    private static Scope scope(String text) throws FieldRefusedException {
        return named(Scope.values(), Scope::label, text);
    }

    private static Set<Authority> authorities(String text) throws FieldRefusedException {
        var authorities = EnumSet.noneOf(Authority.class);
        for (var part : Plain.clean(text).split(",", -1)) {
            if (!part.isBlank()) {
                authorities.add(named(Authority.values(), Authority::label, part));
            }
        }
        return authorities;
    }

    private static <V> V named(V[] values, Function<V, Message> label, String text) throws FieldRefusedException {
        var folded = Plain.fold(text);
        return Arrays.stream(values)
                .filter(value ->
                        Plain.fold(Words.FRENCH.say(label.apply(value))).equals(folded))
                .findFirst()
                .orElseThrow(() -> new FieldRefusedException(Message.of("refusal.service.choice", Plain.clean(text))));
    }

    private static FieldRefusedException tooLong(ServiceField field, int longest) {
        return new FieldRefusedException(Message.of("refusal.too_long", field.label(), (long) longest));
    }
}
