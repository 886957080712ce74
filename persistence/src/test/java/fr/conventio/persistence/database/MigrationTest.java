package fr.conventio.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.party.Party;
import fr.conventio.model.roster.Post;
import fr.conventio.model.store.StoreDamagedException;
import fr.conventio.model.store.StoreNewerException;
import fr.conventio.model.wording.Words;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the real first form of the tables, kept in a file, to this one; and from this one to that of a later Conventio. */
class MigrationTest {
    @TempDir
    Path folder;

    private Path file;
    private List<Post> posts;

    @BeforeEach
    void an_older_store() throws Exception {
        file = folder.resolve("essai.mv.db");
        try (var store = Keepers.safe().open(file)) {
            var filled = Filled.with(store);
            filled.edit(1);
            posts = filled.roster().posts();
        }
    }

    @Test
    void an_older_store_is_migrated_and_keeps_all_it_held() throws Exception {
        try (var store = Keepers.later().open(file)) {
            var filled = Filled.of(store);
            assertThat(filled.roster().posts()).isEqualTo(posts);
            filled.undo();
            filled.edit(2);
        }
        assertThat(Keepers.version(file)).isEqualTo(Keepers.LATER);
        Keepers.later().open(file).close();
    }

    static IntStream every_form_there_was() {
        return Arrays.stream(migrating("jdbc:h2:mem:forms", "latest").info().all())
                .mapToInt(form -> Integer.parseInt(form.getVersion().getVersion()));
    }

    @Test
    void the_newest_form_is_that_of_the_last_script() {
        assertThat(every_form_there_was().max()).hasValue(Recipe.SAFE.newest());
    }

    /** The first form's real store, brought to each later one as the Conventio of that time did. */
    @ParameterizedTest
    @MethodSource("every_form_there_was")
    void a_store_of_every_earlier_form_opens_with_its_data_and_is_kept_as_it_was(int form) throws Exception {
        var store = kept("first");
        var files = StoreFiles.of(store);
        migrating("jdbc:h2:async:" + files.base() + Recipe.SAFE.settings(), Integer.toString(form))
                .migrate();
        Seal.create(files.seal(), store, Seal.head(files.seal()).orElseThrow(), form);
        assertThat(Keepers.version(store)).isEqualTo(form);
        var old = Files.readAllBytes(store);
        try (var opened = Keepers.safe().open(store)) {
            var filled = Filled.of(opened);
            assertThat(filled.roster().posts()).hasSize(5);
            assertThat(filled.roster().parties())
                    .extracting(Party::shortName)
                    .containsExactly("Métropole", "Ville", "CCAS");
            filled.edit(7);
            assertThat(filled.roster().posts().getFirst().remarks()).isEqualTo("étape 7");
            filled.undo();
            assertThat(filled.roster().posts().getFirst().remarks()).isEqualTo("étape 1");
        }
        assertThat(Keepers.version(store)).isEqualTo(Recipe.SAFE.newest());
        if (form < Recipe.SAFE.newest()) {
            assertThat(Keepers.safe().copiesOf(store))
                    .anySatisfy(
                            copy -> assertThat(Files.readAllBytes(copy.file())).isEqualTo(old));
        }
    }

    @Test
    void a_store_of_the_first_form_opens_with_its_parties_and_its_whole_history() throws Exception {
        var first = kept("first");
        try (var store = Keepers.safe().open(first)) {
            var filled = Filled.of(store);
            assertThat(filled.dossier().originals()).isNull();
            assertThat(filled.roster().posts())
                    .hasSize(5)
                    .first()
                    .satisfies(post -> assertThat(post.remarks()).isEqualTo("étape 1"));
            assertThat(filled.roster().parties())
                    .extracting(Party::shortName)
                    .containsExactly("Métropole", "Ville", "CCAS");
            assertThat(filled.roster().parties())
                    .allMatch(party -> party.siren() == null && party.signing().isEmpty());
            assertThat(store.journal().redo(filled.id(), Filled.WHO)).isPresent();
            assertThat(filled.roster().posts().getFirst().remarks()).isEqualTo("étape 2");
            filled.sign("Première adjointe");
            filled.undo();
            filled.undo();
            filled.undo();
            assertThat(filled.roster().posts().getFirst().remarks()).isEmpty();
        }
        Keepers.safe().open(first).close();
        assertThat(Keepers.version(first)).isEqualTo(Recipe.SAFE.newest());
    }

    /** As the installed Conventio of the twelfth form wrote it, with the whole example and what was printed of it. */
    @Test
    void a_real_store_of_the_twelfth_form_opens_with_every_part_of_its_act() throws Exception {
        var twelfth = kept("twelfth");
        try (var store = Keepers.safe().open(twelfth)) {
            var filled = Filled.of(store);
            var act = filled.act();
            assertThat(act.roster().posts()).hasSize(255);
            assertThat(act.perimeter().adhesions()).hasSize(63);
            assertThat(act.impacts().sheets()).hasSize(2);
            assertThat(act.procedure().steps()).hasSize(14);
            assertThat(act.raci().activities()).hasSize(61);
            assertThat(act.itServices().sets()).hasSize(3);
            assertThat(act.convention().promises()).hasSize(4);
            assertThat(store.dossiers().productionsOf(filled.id())).hasSize(18);
            filled.edit(1);
            filled.undo();
            assertThat(filled.roster().posts()).isEqualTo(act.roster().posts());
        }
        assertThat(Keepers.version(twelfth)).isEqualTo(Recipe.SAFE.newest());
    }

