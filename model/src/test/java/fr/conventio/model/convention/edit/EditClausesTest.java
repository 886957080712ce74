package fr.conventio.model.convention.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.convention.Convention;
import fr.conventio.model.convention.OwnClause;
import fr.conventio.model.convention.OwnClauseId;
import fr.conventio.model.convention.clause.Clause;
import fr.conventio.model.convention.clause.ClauseFile;
import fr.conventio.model.convention.clause.Part;
import fr.conventio.model.convention.clause.StandardClauses;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.wording.Words;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class EditClausesTest {
    private static final DossierId DOSSIER = DossierId.fresh();
    private static final Clause STANDARD = StandardClauses.find("litiges").orElseThrow();

    private Convention convention = Convention.EMPTY;

    private EditClauses edit() {
        return new EditClauses(DOSSIER, convention);
    }

    private void apply(Edit edit) {
        var put = new ArrayList<Entity>();
        var gone = new ArrayList<EntityId>();
        edit.changes().forEach(change -> {
            Entity after = change.after();
            if (after == null) {
                gone.add(change.id());
            } else {
                put.add(after);
            }
        });
        convention = convention.with(put, gone);
    }

    private static Clause own(String heading) {
        return new Clause("", Part.ARTICLES, 1, heading, "", "Texte");
    }

    @Test
    void a_clause_in_its_standard_words_again_is_the_standard_one() throws Exception {
        apply(edit().word(STANDARD.worded("Différends", "À l’amiable")));
        assertThat(convention.version("litiges"))
                .hasValueSatisfying(version -> assertThat(version.heading()).isEqualTo("Différends"));
        assertThat(edit().word(STANDARD.worded("Différends", "À l’amiable")).isEmpty())
                .isTrue();
        apply(edit().word(STANDARD));
        assertThat(convention.entities()).isEmpty();
        assertThat(edit().word(STANDARD).isEmpty()).isTrue();
    }

    @Test
    void a_text_that_cannot_be_read_is_refused_with_its_place() {
        assertThatThrownBy(() -> edit().word(STANDARD.worded("Litiges", "un\n{porteurs}")))
                .isInstanceOfSatisfying(
                        RefusedEditException.class,
                        refused -> assertThat(Words.FRENCH.say(refused.reason()).replace('\u00A0', ' '))
                                .startsWith("Texte : ligne 2, « porteurs » n’est pas un champ connu."));
    }

    @Test
    void a_clause_is_left_out_with_a_reason_only_and_put_back() throws Exception {
        assertThatThrownBy(() -> edit().leaveOut("litiges", " ")).isInstanceOf(RefusedEditException.class);
        apply(edit().leaveOut("litiges", "Sans objet"));
        assertThat(convention.leftOut("litiges")).isPresent();
        apply(edit().putBack("litiges"));
        assertThat(convention.entities()).isEmpty();
    }

    @Test
    void what_followed_an_own_clause_that_goes_follows_the_one_before() throws Exception {
        var first = OwnClauseId.fresh();
        apply(edit().add(first, own("Un"), "litiges"));
        apply(edit().add(OwnClauseId.fresh(), own("Deux"), first.value().toString()));
        apply(edit().remove(first.value().toString()));
        assertThat(convention.ownClauses())
                .singleElement()
                .satisfies(left -> assertThat(left.after()).isEqualTo("litiges"));
    }

    @Test
    void the_house_s_clauses_are_taken_over_from_a_file_once() throws Exception {
        apply(edit().word(STANDARD.worded("Différends", "À l’amiable")));
        apply(edit().add(OwnClauseId.fresh(), own("Véhicules"), "biens"));
        var model = ClauseFile.read(ClauseFile.write(EditClauses.model(convention)));
        convention = Convention.EMPTY;
        apply(edit().take(model));
        assertThat(convention.versions()).hasSize(1);
        assertThat(convention.ownClauses()).extracting(OwnClause::heading).containsExactly("Véhicules");
        assertThat(edit().take(model).isEmpty()).isTrue();
    }
}
