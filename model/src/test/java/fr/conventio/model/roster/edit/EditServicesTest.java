package fr.conventio.model.roster.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.Applied;
import fr.conventio.model.DijonAct;
import fr.conventio.model.act.Act;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.services.ServiceCells;
import fr.conventio.model.services.ServiceField;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.services.perimeter.PerimeterTotals;
import fr.conventio.model.wording.Words;
import java.util.EnumMap;
import org.junit.jupiter.api.Test;

class EditServicesTest {
    private Act act = DijonAct.act();

    @Test
    void a_service_with_posts_stays_and_the_reason_counts_them() {
        assertThatThrownBy(() -> edits().remove(service("Finances")))
                .isInstanceOfSatisfying(
                        RefusedEditException.class,
                        refusal -> assertThat(Words.FRENCH.say(refusal.reason()).replace('\u00A0', ' '))
                                .contains("« Finances » compte 30 postes"));
    }

    @Test
    void a_service_without_posts_goes_with_what_was_joined() throws Exception {
        apply(edits().remove(service("Centrale d’achats")));
        var totals = PerimeterTotals.of(act.perimeter());
        assertThat(totals.leaves()).isEqualTo(32);
        assertThat(totals.adhesions()).isEqualTo(61);
        assertThat(act.roster().services()).hasSize(16);
    }

    @Test
    void a_service_with_parts_and_rules_goes_with_them() throws Exception {
        var posts = act.roster().posts().stream().map(post -> post.id()).toList();
        act = act.with(java.util.List.of(), posts);
        var finance = service("Finances");
        apply(edits().remove(finance));
        assertThat(act.perimeter().partsOf(finance)).isEmpty();
        assertThat(act.perimeter().storedFor(finance)).isEmpty();
        assertThat(act.perimeter().sectionRules().of("CCAS.RI", "")).isEmpty();
        assertThat(act.perimeter().sectionRules().of("JURID", "")).hasSize(1);
    }

    @Test
    void a_service_comes_last_and_moves_up_in_the_table_and_in_annex_1() throws Exception {
        var archives = new SharedService(ServiceId.fresh(), 0, "Archives");
        apply(edits().add(archives));
        assertThat(act.perimeter().services().getLast().name()).isEqualTo("Archives");
        apply(edits().move(archives.id(), false));
        assertThat(act.roster().groups().getLast().service().name()).isEqualTo("Systèmes d'informations");
        assertThat(act.roster().services().get(16).name()).isEqualTo("Archives");
        assertThat(edits().move(service("Affaires juridiques"), false).isEmpty())
                .isTrue();
    }

    @Test
    void two_services_do_not_share_a_name() {
        assertThatThrownBy(() -> edits().add(new SharedService(ServiceId.fresh(), 0, "FINANCES")))
                .isInstanceOf(RefusedEditException.class);
        assertThatThrownBy(() -> edits().write(service("Finances"), ServiceField.NAME, "Assemblees"))
                .isInstanceOf(RefusedEditException.class);
    }

    @Test
    void every_field_is_written_and_read_again() throws Exception {
        var texts = new EnumMap<ServiceField, String>(ServiceField.class);
        texts.put(ServiceField.NAME, "Finances et fiscalité");
        texts.put(ServiceField.SCOPE, "Élargi");
        texts.put(ServiceField.AUTHORITY, "Président de l’EPCI, Maire");
        texts.put(ServiceField.ENTRY_INTO_FORCE, "01/07/2019");
        texts.put(ServiceField.MISSIONS, "Tenir les comptes\n– chaque mois");
        var finance = service("Finances");
        for (var text : texts.entrySet()) {
            apply(edits().write(finance, text.getKey(), text.getValue()));
        }
        var written = act.perimeter().find(finance).orElseThrow();
        assertThat(texts)
                .hasSize(ServiceField.values().length)
                .allSatisfy((field, text) ->
                        assertThat(ServiceCells.text(written, field)).isEqualTo(text));
        assertThat(edits().write(finance, ServiceField.SCOPE, "elargi").isEmpty())
                .isTrue();
        assertThatThrownBy(() -> edits().write(finance, ServiceField.AUTHORITY, "Préfet"))
                .isInstanceOf(RefusedEditException.class);
    }

    private EditServices edits() {
        return new EditServices(act.dossier().id(), act.roster(), act.perimeter());
    }

    private void apply(Edit edit) {
        act = Applied.to(act, edit);
    }

    private ServiceId service(String name) {
        return act.roster().service(name).orElseThrow();
    }
}
