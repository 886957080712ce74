package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.ClauseVersion;
import fr.conventio.model.convention.ClauseVersionId;
import fr.conventio.model.convention.Committee;
import fr.conventio.model.convention.ConventionTerms;
import fr.conventio.model.convention.ConventionTermsId;
import fr.conventio.model.convention.Funding;
import fr.conventio.model.convention.Opinion;
import fr.conventio.model.convention.OpinionId;
import fr.conventio.model.convention.Promise;
import fr.conventio.model.convention.PromiseId;
import fr.conventio.model.convention.clause.StandardClauses;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.impact.ActionBlock;
import fr.conventio.model.impact.ActionBlockId;
import fr.conventio.model.impact.ImpactDegree;
import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.impact.ImpactItem;
import fr.conventio.model.impact.ImpactNature;
import fr.conventio.model.impact.ImpactSheet;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.impact.StaffGroup;
import fr.conventio.model.impact.StandardNature;
import fr.conventio.model.itservices.inventory.Answer;
import fr.conventio.model.itservices.inventory.InventoryLine;
import fr.conventio.model.itservices.inventory.Questionnaire;
import fr.conventio.model.itservices.offer.Delay;
import fr.conventio.model.itservices.offer.FunctionalDomain;
import fr.conventio.model.itservices.offer.LevelKind;
import fr.conventio.model.itservices.offer.ServiceLevel;
import fr.conventio.model.itservices.offer.ServiceSet;
import fr.conventio.model.itservices.offer.StandardOffer;
import fr.conventio.model.itservices.offer.UnitService;
import fr.conventio.model.itservices.subscription.Referent;
import fr.conventio.model.itservices.subscription.Subscription;
import fr.conventio.model.itservices.subscription.SubscriptionDate;
import fr.conventio.model.party.Deliberation;
import fr.conventio.model.party.OfficeHolder;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.party.Siren;
import fr.conventio.model.procedure.Phase;
import fr.conventio.model.procedure.PhaseId;
import fr.conventio.model.procedure.Step;
import fr.conventio.model.procedure.StepDuration;
import fr.conventio.model.procedure.StepId;
import fr.conventio.model.procedure.glossary.Acronym;
import fr.conventio.model.procedure.glossary.AcronymId;
import fr.conventio.model.raci.Assignment;
import fr.conventio.model.raci.AssignmentId;
import fr.conventio.model.raci.Letters;
import fr.conventio.model.raci.RaciActivity;
import fr.conventio.model.raci.RaciActivityId;
import fr.conventio.model.raci.RaciCell;
import fr.conventio.model.raci.RaciRole;
import fr.conventio.model.raci.RaciRoleId;
import fr.conventio.model.raci.RaciSection;
import fr.conventio.model.raci.RaciSectionId;
import fr.conventio.model.raci.edit.BeginRaci;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.services.Missions;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.services.perimeter.Adhesion;
import fr.conventio.model.services.perimeter.Cell;
import fr.conventio.model.typed.FieldRefusedException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small whole dossier in which the court finds nothing; tests plant one fault each in it. */
final class MendedDossier {
    static final LocalDate EFFECT = LocalDate.of(2026, 1, 1);

    private MendedDossier() {}

    static Act act() {
        var metropole = party(0, PartyKind.EPCI, "Métropole", "732829320", "Camille Exemple", "Président");
        var city = party(1, PartyKind.COMMUNE, "Ville", "212102313", "Dominique Modèle", "Maire");
        var service =
                new SharedService(ServiceId.fresh(), 0, "Finances").withMissions(Missions.parse("Préparer le budget"));
        var base = Act.of(new Dossier(DossierId.fresh(), "Essai", "Convention d’essai", EFFECT, 3))
                .with(List.of(metropole, city, service), List.of());
        var cell = new Cell(base.perimeter().leaves().getFirst().id(), city.id());
        return base.with(
                        List.of(
                                Adhesion.of(cell),
                                post(base, 1, metropole, "Directrice", "A", "Attaché", "Non", ""),
                                post(base, 2, city, "Comptable", "C", "Adjoint administratif", "Oui", "01/01/2026")),
                        List.of())
                .with(impacts(List.of(metropole.id(), city.id())), List.of())
                .with(purchases(), List.of())
                .with(itServices(city.id()), List.of())
                .with(convention(), List.of());
    }

    /** One step of a procedure with its glossary, and who does it. */
    private static List<Entity> purchases() {
        var phase = new Phase(PhaseId.fresh(), 0, "Consultation");
        var domain = new RaciSection(RaciSectionId.fresh(), null, 0, "Achats");
        var activity = new RaciActivity(RaciActivityId.fresh(), domain.id(), 0, "Rédaction du DCE", "");
        var buyer = new RaciRole(RaciRoleId.fresh(), 0, "Acheteur", "Service acheteur");
        var mayor = new RaciRole(RaciRoleId.fresh(), 1, "Maire", "Maire");
        var purchases = new ArrayList<Entity>(BeginRaci.usualLegend());
        purchases.addAll(List.of(
                phase,
                new Step(StepId.fresh(), phase.id(), 0, "Rédaction du DCE")
                        .withActors("Service acheteur")
                        .withDuration(new StepDuration(StepDuration.Kind.FIXED, 7)),
                new Acronym(AcronymId.fresh(), "DCE", "Dossier de consultation des entreprises"),
                domain,
                activity,
                buyer,
                mayor,
                assignment(activity, buyer, "A/R"),
                assignment(activity, mayor, "I")));
        return purchases;
    }