    @Test
    void the_old_file_is_kept_as_a_copy_and_can_be_put_back() throws Exception {
        var old = Files.readAllBytes(file);
        Keepers.later().open(file).close();
        var copies = Keepers.later().copiesOf(file);
        assertThat(copies)
                .anySatisfy(copy -> assertThat(Files.readAllBytes(copy.file())).isEqualTo(old));
        Keepers.safe().restore(file, copies.getFirst());
        try (var store = Keepers.safe().open(file)) {
            assertThat(Filled.of(store).roster().posts()).isEqualTo(posts);
        }
    }

    @Test
    void an_older_store_that_was_not_closed_is_migrated_too() throws Exception {
        var crashed = folder.resolve("coupe.mv.db");
        try (var store = Keepers.safe().open(file)) {
            Filled.of(store).edit(2);
            Files.copy(file, crashed);
            Files.copy(folder.resolve("essai.seal"), folder.resolve("coupe.seal"));
        }
        try (var store = Keepers.later().open(crashed)) {
            assertThat(Filled.of(store).roster().posts().getFirst().remarks()).isEqualTo("étape 2");
        }
        assertThat(Keepers.version(crashed)).isEqualTo(Keepers.LATER);
    }

    @Test
    void a_migration_that_fails_or_is_not_found_leaves_the_store_as_it_was() throws Exception {
        var before = filesIn(folder);
        var ours = Recipe.SAFE.migrations().getFirst();
        for (var scripts : List.of(List.of(ours), List.of(ours, "classpath:fr/conventio/persistence/broken"))) {
            var recipe = new Recipe(Recipe.SAFE.settings(), true, scripts, Keepers.LATER);
            var keeper = new H2StoreKeeper(Clock.systemUTC(), recipe);
            assertThatThrownBy(() -> keeper.open(file)).isInstanceOf(FlywayException.class);
            assertThat(filesIn(folder)).isEqualTo(before);
        }
        Keepers.safe().open(file).close();
    }

    @Test
    void a_store_of_a_newer_conventio_is_refused_and_left_as_it_is() throws Exception {
        Keepers.later().open(file).close();
        var before = filesIn(folder);
        assertThatThrownBy(() -> Keepers.safe().open(file))
                .isInstanceOfSatisfying(
                        StoreNewerException.class,
                        refused ->
                                assertThat(Words.FRENCH.say(refused.reason())).contains("plus récente"));
        assertThat(filesIn(folder)).isEqualTo(before);
        Keepers.later().open(file).close();
    }

    @Test
    void a_newer_store_that_was_not_closed_is_refused_and_left_as_it_is() throws Exception {
        var crashed = folder.resolve("coupe.mv.db");
        try (var store = Keepers.later().open(file)) {
            Filled.of(store).edit(2);
            Files.copy(file, crashed);
            Files.copy(folder.resolve("essai.seal"), folder.resolve("coupe.seal"));
        }
        var before = filesIn(folder);
        assertThatThrownBy(() -> Keepers.safe().open(crashed)).isInstanceOf(StoreNewerException.class);
        assertThat(filesIn(folder)).isEqualTo(before);
    }

    @Test
    void a_seal_of_a_later_form_is_told_from_a_damaged_one() throws IOException {
        var seal = folder.resolve("essai.seal");
        var bytes = Files.readAllBytes(seal);
        bytes[7] = '2';
        Files.write(seal, bytes);
        assertThatThrownBy(() -> Keepers.safe().open(file)).isInstanceOf(StoreNewerException.class);
        bytes[0] = '?';
        Files.write(seal, bytes);
        assertThatThrownBy(() -> Keepers.safe().open(file)).isInstanceOf(StoreDamagedException.class);
    }

    @Test
    void a_swap_cut_off_at_any_point_is_finished_at_the_next_opening() throws Exception {
        Keepers.later().open(file).close();
        var seal = folder.resolve("essai.seal");
        // After the seal alone was renamed.
        Files.move(seal, folder.resolve("essai.incoming"));
        Files.move(file, folder.resolve("essai-draft.mv.db"));
        Files.write(file, "the old file".getBytes(StandardCharsets.UTF_8));
        Files.write(seal, ByteBuffer.allocate(10).array());
        Keepers.later().open(file).close();
        // After the database was renamed too.
        Files.move(seal, folder.resolve("essai.incoming"));
        try (var store = Keepers.later().open(file)) {
            assertThat(Filled.of(store).roster().posts()).isEqualTo(posts);
        }
    }

    @Test
    void a_draft_that_was_cut_off_is_let_go() throws IOException {
        Files.write(folder.resolve("essai-draft.mv.db"), new byte[100]);
        Files.write(folder.resolve("essai-draft.seal"), new byte[100]);
        Keepers.safe().open(file).close();
        assertThat(folder.resolve("essai-draft.mv.db")).doesNotExist();
        assertThat(folder.resolve("essai-draft.seal")).doesNotExist();
    }

    /** A store that an earlier Conventio really wrote. */
    private Path kept(String name) throws IOException {
        for (var file : List.of(name + ".mv.db", name + ".seal")) {
            try (var kept = MigrationTest.class.getResourceAsStream("/fr/conventio/persistence/" + name + "/" + file)) {
                Files.copy(Objects.requireNonNull(kept), folder.resolve(file));
            }
        }
        return folder.resolve(name + ".mv.db");
    }

    private static Flyway migrating(String database, String target) {
        return Flyway.configure()
                .dataSource(database, "conventio", "")
                .locations(Recipe.SAFE.migrations().toArray(String[]::new))
                .target(target)
                .load();
    }

    /** What every file holds, without the lock, which tells its last holder. */
    private static Map<Path, String> filesIn(Path folder) throws IOException {
        var contents = new HashMap<Path, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".lock")) {
                    contents.put(file, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return contents;
    }
}
