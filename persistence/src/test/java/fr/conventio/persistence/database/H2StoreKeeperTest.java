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
import fr.conventio.model.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void sixty_damaged_files_are_all_refused_and_none_is_changed() throws IOException {
        filled().close();
        var file = file();
        var good = Files.readAllBytes(file);
        var random = new Random(20190101);
        for (int damage = 0; damage < 60; damage++) {
            var bytes = damaged(good, damage, random);
            Files.write(file, bytes);
            assertThatThrownBy(this::open).as("damage " + damage).isInstanceOf(StoreDamagedException.class);
            assertThat(Files.readAllBytes(file)).as("damage " + damage).isEqualTo(bytes);
        }
        Files.write(file, good);
        open().close();
    }

    /** Emptied, foreign, cut short, and single bits turned. */
    private static byte[] damaged(byte[] good, int damage, Random random) {
        if (damage == 0) {
            return new byte[0];
        }
        if (damage == 1) {
            return "Ceci n'est pas une base".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
        if (damage < 20) {
            return java.util.Arrays.copyOf(good, random.nextInt(good.length));
        }
        var bytes = good.clone();
        int at = random.nextInt(bytes.length);
        bytes[at] = (byte) (bytes[at] ^ (1 << random.nextInt(8)));
        return bytes;
    }

    @Test
    void a_store_put_back_to_an_earlier_state_is_not_taken_for_the_latest() throws Exception {
        filled().close();
        var earlier = Files.readAllBytes(file());
        try (var store = open()) {
            edit(store, 1);
        }
        Files.write(file(), earlier);
        assertThatThrownBy(this::open).isInstanceOf(StoreDamagedException.class);
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
    void only_the_ten_newest_copies_are_kept() {
        try (var store = filled()) {
            for (int i = 0; i < 12; i++) {
                store.copyNow(Progress.NONE);
            }
        }
        assertThat(keeper.copiesOf(named())).hasSize(10);
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
