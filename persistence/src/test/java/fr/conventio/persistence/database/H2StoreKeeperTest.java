package fr.conventio.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.DijonRoster;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.example.DijonExample;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.edit.EditCells;
import fr.conventio.model.roster.reading.RosterReader;
import fr.conventio.model.start.StartDossier;
import fr.conventio.model.store.Store;
import fr.conventio.model.store.StoreCopy;
import fr.conventio.model.store.StoreDamagedException;
import fr.conventio.model.store.StoreLockedException;
import fr.conventio.model.store.StorePathException;
import fr.conventio.model.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class H2StoreKeeperTest {
    private static final String WHO = "agent";

    @TempDir
    Path folder;

    private final H2StoreKeeper keeper = new H2StoreKeeper(Clock.systemUTC());
    private final Dossier dossier = DijonExample.dossier();

    @Test
    void a_second_opener_is_told_who_holds_the_store() {
        try (var store = filled()) {
            assertThatThrownBy(this::open)
                    .isInstanceOfSatisfying(
                            StoreLockedException.class,
                            refused -> assertThat(refused.holder())
                                    .contains("pid " + ProcessHandle.current().pid()));
            assertThat(store.dossiers().findAll()).hasSize(1);
        }
    }

    @Test
    void the_files_can_be_read_by_their_owner_alone() throws IOException {
        filled().close();
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> !file.toString().endsWith(".lock")).filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void the_last_good_copy_is_offered_and_restored() throws Exception {
        try (var store = filled()) {
            store.copyNow(Progress.NONE);
            edit(store, 1);
        }
        Files.write(file(), new byte[] {1, 2, 3}, StandardOpenOption.TRUNCATE_EXISTING);
        var offered = new AtomicReference<StoreCopy>();
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        StoreDamagedException.class,
                        refused -> offered.set(refused.lastGoodCopy().orElseThrow()));
        keeper.restore(named(), offered.get());
        try (var store = open()) {
            assertThat(roster(store).posts()).hasSize(255);
            assertThat(store.journal().entriesOf(dossier.id()).getLast().sequence())
                    .isEqualTo(offered.get().lastSequence());
        }
    }

    @Test
    void an_interrupted_thread_does_not_harm_the_store() throws Exception {
        try (var store = filled()) {
            for (int step = 1; step <= 20; step++) {
                Thread.currentThread().interrupt();
                edit(store, step);
                assertThat(Thread.interrupted()).isTrue();
            }
        }
        try (var store = open()) {
            assertThat(roster(store).posts().getFirst().remarks()).isEqualTo("étape 20");
        }
    }

    @Test
    void a_path_with_a_semicolon_is_refused_before_h2_sees_it() {
        var file = folder.resolve("essai;INIT=RUNSCRIPT FROM 'x'");
        assertThatThrownBy(() -> keeper.open(file)).isInstanceOf(StorePathException.class);
        assertThatThrownBy(() -> keeper.copiesOf(file)).isInstanceOf(StorePathException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Mes données", "été à Nîmes", "n# 5", "100 %20", "l'annexe", "a+b&c=d,e", "~", "$HOME", "[x](y)"
            })
    void a_store_its_copies_and_its_restoring_work_under_any_name(String name) throws Exception {
        var file = folder.resolve(name).resolve(name);
        try (var store = keeper.open(file)) {
            Filled.with(store).edit(1);
            store.copyNow(Progress.NONE);
        }
        Files.write(file.resolveSibling(name + ".mv.db"), new byte[0]);
        assertThatThrownBy(() -> keeper.open(file)).isInstanceOf(StoreDamagedException.class);
        keeper.restore(file, keeper.copiesOf(file).getFirst());
        try (var store = keeper.open(file)) {
            assertThat(Filled.of(store).roster().posts().getFirst().remarks()).isEqualTo("étape 1");
        }
    }

    /** The database has a user without a password: the seal, not the password, tells who wrote. */
    @Test
    void a_file_that_somebody_read_by_hand_opens_and_one_that_somebody_wrote_by_hand_is_refused() throws Exception {
        filled().close();
        var url = "jdbc:h2:" + named();
        try (var byHand = DriverManager.getConnection(url + ";ACCESS_MODE_DATA=r", "conventio", "");
                var statement = byHand.createStatement()) {
            assertThat(statement.execute("select * from post")).isTrue();
        }
        open().close();
        try (var byHand = DriverManager.getConnection(url, "conventio", "");
                var statement = byHand.createStatement()) {
            statement.execute("update post set remarks = 'à la main'");
            statement.execute("alter user conventio set password 'secret'");
        }
        var written = Files.readAllBytes(file());
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        StoreDamagedException.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("store.altered"));
        assertThat(Files.readAllBytes(file())).isEqualTo(written);
    }

    @Test
    void closing_twice_is_closing_once() {
        var store = filled();
        store.close();
        store.close();
        open().close();
    }

    @Test
    void the_number_of_the_newest_migration_is_that_of_the_last_script() throws Exception {
        var scripts = Path.of(Objects.requireNonNull(Recipe.class.getResource("/fr/conventio/persistence/migration"))
                .toURI());
        try (var files = Files.list(scripts)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1")))
                    .contains(Integer.toString(Recipe.SAFE.newest()))
                    .doesNotContain(Integer.toString(Recipe.SAFE.newest() + 1));
        }
    }

    private Path named() {
        return folder.resolve("essai");
    }

    private Path file() {
        return folder.resolve("essai.mv.db");
    }

    private Store open() {
        return keeper.open(named());
    }

    private Store filled() {
        var parties = DijonExample.parties();
        var reader = new RosterReader(new Roster(parties, List.of(), List.of()));
        DijonRoster.rows().forEach(reader);
        var store = open();
        store.journal().apply(StartDossier.withPosts(dossier, parties, reader.result()), WHO, Progress.NONE);
        return store;
    }

    private Roster roster(Store store) {
        return store.dossiers().rosterOf(dossier.id());
    }

    private void edit(Store store, int step) throws Exception {
        var roster = roster(store);
        var edit = new EditCells(dossier.id(), roster)
                .fill(List.of(roster.posts().getFirst().id()), PostField.REMARKS, "étape " + step);
        store.journal().apply(edit, WHO, Progress.NONE);
    }
}
