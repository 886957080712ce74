package fr.conventio.model.services.perimeter;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import fr.conventio.model.services.ServiceId;

/**
 * Says which shared service the posts of a section belong to, for files that tell the section alone.
 *
 * @param code the HR system's code, "RH.DIR"
 * @param section empty when it holds for every section of the code that has no rule of its own
 */
public record SectionRule(SectionRuleId id, String code, String section, ServiceId service) implements Entity {

    @Override
    public SectionRule renewed(Renewal ids) {
        return new SectionRule(new SectionRuleId(ids.of(id)), code, section, new ServiceId(ids.of(service)));
    }

    public SectionRule withCode(String newCode) {
        return new SectionRule(id, newCode, section, service);
    }

    public SectionRule withSection(String newSection) {
        return new SectionRule(id, code, newSection, service);
    }

    public SectionRule withService(ServiceId newService) {
        return new SectionRule(id, code, section, newService);
    }
}
