package fr.conventio.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.store.Store;
import fr.conventio.model.store.StoreDamagedException;
import fr.conventio.model.work.CancelledException;
import fr.conventio.model.work.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {
    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final H2StoreKeeper keeper = new H2StoreKeeper(clock);

    @Test
    void the_first_edit_is_copied_by_itself() {
        try (var store = open()) {
            Filled.with(store);
        }
        assertThat(keeper.copiesOf(file()))
                .singleElement()
                .satisfies(copy -> assertThat(copy.lastSequence()).isEqualTo(1));
    }

    @Test
    void a_day_with_edits_gives_one_copy_and_a_day_without_gives_none() throws Exception {
        try (var store = open()) {
            Filled.with(store);
        }
        now = now.plus(Duration.ofHours(23));
        edit(1);
        assertThat(keeper.copiesOf(file())).hasSize(1);
        now = now.plus(Duration.ofHours(2));
        open().close();
        assertThat(keeper.copiesOf(file())).hasSize(2);
        now = now.plus(Duration.ofDays(3));
        open().close();
        assertThat(keeper.copiesOf(file())).hasSize(2);
        edit(2);
        edit(3);
        assertThat(keeper.copiesOf(file())).hasSize(3);
    }

    @Test
    void a_daily_copy_that_cannot_be_written_is_told_and_costs_no_edit() throws Exception {
        // As a full disk would, a file in the folder's place takes no copy.
        Files.createFile(folder.resolve("essai-copies"));
        var told = new ArrayList<Exception>();
        try (var store = open()) {
            store.whenDailyCopyFails(told::add);
            Filled.with(store).edit(1);
        }
        assertThat(told).singleElement().isInstanceOf(UncheckedIOException.class);
        try (var store = open()) {
            assertThat(Filled.of(store).roster().posts().getFirst().remarks()).isEqualTo("étape 1");
        }
    }

    @Test
    void edits_go_on_while_a_copy_is_made() throws Exception {
        try (var store = open()) {
            var filled = Filled.with(store);
            var halfway = new CountDownLatch(1);
            var edited = new CountDownLatch(1);
            var copying = Thread.ofPlatform()
                    .start(() -> store.copyNow((done, total) -> {
                        halfway.countDown();
                        await(edited);
                    }));
            halfway.await();
            filled.edit(1);
            edited.countDown();
            copying.join();
        }
        open().close();
    }

    @Test
    void only_the_ten_newest_copies_are_kept() {
        try (var store = open()) {
            Filled.with(store);
            for (int i = 0; i < 12; i++) {
                now = now.plusSeconds(60);
                store.copyNow(Progress.NONE);
            }
        }
        assertThat(keeper.copiesOf(file())).hasSize(10);
        assertThat(keeper.copiesOf(file()).getFirst().at()).isEqualTo(now);
    }

    @Test
    void a_cancelled_copy_leaves_nothing_behind() throws IOException {
        try (var store = open()) {
            for (int step = 0; step < 3; step++) {
                int last = step;
                assertThatThrownBy(() -> store.copyNow((done, total) -> {
                            if (done == last) {
                                throw new CancelledException();
                            }
                        }))
                        .isInstanceOf(CancelledException.class);
            }
        }
        try (var files = Files.list(folder.resolve("essai-copies"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void what_a_killed_process_left_half_made_is_not_a_copy_and_goes_with_the_next() throws IOException {
        try (var store = open()) {
            Filled.with(store);
        }
        var half = folder.resolve("essai-copies").resolve("20260302T080000000Z-draft.mv.db");
        Files.write(half, new byte[100]);
        assertThat(keeper.copiesOf(file())).hasSize(1);
        try (var store = open()) {
            store.copyNow(Progress.NONE);
        }
        assertThat(half).doesNotExist();
    }

    @Test
    void a_damaged_copy_is_passed_over_and_cannot_be_restored() throws IOException {
        try (var store = open()) {
            Filled.with(store);
        }
        now = now.plusSeconds(60);
        try (var store = open()) {
            store.copyNow(Progress.NONE);
        }
        var newest = keeper.copiesOf(file()).getFirst();
        var older = keeper.copiesOf(file()).getLast();
        var bytes = Files.readAllBytes(newest.file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(newest.file(), bytes);
        Files.write(file(), new byte[0]);
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        StoreDamagedException.class,
                        refused -> assertThat(refused.lastGoodCopy()).contains(older));
        assertThatThrownBy(() -> keeper.restore(file(), newest)).isInstanceOf(StoreDamagedException.class);
        keeper.restore(file(), older);
        open().close();
    }

    @Test
    void a_store_that_is_gone_is_not_made_anew_while_its_copies_are_there() throws IOException {
        try (var store = open()) {
            Filled.with(store);
        }
        Files.delete(file());
        Files.delete(folder.resolve("essai.seal"));
        assertThatThrownBy(this::open).isInstanceOfSatisfying(StoreDamagedException.class, refused -> {
            assertThat(refused.reason().key()).isEqualTo("store.missing");
            keeper.restore(file(), refused.lastGoodCopy().orElseThrow());
        });
        open().close();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path file() {
        return folder.resolve("essai.mv.db");
    }

    private Store open() {
        return keeper.open(file());
    }

    private void edit(int step) throws Exception {
        try (var store = open()) {
            Filled.of(store).edit(step);
        }
    }
}