    static Assignment assignment(RaciActivity activity, RaciRole role, String letters) {
        return new Assignment(AssignmentId.fresh(), new RaciCell(activity.id(), role.id()), Letters.of(letters));
    }

    /** The city takes everything, and has told and had validated its inventory. */
    private static List<Entity> itServices(PartyId party) {
        var subscription = Subscription.of(party)
                .toggled(1)
                .with(SubscriptionDate.START, EFFECT)
                .with(SubscriptionDate.FORM_RECEIVED, EFFECT.plusDays(9))
                .with(SubscriptionDate.VALIDATED, EFFECT.plusDays(30));
        var services = new ArrayList<Entity>();
        for (var entity : StandardOffer.entities()) {
            if (entity instanceof UnitService unit) {
                var level = ServiceLevel.NONE.with(LevelKind.RESOLVE, new Delay(2, Delay.Unit.DAYS));
                services.add(unit.withLevel(level));
            } else if (!(entity instanceof FunctionalDomain domain) || Questionnaire.asksAbout(domain.number())) {
                services.add(entity);
            }
            if (entity instanceof ServiceSet set) {
                subscription = subscription.toggled(set.code());
            }
        }
        services.add(subscription);
        services.add(Referent.of(party, 0));
        for (var block : Questionnaire.blocks()) {
            block.lines().stream()
                    .filter(InventoryLine::isExpected)
                    .map(line -> Answer.blank(party, line.key(), 1).with(anAnswer(line), ""))
                    .forEach(services::add);
        }
        return services;
    }

    static String anAnswer(InventoryLine line) {
        return switch (line.kind()) {
            case COUNT, MEASURE -> "0";
            case YES_NO -> "non";
            case CHOICE -> line.choices().getFirst();
            default -> "néant";
        };
    }

    /** An opinion in time, and a clause that cites nothing unverified. */
    private static List<Entity> convention() {
        var transferred = StandardClauses.find("agents-transferes").orElseThrow();
        return List.of(
                terms(ConventionTermsId.fresh(), EFFECT.minusYears(1), EFFECT.plusYears(6), true),
                new Promise(PromiseId.fresh(), 0, "mise à jour de la liste des emplois", "", null, "annexe 1", false),
                new Opinion(OpinionId.fresh(), 0, Committee.STAFF, "de la Métropole", EFFECT.minusDays(30)),
                new ClauseVersion(
                        ClauseVersionId.fresh(),
                        transferred.key(),
                        transferred.heading(),
                        transferred.body().replace("{loi.cgfp-l714-11}", "{loi.cgfp}")));
    }

    static ConventionTerms terms(
            ConventionTermsId id, @Nullable LocalDate voted, @Nullable LocalDate ends, boolean evaluated) {
        return new ConventionTerms(
                id,
                "",
                null,
                "",
                "schéma de mutualisation",
                voted,
                ends,
                ConventionTerms.USUAL_NOTICE,
                Funding.TAX_COMPENSATION,
                evaluated,
                null);
    }

    /** One sheet about everybody. */
    private static List<Entity> impacts(List<PartyId> employers) {
        var group = StaffGroup.of(employers, StaffGroup.Move.ANY);
        var sheet = new ImpactSheet(ImpactSheetId.fresh(), 0, "Agents", null, group);
        var authority = StandardNature.HIERARCHY.at(0);
        var leave = StandardNature.LEAVE.at(1);
        return List.of(
                sheet,
                authority,
                leave,
                item(sheet, authority, 4, "L’employeur change."),
                item(sheet, leave, 1, "Les congés restent les mêmes."),
                new ActionBlock(ActionBlockId.fresh(), sheet.id(), authority.id(), "Réunion", "Direction"));
    }

    private static ImpactItem item(ImpactSheet sheet, ImpactNature nature, int degree, String description) {
        return ImpactItem.blank(sheet.id(), nature.id())
                .withDegree(ImpactDegree.of(degree))
                .withText(ImpactField.DESCRIPTION, description);
    }

    static Party party(int position, PartyKind kind, String name, String siren, String holder, String capacity) {
        return new Party(PartyId.fresh(), position, kind, name, name, "de la " + name)
                .withSiren(new Siren(siren))
                .withRepresentative(new OfficeHolder(holder, capacity))
                .withDeliberation(new Deliberation("Assemblée", EFFECT.minusDays(20), "2025-" + position));
    }

    private static Post post(
            Act act,
            int rank,
            Party employer,
            String function,
            String category,
            String grade,
            String transfer,
            String date) {
        var post = Post.blank(act.roster().services().getFirst().id(), employer.id())
                .withRank(rank * Post.RANK_STEP)
                .withFunction(function);
        post = cell(act, post, PostField.STATUS, "Titulaire");
        post = cell(act, post, PostField.CATEGORY, category);
        post = cell(act, post, PostField.GRADE, grade);
        post = cell(act, post, PostField.TRANSFER, transfer);
        return date.isEmpty() ? post : cell(act, post, PostField.TRANSFER_DATE, date);
    }

    /** A post with a text in one of its cells. */
    static Post cell(Act act, Post post, PostField field, String text) {
        try {
            return new PostCells(act.roster()).with(post, field, text);
        } catch (FieldRefusedException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The act with an entity put in or replaced. */
    static Act with(Act act, Entity... entities) {
        return act.with(List.of(entities), List.of());
    }
}
