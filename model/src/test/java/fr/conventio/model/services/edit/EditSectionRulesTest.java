package fr.conventio.model.services.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.Applied;
import fr.conventio.model.DijonAct;
import fr.conventio.model.act.Act;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.perimeter.SectionRule;
import fr.conventio.model.services.perimeter.SectionRuleField;
import fr.conventio.model.services.perimeter.SectionRuleId;
import org.junit.jupiter.api.Test;

class EditSectionRulesTest {
    private Act act = DijonAct.act();

    @Test
    void a_rule_is_added_changed_and_taken_away() throws Exception {
        var rule = new SectionRule(SectionRuleId.fresh(), " ARCHIV ", "", service("Documentation"));
        apply(edits().add(rule));
        assertThat(act.perimeter().sectionRules().of("ARCHIV", "Fonds anciens"))
                .containsExactly(service("Documentation"));
        apply(edits().write(rule.id(), SectionRuleField.SERVICE, "assemblees"));
        apply(edits().write(rule.id(), SectionRuleField.SECTION, "Fonds anciens"));
        assertThat(act.perimeter().sectionRules().of("archiv", "fonds anciens")).containsExactly(service("Assemblées"));
        assertThat(act.perimeter().sectionRules().of("ARCHIV", "")).isEmpty();
        apply(edits().remove(rule.id()));
        assertThat(act.perimeter().sectionRules().of("archiv", "fonds anciens")).isEmpty();
    }

    @Test
    void a_rule_needs_a_code_and_a_service_that_exists_and_is_not_written_twice() {
        var foncier = act.perimeter().sectionRules().rules().stream()
                .filter(rule -> rule.code().equals("FONCIER"))
                .findFirst()
                .orElseThrow();
        refused(() -> edits().write(foncier.id(), SectionRuleField.CODE, " - "));
        refused(() -> edits().write(foncier.id(), SectionRuleField.SERVICE, "Piscines"));
        refused(() -> edits().add(new SectionRule(SectionRuleId.fresh(), "foncier", "", foncier.service())));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable edit) {
        assertThatThrownBy(edit).isInstanceOf(RefusedEditException.class);
    }

    private EditSectionRules edits() {
        return new EditSectionRules(act.dossier().id(), act.perimeter());
    }

    private void apply(Edit edit) {
        act = Applied.to(act, edit);
    }

    private ServiceId service(String name) {
        return act.roster().service(name).orElseThrow();
    }
}
