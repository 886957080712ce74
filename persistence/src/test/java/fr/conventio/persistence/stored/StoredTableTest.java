package fr.conventio.persistence.stored;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoredTableTest {
    @Test
    void every_table_is_that_of_one_kind() {
        assertThat(StoredKinds.all().stream().map(StoredKind::stored)).containsExactlyInAnyOrder(StoredTable.values());
        assertThat(StoredKinds.all())
                .allSatisfy(kind -> assertThat(kind.table().getName())
                        .isEqualTo(kind.stored().table()));
    }
}
