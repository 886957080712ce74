package fr.conventio.model.convention.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.convention.clause.Clause;
import fr.conventio.model.convention.clause.ClauseFile;
import fr.conventio.model.convention.clause.Part;
import fr.conventio.model.convention.clause.StandardClauses;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.wording.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditHouseTest {
    private static final Clause LITIGES = StandardClauses.find("litiges").orElseThrow();
    private static final Clause OWN =
            new Clause("", Part.ARTICLES, 2, "Véhicules", "ccas", "Les véhicules restent à demeure.");

    private List<HouseClause> models = List.of();

    private EditHouse edit() {
        return new EditHouse(models);
    }

    private void apply(Edit edit) {
        var left = new ArrayList<>(models);
        for (Change<?> change : edit.changes()) {
            left.removeIf(model -> model.id().equals(change.id()));
            if (change.after() instanceof HouseClause model) {
                left.add(model);
            }
        }
        models = HouseClause.inOrder(left);
    }

    private List<String> names() {
        return models.stream().map(HouseClause::name).toList();
    }

    @Test
    void a_clause_is_kept_under_a_name_renamed_and_let_go() throws Exception {
        apply(edit().keep("  À l’amiable ", LITIGES.worded("Différends", "D’abord à l’amiable.")));
        apply(edit().keep("Véhicules", OWN));
        assertThat(names()).containsExactly("À l’amiable", "Véhicules");
        assertThat(models.getFirst().words().body()).isEqualTo("D’abord à l’amiable.");
        assertThat(models.getFirst().fits(LITIGES)).isTrue();
        assertThat(models.getFirst().fits(OWN)).isFalse();
        assertThat(models.getLast().fits(OWN)).isTrue();
        assertThat(models.getLast().words().condition()).isEqualTo("ccas");
        apply(edit().rename(models.getFirst(), "Médiation"));
        assertThat(names()).containsExactly("Médiation", "Véhicules");
        assertThat(edit().rename(models.getFirst(), "Médiation").isEmpty()).isTrue();
        apply(edit().remove(models.getFirst()));
        assertThat(names()).containsExactly("Véhicules");
    }

    @Test
    void a_model_without_a_name_or_with_that_of_another_is_refused() throws Exception {
        apply(edit().keep("À l’amiable", LITIGES));
        assertThatThrownBy(() -> edit().keep(" ", LITIGES))
                .isInstanceOfSatisfying(
                        RefusedEditException.class,
                        refused ->
                                assertThat(Words.FRENCH.say(refused.reason())).isEqualTo("Donnez un nom au modèle."));
        assertThatThrownBy(() -> edit().keep("a l’AMIABLE", LITIGES)).isInstanceOf(RefusedEditException.class);
        assertThatThrownBy(() -> edit().keep("x".repeat(201), LITIGES)).isInstanceOf(RefusedEditException.class);
        assertThatThrownBy(() -> edit().keep("Faux", LITIGES.worded("", "{porteurs}")))
                .isInstanceOf(RefusedEditException.class);
        assertThat(edit().keep("À l’amiable", OWN).isEmpty()).isFalse();
    }

    @Test
    void all_models_go_to_another_house_as_a_file_and_come_once() throws Exception {
        apply(edit().keep("À l’amiable", LITIGES.worded("Différends", "D’abord à l’amiable.")));
        apply(edit().keep("Véhicules", OWN));
        var file = ClauseFile.read(ClauseFile.write(edit().file()));
        assertThat(edit().keepAll("fichier", file).isEmpty()).isTrue();
        var here = models;
        models = List.of();
        apply(edit().keepAll("fichier", file));
        assertThat(names()).containsExactly("À l’amiable", "Véhicules");
        assertThat(models)
                .zipSatisfy(
                        here, (one, other) -> assertThat(one.saysThatOf(other)).isTrue());
    }

    @Test
    void a_file_overwrites_nothing_and_names_what_it_does_not_name() throws Exception {
        apply(edit().keep("Ville", LITIGES.worded("", "Un.")));
        apply(edit().keepAll("Ville", List.of(LITIGES.worded("", "Deux."), LITIGES.worded("", "Un."))));
        assertThat(names()).containsExactly("Ville", "Ville (2)");
    }
}
