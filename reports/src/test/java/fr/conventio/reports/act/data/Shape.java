package fr.conventio.reports.act.data;

import fr.conventio.model.identity.EntityId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the data look like: each kind of entity and what its fields hold, down to texts and numbers. */
final class Shape {
    private final StringBuilder told = new StringBuilder();
    private final Deque<Class<?>> waiting = new ArrayDeque<>();
    private final LinkedHashSet<Class<?>> seen = new LinkedHashSet<>();

    private Shape() {}

    static String of(Map<String, ? extends Class<?>> kinds) {
        var shape = new Shape();
        kinds.forEach((name, type) ->
                shape.told.append(name).append(' ').append(shape.fields(type)).append('\n'));
        while (!shape.waiting.isEmpty()) {
            var type = shape.waiting.removeFirst();
            if (shape.seen.add(type)) {
                shape.told
                        .append(type.getSimpleName())
                        .append(' ')
                        .append(shape.fields(type))
                        .append('\n');
            }
        }
        return shape.told.toString();
    }

    private String fields(Class<?> type) {
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining("|"));
        }
        var fields = new StringJoiner(", ", "(", ")");
        for (var component : type.getRecordComponents()) {
            fields.add(component.getName() + " " + name(component.getGenericType()));
        }
        return fields.toString();
    }

    private String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            return name(generic.getRawType())
                    + Stream.of(generic.getActualTypeArguments())
                            .map(this::name)
                            .collect(Collectors.joining(",", "<", ">"));
        }
        if (type instanceof Class<?> plain) {
            boolean ours = plain.getName().startsWith("fr.conventio.") && !EntityId.class.isAssignableFrom(plain);
            if (ours) {
                waiting.add(plain);
            }
            return plain.getSimpleName();
        }
        return type.getTypeName();
    }
}
