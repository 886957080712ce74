package fr.conventio.persistence.stored;

import static fr.conventio.persistence.tables.Tables.CLAUSE_VERSION;
import static fr.conventio.persistence.tables.Tables.CONVENTION_TERMS;
import static fr.conventio.persistence.tables.Tables.EARLIER_AGREEMENT;
import static fr.conventio.persistence.tables.Tables.LEFT_OUT_CLAUSE;
import static fr.conventio.persistence.tables.Tables.OPINION;
import static fr.conventio.persistence.tables.Tables.OWN_CLAUSE;
import static fr.conventio.persistence.tables.Tables.PROMISE;

import fr.conventio.model.convention.ClauseVersion;
import fr.conventio.model.convention.ClauseVersionId;
import fr.conventio.model.convention.Committee;
import fr.conventio.model.convention.ConventionTerms;
import fr.conventio.model.convention.ConventionTermsId;
import fr.conventio.model.convention.EarlierAgreement;
import fr.conventio.model.convention.EarlierAgreementId;
import fr.conventio.model.convention.Funding;
import fr.conventio.model.convention.LeftOutClause;
import fr.conventio.model.convention.LeftOutClauseId;
import fr.conventio.model.convention.Opinion;
import fr.conventio.model.convention.OpinionId;
import fr.conventio.model.convention.OwnClause;
import fr.conventio.model.convention.OwnClauseId;
import fr.conventio.model.convention.Promise;
import fr.conventio.model.convention.PromiseId;
import fr.conventio.model.convention.clause.Part;
import fr.conventio.persistence.tables.tables.records.ConventionTermsRecord;
import java.util.List;

/** How the text of a convention is stored. */
final class ConventionKinds {
    private static final String EVALUATED = "EVALUATED";
    private static final String PROVISIONAL = "PROVISIONAL";
    private static final String KEPT = "KEPT";
    private static final String OPEN = "OPEN";

