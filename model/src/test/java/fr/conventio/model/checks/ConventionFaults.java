package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.checks.CourtTest.Fault;
import fr.conventio.model.convention.ClauseVersion;
import fr.conventio.model.convention.ClauseVersionId;
import fr.conventio.model.convention.Committee;
import fr.conventio.model.convention.LeftOutClause;
import fr.conventio.model.convention.LeftOutClauseId;
import fr.conventio.model.convention.Opinion;
import fr.conventio.model.convention.Promise;
import fr.conventio.model.convention.PromiseId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Faults of the convention's text and of what it rests on. */
final class ConventionFaults {
    private static final LocalDate VOTE = MendedDossier.EFFECT.minusYears(1);
    private static final LocalDate LAST_DAY = MendedDossier.EFFECT.plusYears(6);

    private ConventionFaults() {}

    static List<Fault> all() {
        return List.of(
                new Fault(
                        "no opinion of the staff committee",
                        "finding.convention.opinion",
                        act -> act.with(List.of(), List.of(opinion(act).id()))),
                new Fault(
                        "an opinion without a day",
                        "finding.convention.opinion.undated",
                        act -> MendedDossier.with(act, given(act, null))),
                new Fault(
                        "an opinion after the vote",
                        "finding.convention.opinion.late",
                        act -> MendedDossier.with(act, given(act, MendedDossier.EFFECT.minusDays(1)))),
                new Fault(
                        "an opinion of the former committee",
                        "finding.convention.opinion.old",
                        act -> MendedDossier.with(act, given(act, LocalDate.of(2018, 11, 13)))),
                new Fault(
                        "a clause left out that the law asks for",
                        "finding.convention.left_out",
                        act -> MendedDossier.with(
                                act, new LeftOutClause(LeftOutClauseId.fresh(), "objet", "Trop long"))),
                worded("an unknown field", "finding.convention.fault", "{porteur.du}"),
                worded("an unknown fact", "finding.convention.fault", "{si ccass}oui{fin}"),
                worded("a choice without an end", "finding.convention.fault", "{si ccas}oui"),
                worded("a field that the dossier does not fill", "finding.convention.blank", "À {lieu}"),
                worded("an article that is not printed", "finding.convention.article", "Article {article.absent}"),
                worded("a figure that is not the dossier’s", "finding.convention.figure", "Il y a 254 agents."),
                worded("an obsolete visa", "finding.convention.obsolete", "Selon {loi.84-53}"),
                worded("an obsolete law by hand", "finding.convention.obsolete", "Selon la loi n° 83-634"),
                worded("an unverified reference", "finding.convention.unverified", "Selon {loi.cgfp-l714-11}"),
                terms(
                        "a scheme without the day of its vote",
                        "finding.convention.scheme.undated",
                        null,
                        LAST_DAY,
                        true),
                terms("charges that nobody assessed", "finding.convention.costs", VOTE, LAST_DAY, false),
                terms("a termination that opens when the act ends", "finding.convention.termination", VOTE, null, true),
                promised("a promised transfer that no line notes", "transfert de cinq agents"),
                promised("a promised transfer in figures", "2 agents seront transférés plus tard"));
    }

    private static Fault worded(String name, String rule, String body) {
        return new Fault(name, rule, act -> MendedDossier.with(act, version("litiges", body)));
    }

    private static ClauseVersion version(String clause, String body) {
        return new ClauseVersion(ClauseVersionId.fresh(), clause, "Litiges", body);
    }

    private static Fault terms(
            String name, String rule, @Nullable LocalDate voted, @Nullable LocalDate ends, boolean evaluated) {
        return new Fault(name, rule, act -> {
            var terms = act.convention().terms().orElseThrow();
            return MendedDossier.with(act, MendedDossier.terms(terms.id(), voted, ends, evaluated));
        });
    }

    private static Fault promised(String name, String what) {
        return new Fault(
                name,
                "finding.convention.promised",
                act -> MendedDossier.with(act, new Promise(PromiseId.fresh(), 1, what, "", null, "annexe 1", false)));
    }

    private static Opinion opinion(Act act) {
        return act.convention().opinions().getFirst();
    }

    private static Opinion given(Act act, @Nullable LocalDate day) {
        var opinion = opinion(act);
        return new Opinion(opinion.id(), 0, Committee.STAFF, opinion.of(), day);
    }
}
