package fr.conventio.persistence.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.memory.RememberedMapping;
import fr.conventio.model.roster.reading.Mapping;
import fr.conventio.model.roster.reading.Meaning;
import fr.conventio.model.table.UnreadableFileException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingFolderTest {
    @TempDir
    Path home;

    private MappingFolder shelf() {
        return new MappingFolder(home.resolve("mappings"));
    }

    private static RememberedMapping mapping(String name, String headers, String service) {
        return new RememberedMapping(
                name,
                headers,
                new Mapping(
                        Map.of("emploi", Meaning.FUNCTION),
                        service,
                        "Ville",
                        Map.of(PostField.STATUS, Map.of("Tit.", "Titulaire"))));
    }

    @Test
    void a_mapping_is_kept_and_proposed_for_files_with_the_same_headers() {
        var kept = mapping("Ville de Valfleury", "emploi|grade", "Archives");
        shelf().keep(kept);
        assertThat(shelf().of("emploi|grade")).containsExactly(kept);
        assertThat(shelf().of("emploi")).isEmpty();
        assertThat(shelf().of("")).isEmpty();
    }

    @Test
    void the_same_name_for_the_same_headers_gives_way_and_another_sender_stays() {
        shelf().keep(mapping("Ville", "emploi", "Archives"));
        shelf().keep(mapping("CCAS", "emploi", "Archives"));
        shelf().keep(mapping("ville", "emploi", "Finances"));
        assertThat(shelf().of("emploi"))
                .extracting(kept -> kept.mapping().service())
                .containsExactlyInAnyOrder("Archives", "Finances");
    }

    @Test
    void the_sender_whom_the_files_name_tells_goes_before_the_last_used() throws Exception {
        shelf().keep(mapping("Ville de Valfleury", "emploi", "Archives"));
        shelf().keep(mapping("CCAS", "emploi", "Finances"));
        Files.setLastModifiedTime(home.resolve("mappings/ccas.json"), FileTime.fromMillis(9_000_000_000_000L));
        assertThat(shelf().proposed("emploi", "Effectifs_ville-de-Valfleury_mars.xlsx"))
                .hasValueSatisfying(kept -> assertThat(kept.name()).isEqualTo("Ville de Valfleury"));
        assertThat(shelf().proposed("emploi", "effectifs.xlsx"))
                .hasValueSatisfying(kept -> assertThat(kept.name()).isEqualTo("CCAS"));
        assertThat(shelf().proposed("grade", "effectifs.xlsx")).isEmpty();
    }

    @Test
    void the_last_used_comes_first() throws Exception {
        shelf().keep(mapping("Ville", "emploi", ""));
        shelf().keep(mapping("CCAS", "emploi", ""));
        Files.setLastModifiedTime(home.resolve("mappings/ville.json"), FileTime.fromMillis(9_000_000_000_000L));
        assertThat(shelf().all()).extracting(RememberedMapping::name).containsExactly("Ville", "CCAS");
    }

    @Test
    void a_shared_file_is_read_by_another_and_never_replaces_a_file() {
        var shared = mapping("Ville", "emploi", "Archives");
        var first = shelf().share(shared, home);
        var second = shelf().share(shared, home);
        assertThat(second).isNotEqualTo(first);
        assertThat(new MappingFolder(home.resolve("ailleurs")).read(first)).isEqualTo(shared);
    }

    @Test
    void what_is_no_mapping_is_refused_and_passed_over_among_those_kept() throws Exception {
        shelf().keep(mapping("Ville", "emploi", ""));
        var wrong = Files.writeString(home.resolve("mappings/faux.json"), "{\"columns\": 3}");
        assertThat(shelf().all()).hasSize(1);
        assertThatThrownBy(() -> shelf().read(wrong)).isInstanceOf(UnreadableFileException.class);
        assertThatThrownBy(() -> shelf().read(home.resolve("absent.json"))).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void a_mapping_is_forgotten() {
        shelf().keep(mapping("Ville", "emploi", ""));
        shelf().forget(mapping("Ville", "emploi", ""));
        assertThat(shelf().all()).isEmpty();
    }
}
