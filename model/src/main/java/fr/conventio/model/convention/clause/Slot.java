package fr.conventio.model.convention.clause;

import fr.conventio.model.convention.law.LegalReferences;
import fr.conventio.model.wording.Message;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the dossier fills into a clause. Written « {porteur} », or « {Porteur} » where a sentence begins. Labels:
 * {@code clause.slot.*} messages.
 */
public enum Slot {
    ACT("acte", Kind.WORDS),
    EFFECTIVE_DATE("date.effet", Kind.WORDS),
    END_DATE("date.fin", Kind.WORDS),
    SCHEME_DATE("date.schéma", Kind.WORDS),
    PLACE("lieu", Kind.WORDS),
    CARRIER("porteur", Kind.WORDS),
    OF_CARRIER("porteur.de", Kind.WORDS),
    TO_CARRIER("porteur.à", Kind.WORDS),
    COMMUNES("communes", Kind.WORDS),
    OF_COMMUNES("communes.de", Kind.WORDS),
    FOUNDING_COMMUNES("communes.fondatrices", Kind.WORDS),
    CCAS("ccas", Kind.WORDS),
    OF_CCAS("ccas.de", Kind.WORDS),
    JOINERS("adhérents", Kind.WORDS),
    OF_JOINERS("adhérents.de", Kind.WORDS),
    PARTIES("parties", Kind.WORDS),
    CARRIER_HEAD("exécutif.porteur", Kind.WORDS),
    COMMITTEE("comité", Kind.WORDS),
    OF_COMMITTEE("comité.de", Kind.WORDS),
    CONTRACT_AGENTS("agents.contractuels", Kind.WORDS),
    SCHEME("schéma", Kind.WORDS),
    COURT("tribunal", Kind.WORDS),
    NOTICE("préavis", Kind.WORDS),
    EVALUATION_YEAR("année.évaluation", Kind.WORDS),
    DEFERRAL_REASONS("motif.différés", Kind.WORDS),
    ORIGINALS("originaux", Kind.FIGURE),
    POSTS("postes", Kind.FIGURE),
    FULL_TIME("équivalents", Kind.FIGURE),
    CARRIER_POSTS("postes.porteur", Kind.FIGURE),
    DEFERRED_POSTS("postes.différés", Kind.FIGURE),
    TRANSFERRED_POSTS("postes.transférés", Kind.FIGURE),
    CONTRACT_POSTS("postes.contractuels", Kind.FIGURE),
    TRANSFERS_BY_EMPLOYER("transférés.par-employeur", Kind.FIGURE),
    SERVICES("services", Kind.FIGURE),
    OPEN_SERVICES("services.élargis", Kind.FIGURE),
    PARTY_LIST("liste.parties", Kind.LINES),
    OPINION_LIST("liste.avis", Kind.LINES),
    DELIBERATION_LIST("liste.délibérations", Kind.LINES),
    AGREEMENT_LIST("liste.conventions", Kind.LINES),
    OPEN_SERVICE_LIST("liste.services-élargis", Kind.LINES),
    CLOSED_SERVICE_LIST("liste.services-institutions", Kind.LINES),
    LATER_SERVICE_LIST("liste.services-différés", Kind.LINES),
    TRANSFER_DATE_LIST("liste.dates-transfert", Kind.LINES),
    PROMISE_LIST("liste.promesses", Kind.LINES),
    SIGNATORY_LIST("liste.signataires", Kind.LINES),
    ANNEX_LIST("liste.annexes", Kind.LINES),
    ADHESION_TABLE("tableau.adhésions", Kind.LINES),
    MISSION_TABLE("tableau.missions", Kind.LINES),
    ANNEX_OF_ROSTER("annexe.effectifs", Kind.WORDS),
    ANNEX_OF_SHEETS("annexe.fiches", Kind.WORDS),
    ANNEX_OF_CARRIER_SHEETS("annexe.fiches-porteur", Kind.WORDS),
    ANNEX_OF_TRANSFER_SHEETS("annexe.fiches-transférés", Kind.WORDS),
    ANNEX_OF_PROCEDURE("annexe.achats", Kind.WORDS),
    ANNEX_OF_RACI("annexe.raci", Kind.WORDS),
    ANNEX_OF_IT_SERVICES("annexe.numérique", Kind.WORDS);

    /** Begins a slot that cites a legal reference by its key. */
    public static final String LAW = "loi.";
    /** Begins a slot that gives the number of the article of that key. */
    public static final String ARTICLE = "article.";

    /** What fills it. */
    public enum Kind {
        WORDS,
        /** A number that can be traced to the rows behind it. */
        FIGURE,
        /** Lines of their own: the slot stands alone between empty lines. */
        LINES
    }

    private final String word;
    private final Kind kind;

    Slot(String word, Kind kind) {
        this.word = word;
        this.kind = kind;
    }

    /** The slot of that name, whether or not it is capitalised. */
    public static Optional<Slot> named(String name) {
        return Arrays.stream(values())
                .filter(slot -> slot.word.equals(name) || capitalised(slot.word).equals(name))
                .findFirst();
    }

    /** True for the name of a slot, of a legal reference, or of an article, which may exist or not. */
    static boolean isKnown(String name) {
        if (name.startsWith(LAW)) {
            return LegalReferences.find(name.substring(LAW.length())).isPresent();
        }
        return name.startsWith(ARTICLE) || named(name).isPresent();
    }

    public static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.FRANCE) + text.substring(1);
    }

    public String word() {
        return word;
    }

    public Kind kind() {
        return kind;
    }

    public Message label() {
        return Message.of("clause.slot." + name().toLowerCase(Locale.ROOT));
    }
}