    static final List<StoredKind<?, ?>> ALL = List.of(
            new StoredKind<>(
                    StoredTable.CONVENTION_TERMS,
                    ConventionTerms.class,
                    CONVENTION_TERMS,
                    CONVENTION_TERMS.ID,
                    CONVENTION_TERMS.DOSSIER_ID,
                    ConventionKinds::fill,
                    ConventionKinds::terms),
            new StoredKind<>(
                    StoredTable.CLAUSE_VERSION,
                    ClauseVersion.class,
                    CLAUSE_VERSION,
                    CLAUSE_VERSION.ID,
                    CLAUSE_VERSION.DOSSIER_ID,
                    (row, version) -> {
                        row.setId(version.id().value());
                        row.setClause(version.clause());
                        row.setHeading(version.heading());
                        row.setBody(version.body());
                    },
                    row -> new ClauseVersion(
                            new ClauseVersionId(row.getId()), row.getClause(), row.getHeading(), row.getBody())),
            new StoredKind<>(
                    StoredTable.OWN_CLAUSE,
                    OwnClause.class,
                    OWN_CLAUSE,
                    OWN_CLAUSE.ID,
                    OWN_CLAUSE.DOSSIER_ID,
                    (row, clause) -> {
                        row.setId(clause.id().value());
                        row.setPart(clause.part().name());
                        row.setFollows(clause.after());
                        row.setPlace(clause.position());
                        row.setHeadingLevel(clause.level());
                        row.setHeading(clause.heading());
                        row.setPrintedWhen(clause.condition());
                        row.setBody(clause.body());
                    },
                    row -> new OwnClause(
                            new OwnClauseId(row.getId()),
                            Part.valueOf(row.getPart()),
                            row.getFollows(),
                            row.getPlace(),
                            row.getHeadingLevel(),
                            row.getHeading(),
                            row.getPrintedWhen(),
                            row.getBody())),
            new StoredKind<>(
                    StoredTable.LEFT_OUT_CLAUSE,
                    LeftOutClause.class,
                    LEFT_OUT_CLAUSE,
                    LEFT_OUT_CLAUSE.ID,
                    LEFT_OUT_CLAUSE.DOSSIER_ID,
                    (row, clause) -> {
                        row.setId(clause.id().value());
                        row.setClause(clause.clause());
                        row.setReason(clause.reason());
                    },
                    row -> new LeftOutClause(new LeftOutClauseId(row.getId()), row.getClause(), row.getReason())),
            new StoredKind<>(
                    StoredTable.OPINION,
                    Opinion.class,
                    OPINION,
                    OPINION.ID,
                    OPINION.DOSSIER_ID,
                    (row, opinion) -> {
                        row.setId(opinion.id().value());
                        row.setPlace(opinion.position());
                        row.setCommittee(opinion.committee().name());
                        row.setCommitteeOf(opinion.of());
                        row.setGiven(opinion.given());
                    },
                    row -> new Opinion(
                            new OpinionId(row.getId()),
                            row.getPlace(),
                            Committee.valueOf(row.getCommittee()),
                            row.getCommitteeOf(),
                            row.getGiven())),
            new StoredKind<>(
                    StoredTable.EARLIER_AGREEMENT,
                    EarlierAgreement.class,
                    EARLIER_AGREEMENT,
                    EARLIER_AGREEMENT.ID,
                    EARLIER_AGREEMENT.DOSSIER_ID,
                    (row, agreement) -> {
                        row.setId(agreement.id().value());
                        row.setPlace(agreement.position());
                        row.setTitle(agreement.title());
                        row.setSigned(agreement.signed());
                        row.setEnds(agreement.ends());
                        row.setRemains(agreement.remains());
                    },
                    row -> new EarlierAgreement(
                            new EarlierAgreementId(row.getId()),
                            row.getPlace(),
                            row.getTitle(),
                            row.getSigned(),
                            row.getEnds(),
                            row.getRemains())),
            new StoredKind<>(
                    StoredTable.PROMISE,
                    Promise.class,
                    PROMISE,
                    PROMISE.ID,
                    PROMISE.DOSSIER_ID,
                    (row, promise) -> {
                        row.setId(promise.id().value());
                        row.setPlace(promise.position());
                        row.setWhat(promise.what());
                        row.setSetOffBy(promise.trigger());
                        row.setDue(promise.due());
                        row.setTouches(promise.touches());
                        row.setState(promise.kept() ? KEPT : OPEN);
                    },
                    row -> new Promise(
                            new PromiseId(row.getId()),
                            row.getPlace(),
                            row.getWhat(),
                            row.getSetOffBy(),
                            row.getDue(),
                            row.getTouches(),
                            row.getState().equals(KEPT))));

    private ConventionKinds() {}

    private static void fill(ConventionTermsRecord row, ConventionTerms terms) {
        row.setId(terms.id().value());
        row.setPlace(terms.place());
        row.setSigned(terms.signed());
        row.setCourt(terms.court());
        row.setScheme(terms.scheme());
        row.setSchemeVoted(terms.schemeVoted());
        row.setEnds(terms.ends());
        row.setNoticeMonths(terms.noticeMonths());
        row.setFunding(terms.funding().name());
        row.setEvaluation(terms.evaluated() ? EVALUATED : PROVISIONAL);
        row.setEvaluationYear(terms.evaluationYear());
    }

    private static ConventionTerms terms(ConventionTermsRecord row) {
        return new ConventionTerms(
                new ConventionTermsId(row.getId()),
                row.getPlace(),
                row.getSigned(),
                row.getCourt(),
                row.getScheme(),
                row.getSchemeVoted(),
                row.getEnds(),
                row.getNoticeMonths(),
                Funding.valueOf(row.getFunding()),
                row.getEvaluation().equals(EVALUATED),
                row.getEvaluationYear());
    }
}
