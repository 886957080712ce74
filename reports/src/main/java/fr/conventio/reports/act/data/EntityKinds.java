package fr.conventio.reports.act.data;

import fr.conventio.model.convention.ClauseVersion;
import fr.conventio.model.convention.ConventionTerms;
import fr.conventio.model.convention.EarlierAgreement;
import fr.conventio.model.convention.LeftOutClause;
import fr.conventio.model.convention.Opinion;
import fr.conventio.model.convention.OwnClause;
import fr.conventio.model.convention.Promise;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.impact.ActionBlock;
import fr.conventio.model.impact.ImpactItem;
import fr.conventio.model.impact.ImpactNature;
import fr.conventio.model.impact.ImpactSheet;
import fr.conventio.model.itservices.inventory.Answer;
import fr.conventio.model.itservices.offer.Commitment;
import fr.conventio.model.itservices.offer.FunctionalDomain;
import fr.conventio.model.itservices.offer.ServiceSet;
import fr.conventio.model.itservices.offer.UnitService;
import fr.conventio.model.itservices.subscription.Referent;
import fr.conventio.model.itservices.subscription.Subscription;
import fr.conventio.model.justification.Justification;
import fr.conventio.model.party.Party;
import fr.conventio.model.procedure.FirstDay;
import fr.conventio.model.procedure.Phase;
import fr.conventio.model.procedure.Step;
import fr.conventio.model.procedure.glossary.Acronym;
import fr.conventio.model.raci.Assignment;
import fr.conventio.model.raci.LegendLetter;
import fr.conventio.model.raci.RaciActivity;
import fr.conventio.model.raci.RaciRole;
import fr.conventio.model.raci.RaciSection;
import fr.conventio.model.roster.Post;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.services.SubService;
import fr.conventio.model.services.perimeter.Adhesion;
import fr.conventio.model.services.perimeter.SectionRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the kinds of entities are called in the data: names that stay when a class is renamed. */
final class EntityKinds {
    private static final Map<String, Class<? extends Entity>> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("dossier", Dossier.class);
        BY_NAME.put("party", Party.class);
        BY_NAME.put("service", SharedService.class);
        BY_NAME.put("post", Post.class);
        BY_NAME.put("sub_service", SubService.class);
        BY_NAME.put("adhesion", Adhesion.class);
        BY_NAME.put("section_rule", SectionRule.class);
        BY_NAME.put("impact_sheet", ImpactSheet.class);
        BY_NAME.put("impact_nature", ImpactNature.class);
        BY_NAME.put("impact_item", ImpactItem.class);
        BY_NAME.put("action_block", ActionBlock.class);
        BY_NAME.put("procedure_phase", Phase.class);
        BY_NAME.put("procedure_step", Step.class);
        BY_NAME.put("procedure_first_day", FirstDay.class);
        BY_NAME.put("procedure_acronym", Acronym.class);
        BY_NAME.put("raci_letter", LegendLetter.class);
        BY_NAME.put("raci_role", RaciRole.class);
        BY_NAME.put("raci_section", RaciSection.class);
        BY_NAME.put("raci_activity", RaciActivity.class);
        BY_NAME.put("raci_assignment", Assignment.class);
        BY_NAME.put("service_set", ServiceSet.class);
        BY_NAME.put("unit_service", UnitService.class);
        BY_NAME.put("functional_domain", FunctionalDomain.class);
        BY_NAME.put("commitment", Commitment.class);
        BY_NAME.put("it_subscription", Subscription.class);
        BY_NAME.put("it_referent", Referent.class);
        BY_NAME.put("inventory_answer", Answer.class);
        BY_NAME.put("convention_terms", ConventionTerms.class);
        BY_NAME.put("opinion", Opinion.class);
        BY_NAME.put("earlier_agreement", EarlierAgreement.class);
        BY_NAME.put("clause_version", ClauseVersion.class);
        BY_NAME.put("own_clause", OwnClause.class);
        BY_NAME.put("left_out_clause", LeftOutClause.class);
        BY_NAME.put("promise", Promise.class);
        BY_NAME.put("justification", Justification.class);
    }

    private EntityKinds() {}

    /** All kinds by their names, in the order in which they are written. */
    static Map<String, Class<? extends Entity>> all() {
        return BY_NAME;
    }
}
