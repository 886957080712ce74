package fr.conventio.model.services.perimeter;

import fr.conventio.model.services.ServiceId;
import fr.conventio.model.wording.Plain;
import java.util.List;

/** Finds the service of a section. Codes and sections are the same whatever their case and accents. */
public record SectionRules(List<SectionRule> rules) {
    public static final SectionRules NONE = new SectionRules(List.of());

    public SectionRules {
        rules = List.copyOf(rules);
    }

    /**
     * The services the section may belong to: those of the rules for the very section, or else of the rules for the code as
     * a whole. None when no rule speaks of it; several when the section alone does not tell.
     */
    public List<ServiceId> of(String code, String section) {
        var sameCode = rules.stream()
                .filter(rule -> Plain.fold(rule.code()).equals(Plain.fold(code)))
                .toList();
        var own = services(sameCode, section);
        return own.isEmpty() && !Plain.fold(section).isEmpty() ? services(sameCode, "") : own;
    }

    private static List<ServiceId> services(List<SectionRule> rules, String section) {
        var folded = Plain.fold(section);
        return rules.stream()
                .filter(rule -> Plain.fold(rule.section()).equals(folded))
                .map(SectionRule::service)
                .distinct()
                .toList();
    }

    public boolean isEmpty() {
        return rules.isEmpty();
    }
}
