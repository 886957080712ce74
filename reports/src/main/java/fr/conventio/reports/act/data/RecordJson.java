package fr.conventio.reports.act.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.roster.PersonalDetails;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the model's records as JSON and reads them back: each component under its name, what is unknown left out. Whom a
 * post's holder is and is paid is never written: an act travels.
 */
final class RecordJson {
    private RecordJson() {}

    static void write(JsonGenerator out, Object value) throws IOException {
        switch (value) {
            case String text -> out.writeString(text);
            case Boolean truth -> out.writeBoolean(truth);
            case Integer number -> out.writeNumber(number);
            case Long number -> out.writeNumber(number);
            case BigDecimal number -> out.writeString(number.toPlainString());
            case LocalDate date -> out.writeString(date.toString());
            case UUID id -> out.writeString(id.toString());
            case EntityId id -> out.writeString(id.value().toString());
            case Enum<?> constant -> out.writeString(constant.name());
            case List<?> list -> writeAll(out, list);
            // Sets and maps come in no order, or in another at each run.
            case Set<?> set -> writeAll(out, new TreeSet<>(set));
            case Map<?, ?> map -> {
                out.writeStartObject();
                for (var entry : new TreeMap<>(map).entrySet()) {
                    out.writeFieldName(entry.getKey().toString());
                    write(out, entry.getValue());
                }
                out.writeEndObject();
            }
            case Record whole -> writeRecord(out, whole);
            default -> throw new IllegalArgumentException("no way to write a " + value.getClass());
        }
    }

    private static void writeAll(JsonGenerator out, Collection<?> values) throws IOException {
        out.writeStartArray();
        for (var value : values) {
            write(out, value);
        }
        out.writeEndArray();
    }

    private static void writeRecord(JsonGenerator out, Record whole) throws IOException {
        out.writeStartObject();
        for (var component : whole.getClass().getRecordComponents()) {
            var value = value(component, whole);
            if (value != null && !(value instanceof PersonalDetails)) {
                out.writeFieldName(component.getName());
                write(out, value);
            }
        }
        out.writeEndObject();
    }

    private static @Nullable Object value(RecordComponent component, Record whole) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws MalformedDataException when the node is no such record */
    static <R> R read(JsonNode node, Class<R> type) throws MalformedDataException {
        return type.cast(readRecord(node, type, Map.of()));
    }

    private static Object read(JsonNode node, Type type, Map<TypeVariable<?>, Type> bound)
            throws MalformedDataException {
        return switch (type) {
            case TypeVariable<?> variable -> read(node, Objects.requireNonNull(bound.get(variable)), bound);
            case ParameterizedType given -> readGeneric(node, given, bound);
            case Class<?> plain -> readPlain(node, plain);
            default -> throw new IllegalArgumentException("no way to read a " + type);
        };
    }

    private static Object readGeneric(JsonNode node, ParameterizedType type, Map<TypeVariable<?>, Type> bound)
            throws MalformedDataException {
        var raw = (Class<?>) type.getRawType();
        var arguments = type.getActualTypeArguments();
        if (raw == Map.class) {
            var map = new LinkedHashMap<Object, Object>();
            for (var entry : checked(node, node.isObject()).properties()) {
                var key = TextNode.valueOf(entry.getKey());
                map.put(read(key, arguments[0], bound), read(entry.getValue(), arguments[1], bound));
            }
            return map;
        }
        if (raw.isRecord()) {
            var inside = new LinkedHashMap<TypeVariable<?>, Type>();
            for (int i = 0; i < arguments.length; i++) {
                inside.put(raw.getTypeParameters()[i], arguments[i]);
            }
            return readRecord(node, raw, inside);
        }
        var values = new ArrayList<Object>();
        for (var element : checked(node, node.isArray())) {
            values.add(read(element, arguments[0], bound));
        }
        if (raw == SortedSet.class) {
            return new TreeSet<>(values);
        }
        return raw == Set.class ? new LinkedHashSet<>(values) : values;
    }

    private static JsonNode checked(JsonNode node, boolean isRight) throws MalformedDataException {
        if (!isRight) {
            throw new MalformedDataException(node.getNodeType().name());
        }
        return node;
    }

    private static Object readPlain(JsonNode node, Class<?> type) throws MalformedDataException {
        if (type.isRecord() && !EntityId.class.isAssignableFrom(type)) {
            return readRecord(node, type, Map.of());
        }
        if (type == boolean.class) {
            return checked(node, node.isBoolean()).booleanValue();
        } else if (type == int.class || type == Integer.class) {
            return checked(node, node.canConvertToInt()).intValue();
        } else if (type == long.class) {
            return checked(node, node.canConvertToLong()).longValue();
        }
        var text = checked(node, node.isTextual()).textValue();
        try {
            return readText(text, type);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new MalformedDataException(type.getSimpleName());
        }
    }

    private static Object readText(String text, Class<?> type) throws MalformedDataException {
        if (type == String.class) {
            return text;
        } else if (type == LocalDate.class) {
            return LocalDate.parse(text);
        } else if (type == BigDecimal.class) {
            return new BigDecimal(text);
        } else if (EntityId.class.isAssignableFrom(type)) {
            return made(type, UUID.fromString(text));
        } else if (type.isEnum()) {
            for (var constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(text)) {
                    return constant;
                }
            }
        }
        throw new IllegalArgumentException(type.getName());
    }

    private static Object readRecord(JsonNode node, Class<?> type, Map<TypeVariable<?>, Type> bound)
            throws MalformedDataException {
        checked(node, node.isObject());
        var components = type.getRecordComponents();
        var values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            var component = components[i];
            var given = node.get(component.getName());
            if (component.getType() == PersonalDetails.class) {
                values[i] = PersonalDetails.NONE;
            } else if (given != null) {
                values[i] = read(given, component.getGenericType(), bound);
            } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw new MalformedDataException(type.getSimpleName() + "." + component.getName());
            }
        }
        return made(type, values);
    }

    private static Object made(Class<?> type, @Nullable Object... values) throws MalformedDataException {
        var components = type.getRecordComponents();
        var types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            // The record itself says no to the values.
            throw new MalformedDataException(type.getSimpleName());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
