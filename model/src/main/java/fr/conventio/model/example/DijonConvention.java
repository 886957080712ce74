package fr.conventio.model.example;

import fr.conventio.model.convention.Committee;
import fr.conventio.model.convention.ConventionTerms;
import fr.conventio.model.convention.ConventionTermsId;
import fr.conventio.model.convention.EarlierAgreement;
import fr.conventio.model.convention.EarlierAgreementId;
import fr.conventio.model.convention.Funding;
import fr.conventio.model.convention.Opinion;
import fr.conventio.model.convention.OpinionId;
import fr.conventio.model.convention.Promise;
import fr.conventio.model.convention.PromiseId;
import fr.conventio.model.identity.Entity;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the Dijon convention rests on and promises: the act's facts, in our own words. */
public final class DijonConvention {
    private static final int EVALUATION_YEAR = 2019;

    private DijonConvention() {}

    /** Under fresh identities. */
    public static List<Entity> entities() {
        var entities = new ArrayList<Entity>();
        // The act leaves the day of its signature blank, and the vote of the scheme without a day.
        entities.add(new ConventionTerms(
                ConventionTermsId.fresh(),
                "Dijon",
                null,
                "tribunal administratif de Dijon",
                "schéma de mutualisation 2019-2020",
                null,
                null,
                ConventionTerms.USUAL_NOTICE,
                Funding.TAX_COMPENSATION,
                false,
                EVALUATION_YEAR));
        entities.add(opinion(0, Committee.STAFF, "de la Métropole", LocalDate.of(2018, Month.NOVEMBER, 13)));
        entities.add(opinion(1, Committee.STAFF, "de la Ville et du CCAS", LocalDate.of(2018, Month.NOVEMBER, 14)));
        entities.add(opinion(2, Committee.CAP, "de la Ville et du CCAS", null));
        entities.add(new EarlierAgreement(
                EarlierAgreementId.fresh(),
                0,
                "la convention relative au service commun de la direction générale des services",
                LocalDate.of(2017, Month.APRIL, 5),
                LocalDate.of(2018, Month.DECEMBER, 31),
                "ce service relève de la présente convention seule à compter du lendemain"));
        entities.add(new EarlierAgreement(
                EarlierAgreementId.fresh(),
                1,
                "la convention de mise à disposition conclue entre la Ville et le CCAS",
                LocalDate.of(2015, Month.NOVEMBER, 19),
                null,
                "ses autres stipulations demeurent, notamment celles sur le courrier (article 7), le parc automobile "
                        + "(article 9), le patrimoine et les abonnements"));
        // The act tells neither who these five are nor whether annex 1 lists them: its 255 agents are those of the EPCI
        // and
        // those transferred, and no line says "deferred". None is marked here either; the court asks who is meant.
        entities.add(promise(
                0,
                "transfert de cinq agents restés à la Ville",
                "À l’adoption du régime indemnitaire commun par les trois parties",
                null,
                "annexe 1"));
        entities.add(promise(
                1,
                "mise en conformité des dispositions financières",
                "Une fois les charges évaluées par la commission locale d’évaluation des charges transférées",
                LocalDate.of(EVALUATION_YEAR, Month.DECEMBER, 31),
                "article 4"));
        entities.add(promise(
                2,
                "mise à jour de la liste des emplois",
                "Au transfert du portail téléphonique",
                LocalDate.of(2019, Month.APRIL, 1),
                "annexe 1"));
        entities.add(promise(
                3,
                "ajout des agents d’autres communes membres",
                "À l’adhésion d’une commune à un service élargi",
                null,
                "annexe 1"));
        return entities;
    }

    private static Opinion opinion(int position, Committee committee, String of, @Nullable LocalDate given) {
        return new Opinion(OpinionId.fresh(), position, committee, of, given);
    }

    private static Promise promise(int position, String what, String trigger, @Nullable LocalDate due, String touches) {
        return new Promise(PromiseId.fresh(), position, what, trigger, due, touches, false);
    }
}
