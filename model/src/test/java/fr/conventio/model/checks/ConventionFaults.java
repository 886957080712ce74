package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.checks.CourtTest.Fault;
import fr.conventio.model.convention.ClauseVersion;
import fr.conventio.model.convention.ClauseVersionId;
import fr.conventio.model.convention.Committee;
import fr.conventio.model.convention.LeftOutClause;
import fr.conventio.model.convention.LeftOutClauseId;
import fr.conventio.model.convention.Opinion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Faults of the convention's text and of what it rests on. */
final class ConventionFaults {
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
                worded("a field that the dossier does not fill", "finding.convention.blank", "Le {date.fin}"),
                worded("an article that is not printed", "finding.convention.article", "Article {article.absent}"),
                worded("a figure that is not the dossier’s", "finding.convention.figure", "Il y a 254 agents."),
                worded("an obsolete visa", "finding.convention.obsolete", "Selon {loi.84-53}"),
                worded("an obsolete law by hand", "finding.convention.obsolete", "Selon la loi n° 83-634"),
                worded("an unverified reference", "finding.convention.unverified", "Selon {loi.cgfp-l714-11}"));
    }

    private static Fault worded(String name, String rule, String body) {
        return new Fault(name, rule, act -> MendedDossier.with(act, version("litiges", body)));
    }

    private static ClauseVersion version(String clause, String body) {
        return new ClauseVersion(ClauseVersionId.fresh(), clause, "Litiges", body);
    }

    private static Opinion opinion(Act act) {
        return act.convention().opinions().getFirst();
    }

    private static Opinion given(Act act, @Nullable LocalDate day) {
        var opinion = opinion(act);
        return new Opinion(opinion.id(), 0, Committee.STAFF, opinion.of(), day);
    }
}
