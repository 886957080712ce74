package fr.conventio.reports.press;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.DijonAct;
import fr.conventio.model.act.Act;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.roster.PersonalDetails;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.act.data.ActJson;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The imprint changes when the document's bytes do, and only then, whatever is edited. */
class ImprintTest {
    private static final Act ACT = DijonAct.act();
    private static final AnnexPress PRESS = new AnnexPress();

    @TempDir
    private Path folder;

    private final Map<String, byte[]> before = new HashMap<>();

    @Test
    void each_annex_is_outdated_by_the_edits_that_it_shows_and_by_no_other() throws Exception {
        var edits = edits();
        assertThat(edits.keySet()).hasSizeGreaterThan(50);
        // All of them take minutes: each edit meets other documents than the one before it.
        compare(edits, piece -> !piece.kind().isWhole(), 5);
    }

    @Test
    void the_act_and_its_public_copy_are_outdated_by_the_edits_that_they_show_and_by_no_other() throws Exception {
        var edits = edits();
        edits.keySet()
                .retainAll(Set.of(
                        "Dossier.title",
                        "Party.siren",
                        "Party.shortName",
                        "Post.function",
                        "Post.remarks",
                        "Post.personal",
                        "RaciRole.name",
                        "Referent.name",
                        "Promise.what"));
        assertThat(edits.keySet()).hasSizeGreaterThan(5);
        compare(edits, piece -> piece.kind().isWhole(), 1);
    }

    @Test
    void another_version_of_the_software_makes_no_act_another_by_its_number() {
        var shown = Pieces.of(ACT).stream()
                .filter(piece -> piece.kind() == PieceKind.ACT)
                .map(piece -> Shown.of(piece, Format.PDF, ACT).toString())
                .toList();
        assertThat(shown)
                .hasSize(1)
                .allSatisfy(act -> assertThat(act)
                        .doesNotContain(ActJson.software())
                        .contains("Composition des services communs", "\"entities\""));
    }

    /** Of every so manieth such document as it is before and after an edit, whether the imprints say what the bytes do. */
    private void compare(Map<String, Entity> edits, Predicate<Piece> wanted, int each) throws Exception {
        var told = new SoftAssertions();
        int turn = 0;
        for (var edit : edits.entrySet()) {
            var act = ACT.with(List.of(edit.getValue()), List.of());
            for (var piece : Pieces.of(ACT)) {
                var now = Pieces.of(act).stream()
                        .filter(other ->
                                other.kind() == piece.kind() && Objects.equals(other.subject(), piece.subject()))
                        .findFirst();
                if (wanted.test(piece) && now.isPresent()) {
                    for (var format : piece.kind().formats()) {
                        if (++turn % each > 0) {
                            continue;
                        }
                        boolean same = Arrays.equals(bytes(piece, format), print(now.get(), format, act));
                        told.assertThat(PRESS.imprint(now.get(), format, act).equals(PRESS.imprint(piece, format, ACT)))
                                .as("%s as %s after %s", piece.title(), format, edit.getKey())
                                .isEqualTo(same);
                    }
                }
            }
        }
        told.assertAll();
    }

    @Test
    void the_digest_is_that_of_the_bytes() throws Exception {
        var file = folder.resolve("abc");
        Files.writeString(file, "abc");
        assertThat(PRESS.digest(file)).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private byte[] bytes(Piece piece, Format format) throws Exception {
        var known = before.get(piece.fileName(format));
        if (known == null) {
            known = print(piece, format, ACT);
            before.put(piece.fileName(format), known);
        }
        return known;
    }

    private byte[] print(Piece piece, Format format, Act act) throws Exception {
        return Files.readAllBytes(PRESS.print(piece, format, act, folder, Progress.NONE));
    }

    /** Of each kind of entity, the first one with one of its texts, days or names changed, by "Kind.component". */
    private static Map<String, Entity> edits() throws Exception {
        var edits = new LinkedHashMap<String, Entity>();
        var seen = new HashMap<Class<?>, Integer>();
        for (var entity : ACT.entities()) {
            if (seen.merge(entity.getClass(), 1, Integer::sum) == 1) {
                for (var component : entity.getClass().getRecordComponents()) {
                    var edited = edited(entity, component.getName());
                    if (edited != null) {
                        edits.put(entity.getClass().getSimpleName() + "." + component.getName(), edited);
                    }
                }
            }
        }
        return edits;
    }

    /** Null for what is no text nor day. */
    private static @Nullable Entity edited(Entity entity, String changed) throws Exception {
        var components = entity.getClass().getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new @Nullable Object[components.length];
        boolean isEdited = false;
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = components[i].getAccessor().invoke(entity);
            if (components[i].getName().equals(changed)) {
                var other = other(values[i]);
                isEdited = other != null;
                values[i] = other;
            }
        }
        if (!isEdited) {
            return null;
        }
        try {
            return (Entity) entity.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            // No such value: a key must stay what it is.
            return null;
        }
    }

    private static @Nullable Object other(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case String text -> text + " bis";
            case LocalDate day -> day.plusDays(9);
            case PersonalDetails details -> new PersonalDetails("M. Untel", "12", null);
            default -> null;
        };
    }
}
