package fr.conventio.model.draft;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.Committee;
import fr.conventio.model.convention.ConventionTerms;
import fr.conventio.model.convention.clause.Slot;
import fr.conventio.model.convention.law.LegalProfile;
import fr.conventio.model.convention.law.LegalReference;
import fr.conventio.model.convention.law.LegalReferences;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.roster.Transfer.Decision;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names, dates and words that the dossier fills into clauses. */
final class WordSlots {
    private final Act act;
    private final LegalProfile profile;
    private final Map<String, String> articles;
    private final Members members;
    private final ConventionTerms terms;
    private final AnnexNumbers annexes;

    /** @param articles the number of each printed article by its key */
    WordSlots(Act act, LegalProfile profile, Map<String, String> articles) {
        this.act = act;
        this.profile = profile;
        this.articles = articles;
        this.members = Members.of(act);
        this.terms = act.convention().terms().orElseGet(ConventionTerms::fresh);
        this.annexes = new AnnexNumbers(act);
    }

    /** What fills a slot of words; empty when the dossier does not know it. */
    String words(String name) {
        if (name.startsWith(Slot.LAW)) {
            return LegalReferences.find(name.substring(Slot.LAW.length()))
                    .map(LegalReference::citation)
                    .map(French::typeset)
                    .orElse("");
        }
        if (name.startsWith(Slot.ARTICLE)) {
            return articles.getOrDefault(name.substring(Slot.ARTICLE.length()), "");
        }
        var slot = Slot.named(name).orElseThrow();
        var words = words(slot);
        return slot.word().equals(name) ? words : Slot.capitalised(words);
    }

    private String words(Slot slot) {
        return switch (slot) {
            case ACT -> act.dossier().actTitle();
            case EFFECTIVE_DATE -> French.longDate(act.dossier().effectiveDate());
            case END_DATE -> date(terms.ends());
            case SCHEME_DATE -> date(terms.schemeVoted());
            case PLACE -> terms.place();
            case CARRIER -> Members.named(carrier());
            case OF_CARRIER -> Members.of(carrier());
            case TO_CARRIER -> Members.to(carrier());
            case COMMUNES -> Members.named(members.communes());
            case OF_COMMUNES -> Members.of(members.communes());
            case FOUNDING_COMMUNES ->
                Members.named(act.perimeter().institutions().stream()
                        .filter(party -> party.kind() == PartyKind.COMMUNE)
                        .toList());
            case CCAS -> Members.named(members.of(PartyKind.CCAS));
            case OF_CCAS -> Members.of(members.of(PartyKind.CCAS));
            case JOINERS -> Members.named(members.joiners());
            case OF_JOINERS -> Members.of(members.joiners());
            case PARTIES -> Members.named(members.all());
            case CARRIER_HEAD -> head();
            case COMMITTEE -> Words.FRENCH.say(Committee.STAFF.name(profile));
            case OF_COMMITTEE -> Words.FRENCH.say(Committee.STAFF.genitive(profile));
            case CONTRACT_AGENTS ->
                profile == LegalProfile.BEFORE_2022 ? "agents non titulaires" : "agents contractuels";
            case SCHEME -> terms.scheme();
            case COURT -> terms.court();
            case NOTICE -> French.inLetters(terms.noticeMonths());
            case EVALUATION_YEAR -> {
                var year = terms.evaluationYear();
                yield year == null ? "" : Integer.toString(year);
            }
            case DEFERRAL_REASONS -> deferralReasons();
            case ANNEX_OF_ROSTER -> annex(annexes.numbers(PieceKind.ROSTER));
            case ANNEX_OF_SHEETS -> annex(annexes.sheets());
            case ANNEX_OF_CARRIER_SHEETS -> annex(annexes.sheetsOfCarrier());
            case ANNEX_OF_TRANSFER_SHEETS -> annex(annexes.sheetsOfTransferred());
            case ANNEX_OF_PROCEDURE -> annex(annexes.numbers(PieceKind.PROCEDURE));
            case ANNEX_OF_RACI -> annex(annexes.numbers(PieceKind.RACI));
            case ANNEX_OF_IT_SERVICES -> annex(annexes.numbers(PieceKind.IT_SERVICES));
            default -> throw new IllegalArgumentException("no words fill " + slot);
        };
    }

    private List<Party> carrier() {
        return members.carrier().stream().toList();
    }

    /** "le Président": the office of whoever represents the carrier. */
    private String head() {
        return members.carrier()
                .map(party -> party.representative().capacity())
                .filter(capacity -> !capacity.isEmpty())
                .map(Offices::withArticle)
                .orElse("");
    }

    private String deferralReasons() {
        return String.join(
                " ; ",
                act.roster().posts().stream()
                        .filter(post -> post.transfer().decision() == Decision.DEFERRED)
                        .map(post -> post.transfer().reason())
                        .filter(reason -> !reason.isEmpty())
                        .distinct()
                        .toList());
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : French.longDate(date);
    }

    private static String annex(List<Integer> numbers) {
        return AnnexNumbers.written(numbers);
    }
}
