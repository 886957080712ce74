package fr.conventio.reports.act.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.DijonAct;
import fr.conventio.model.act.Act;
import fr.conventio.model.convention.house.HouseClause;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Happening;
import fr.conventio.model.money.Euros;
import fr.conventio.model.roster.PersonalDetails;
import fr.conventio.model.round.SigningRound;
import fr.conventio.model.table.UnreadableFileException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActJsonTest {
    private static final String ROUND = SigningRound.class.getPackageName();

    private final Act act = DijonAct.act();

    @Test
    void every_entity_of_the_example_comes_back_the_same_and_in_its_place() {
        var read = ActJson.read(ActJson.write(act));
        assertThat(read.act().entities()).hasSizeGreaterThan(700).containsExactlyElementsOf(act.entities());
        assertThat(read.software()).isEqualTo(ActJson.software()).matches("Conventio \\d+\\.\\d+.*");
    }

    @Test
    void the_same_act_gives_the_same_bytes_and_so_does_what_was_read() {
        var bytes = ActJson.write(act);
        assertThat(ActJson.write(act)).isEqualTo(bytes);
        assertThat(ActJson.write(ActJson.read(bytes).act())).isEqualTo(bytes);
    }

    @Test
    void who_holds_a_post_and_what_that_person_earns_is_not_in_it() {
        var known = act.roster()
                .posts()
                .getFirst()
                .withPersonal(new PersonalDetails("M-4711", "Camille Exemple", new Euros(new BigDecimal("2345.67"))));
        var json = new String(ActJson.write(act.with(List.of(known), List.of())), StandardCharsets.UTF_8);
        assertThat(json).doesNotContain("M-4711", "Camille", "2345.67");
        assertThat(json).isEqualTo(new String(ActJson.write(act), StandardCharsets.UTF_8));
    }

    @Test
    void it_covers_every_kind_of_entity_that_the_model_has() throws Exception {
        var types = entityTypes();
        // What becomes of an act afterwards is in no act, nor what the house keeps for all of them.
        types.removeIf(type -> Happening.class.isAssignableFrom(type)
                || type.getPackageName().equals(ROUND)
                || type.equals(HouseClause.class));
        assertThat(new HashSet<>(EntityKinds.all().values())).isEqualTo(types);
    }

    /** Older data are read by these names and types: whoever changes them raises the version. */
    @Test
    void its_shape_is_the_one_of_its_version() throws IOException {
        assertThat(ActJson.VERSION).isEqualTo(1);
        try (var shape = ActJsonTest.class.getResourceAsStream("shape-1.txt")) {
            var told = new String(shape.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Shape.of(EntityKinds.all()))
                    .as("the new shape of the data, for shape-1.txt as long as no version was released")
                    .isEqualTo(told);
        }
    }

    @Test
    void anything_else_is_refused_with_its_reason() {
        assertRefused("{\"format\":\"other\"}", "act.file.foreign");
        assertRefused("{\"format\":\"conventio-dossier\",\"version\":99}", "act.file.newer");
        assertRefused("not json", "act.file.damaged");
        assertRefused("", "act.file.foreign");
        assertRefused("{\"format\":\"conventio-dossier\",\"version\":1,\"entities\":{}}", "act.file.damaged");
        var json = new String(ActJson.write(act), StandardCharsets.UTF_8);
        assertRefused(
                json.replace("\"effectiveDate\":\"2019-01-01\"", "\"effectiveDate\":\"2019-13-01\""),
                "act.file.damaged");
        assertRefused(json.replace("\"kind\":\"EPCI\"", "\"kind\":\"EMPIRE\""), "act.file.damaged");
        assertRefused(json.replace("\"shortName\"", "\"other\""), "act.file.damaged");
        assertRefused(json.substring(0, json.length() / 2), "act.file.damaged");
    }

    private static void assertRefused(String json, String reason) {
        assertThatThrownBy(() -> ActJson.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(reason));
    }

    private static Set<Class<?>> entityTypes() throws Exception {
        var place = Path.of(
                Entity.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
            return entityTypes(place);
        }
        try (var jar = FileSystems.newFileSystem(place)) {
            return entityTypes(jar.getPath("/"));
        }
    }

    private static Set<Class<?>> entityTypes(Path root) throws Exception {
        var found = new HashSet<Class<?>>();
        try (var files = Files.walk(root)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                var name = root.relativize(file)
                        .toString()
                        .replaceAll("[/\\\\]", ".")
                        .replaceAll("\\.class$", "");
                if (!name.endsWith("-info")) {
                    var type = Class.forName(name, false, Entity.class.getClassLoader());
                    if (Entity.class.isAssignableFrom(type) && type.isRecord()) {
                        found.add(type);
                    }
                }
            }
        }
        return found;
    }
}
