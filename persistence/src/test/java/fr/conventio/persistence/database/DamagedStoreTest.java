package fr.conventio.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.roster.Post;
import fr.conventio.model.store.StoreDamagedException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedStoreTest {
    private static final int FILES = 60;

    @TempDir
    Path folder;

    private final Random random = new Random(20190101);
    private Path file;
    private Path seal;
    private List<Post> posts;

    @BeforeEach
    void a_store() {
        file = folder.resolve("essai.mv.db");
        seal = folder.resolve("essai.seal");
        try (var store = Keepers.safe().open(file)) {
            posts = Filled.with(store).roster().posts();
        }
    }

    @Test
    void sixty_damaged_and_foreign_files_are_all_refused_and_none_is_changed() throws Exception {
        var good = Files.readAllBytes(file);
        var goodSeal = Files.readAllBytes(seal);
        var bad = new ArrayList<>(foreign());
        bad.addAll(cutShort(good, 20));
        bad.addAll(bitsTurned(good, FILES - bad.size()));
        assertThat(bad).hasSize(FILES);
        for (int number = 0; number < FILES; number++) {
            Files.write(file, bad.get(number));
            assertThatThrownBy(() -> Keepers.safe().open(file))
                    .as("file " + number)
                    .isInstanceOf(StoreDamagedException.class);
            assertThat(Files.readAllBytes(file)).as("file " + number).isEqualTo(bad.get(number));
            assertThat(Files.readAllBytes(seal)).as("file " + number).isEqualTo(goodSeal);
        }
        Files.write(file, good);
        Keepers.safe().open(file).close();
    }

    /** After a crash no digest vouches for the bytes: the journal alone does. */
    @Test
    void after_a_crash_a_damaged_file_is_refused_unchanged_or_still_holds_everything() throws Exception {
        byte[] good;
        byte[] goodSeal;
        try (var store = Keepers.safe().open(file)) {
            Filled.of(store).edit(1);
            posts = Filled.of(store).roster().posts();
            good = Files.readAllBytes(file);
            goodSeal = Files.readAllBytes(seal);
        }
        var bad = new ArrayList<>(foreign());
        bad.addAll(cutShort(good, 20));
        bad.addAll(bitsTurned(good, FILES - bad.size()));
        int refused = 0;
        for (var bytes : bad) {
            Files.write(file, bytes);
            Files.write(seal, goodSeal);
            try (var store = Keepers.safe().open(file)) {
                var filled = Filled.of(store);
                assertThat(filled.roster().posts()).isEqualTo(posts);
                filled.edit(2);
                filled.undo();
                assertThat(filled.roster().posts()).isEqualTo(posts);
            } catch (StoreDamagedException e) {
                refused++;
                assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
            }
        }
        assertThat(refused).isGreaterThan(FILES / 3);
    }

    @Test
    void a_foreign_database_without_a_seal_is_never_opened() throws Exception {
        Files.write(file, foreignDatabase());
        Files.delete(seal);
        assertThatThrownBy(() -> Keepers.safe().open(file))
                .isInstanceOfSatisfying(
                        StoreDamagedException.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("store.foreign"));
        assertThat(Files.readAllBytes(file)).isEqualTo(foreignDatabase());
    }

    @Test
    void a_store_put_back_to_an_earlier_state_is_not_taken_for_the_latest() throws Exception {
        var earlier = Files.readAllBytes(file);
        try (var store = Keepers.safe().open(file)) {
            Filled.of(store).edit(1);
        }
        Files.write(file, earlier);
        assertThatThrownBy(() -> Keepers.safe().open(file)).isInstanceOf(StoreDamagedException.class);
    }

    @Test
    void a_crashed_store_that_took_another_way_from_its_seal_is_refused() throws Exception {
        var before = Files.readAllBytes(file);
        var beforeSeal = Files.readAllBytes(seal);
        byte[] seal1;
        try (var store = Keepers.safe().open(file)) {
            Filled.of(store).edit(1);
            seal1 = Files.readAllBytes(seal);
        }
        Files.write(file, before);
        Files.write(seal, beforeSeal);
        try (var store = Keepers.safe().open(file)) {
            Filled.of(store).edit(2);
        }
        Files.write(seal, seal1);
        assertThatThrownBy(() -> Keepers.safe().open(file)).isInstanceOf(StoreDamagedException.class);
    }

    /** Nothing, a text, an archive, another program's database, another Conventio store. */
    private List<byte[]> foreign() throws Exception {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("essai.mv.db"));
            out.write(new byte[5000]);
        }
        var other = folder.resolve("autre.mv.db");
        try (var store = Keepers.safe().open(other)) {
            Filled.with(store);
        }
        return List.of(
                new byte[0],
                "Ceci n'est pas une base".getBytes(StandardCharsets.UTF_8),
                new byte[4096],
                zip.toByteArray(),
                foreignDatabase(),
                Files.readAllBytes(other));
    }

    private byte[] foreignDatabase() throws Exception {
        var other = folder.resolve("etrangere.mv.db");
        if (!Files.exists(other)) {
            try (var connection =
                    DriverManager.getConnection("jdbc:h2:" + folder.resolve("etrangere"), "conventio", "")) {
                connection.createStatement().execute("create table salary (amount int)");
            }
        }
        return Files.readAllBytes(other);
    }

    private List<byte[]> cutShort(byte[] good, int count) {
        var cut = new ArrayList<byte[]>();
        for (int i = 0; i < count; i++) {
            cut.add(Arrays.copyOf(good, random.nextInt(good.length)));
        }
        return cut;
    }

    private List<byte[]> bitsTurned(byte[] good, int count) {
        var turned = new ArrayList<byte[]>();
        for (int i = 0; i < count; i++) {
            var bytes = good.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            turned.add(bytes);
        }
        return turned;
    }
}
