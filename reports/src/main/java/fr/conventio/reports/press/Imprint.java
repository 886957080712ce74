package fr.conventio.reports.press;

import fr.conventio.reports.certificate.Hashes;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the SHA-256 of values: of records with all their components, of lists in their order, of sets and maps in none. */
final class Imprint {
    private final MessageDigest digest = Hashes.sha256();

    /** The imprint of values, in hexadecimal. */
    static String of(List<?> values) {
        return HexFormat.of().formatHex(digest(values));
    }

    private static byte[] digest(@Nullable Object value) {
        var imprint = new Imprint();
        imprint.add(value);
        return imprint.digest.digest();
    }

    private void add(@Nullable Object value) {
        switch (value) {
            case null -> say("nothing");
            case Record whole -> {
                // Not where it stands among our packages: a document looks the same when they are tidied.
                say(whole.getClass().getSimpleName());
                for (var component : whole.getClass().getRecordComponents()) {
                    add(value(component, whole));
                }
            }
            case Set<?> set -> addInNoOrder(set);
            case Map<?, ?> map ->
                addInNoOrder(map.entrySet().stream()
                        .map(entry -> Arrays.asList(entry.getKey(), entry.getValue()))
                        .toList());
            case Collection<?> all -> {
                say(all.size() + " in order");
                all.forEach(this::add);
            }
            case String text -> say(text);
            case Enum<?> constant -> say(constant.name());
            case Number number -> say(number.toString());
            case Boolean truth -> say(truth.toString());
            case Comparable<?> plain -> say(plain.toString());
            default -> throw new IllegalArgumentException("no way to take the imprint of a " + value.getClass());
        }
    }

    private void addInNoOrder(Collection<?> values) {
        say(values.size() + " in no order");
        values.stream().map(Imprint::digest).sorted(Arrays::compare).forEach(digest::update);
    }

    /** With its length, so that no two texts after each other are taken for two others. */
    private void say(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static @Nullable Object value(RecordComponent component, Record whole) {
        try {
            var accessor = component.getAccessor();
            // Those of records that only their package sees.
            accessor.setAccessible(true);
            return accessor.invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
