package fr.conventio.model.services.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.services.perimeter.Perimeter;
import fr.conventio.model.services.perimeter.SectionRule;
import fr.conventio.model.services.perimeter.SectionRuleField;
import fr.conventio.model.services.perimeter.SectionRuleId;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.List;

/** Adds, removes and fills in the rules that tell the service of a section. */
public final class EditSectionRules {
    private static final int LONGEST = 4000;

    private final DossierId dossier;
    private final Perimeter perimeter;

    public EditSectionRules(DossierId dossier, Perimeter perimeter) {
        this.dossier = dossier;
        this.perimeter = perimeter;
    }

    /**
     * Adds a rule. Two rules may lead one section to two services: it then takes a person to tell.
     *
     * @throws RefusedEditException when the code is missing, or the same rule is there already
     */
    public Edit add(SectionRule rule) throws RefusedEditException {
        var added = rule.withCode(code(rule.code())).withSection(text(rule.section(), SectionRuleField.SECTION));
        checked(added);
        return new Edit(dossier, Message.of("edit.section_rule.add", added.code()), List.of(Change.added(added)));
    }

    public Edit remove(SectionRuleId id) {
        var rule = rule(id);
        return new Edit(dossier, Message.of("edit.section_rule.remove", rule.code()), List.of(Change.removed(rule)));
    }

    /**
     * Writes a text into one field of a rule; the edit is empty when nothing differs.
     *
     * @throws RefusedEditException when the text is not a value of the field, or the same rule is there already
     */
    public Edit write(SectionRuleId id, SectionRuleField field, String text) throws RefusedEditException {
        var before = rule(id);
        var after = switch (field) {
            case CODE -> before.withCode(code(text));
            case SECTION -> before.withSection(text(text, field));
            case SERVICE -> before.withService(service(text));
        };
        var what = Message.of("edit.section_rule.field", before.code(), field.label());
        if (after.equals(before)) {
            return new Edit(dossier, what, List.of());
        }
        checked(after);
        return new Edit(dossier, what, List.of(Change.replaced(before, after)));
    }

    private SectionRule rule(SectionRuleId id) {
        return perimeter.sectionRules().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String code(String written) throws RefusedEditException {
        var code = text(written, SectionRuleField.CODE);
        if (Plain.fold(code).isEmpty()) {
            throw new RefusedEditException(Message.of("refusal.required", SectionRuleField.CODE.label()));
        }
        return code;
    }

    private static String text(String written, SectionRuleField field) throws RefusedEditException {
        var text = Plain.clean(written);
        if (text.length() > LONGEST) {
            throw new RefusedEditException(Message.of("refusal.too_long", field.label(), (long) LONGEST));
        }
        return text;
    }

    private ServiceId service(String written) throws RefusedEditException {
        var name = Plain.clean(written);
        return perimeter.services().stream()
                .filter(service -> Plain.fold(service.name()).equals(Plain.fold(name)))
                .map(SharedService::id)
                .findFirst()
                .orElseThrow(() -> new RefusedEditException(Message.of("refusal.service.unknown", name)));
    }

    private void checked(SectionRule rule) throws RefusedEditException {
        boolean twice = perimeter.sectionRules().rules().stream()
                .anyMatch(other -> !other.id().equals(rule.id())
                        && other.service().equals(rule.service())
                        && Plain.fold(other.code()).equals(Plain.fold(rule.code()))
                        && Plain.fold(other.section()).equals(Plain.fold(rule.section())));
        if (twice) {
            throw new RefusedEditException(Message.of("refusal.section_rule.twice", rule.code()));
        }
    }
}
