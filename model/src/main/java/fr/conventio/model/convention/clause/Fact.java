package fr.conventio.model.convention.clause;

import fr.conventio.model.wording.Message;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a clause may ask about the dossier. Labels: {@code clause.fact.*} messages. */
public enum Fact {
    BEFORE_2022("avant-2022"),
    SINCE_2022("depuis-2022"),
    CCAS("ccas"),
    ESTABLISHMENTS("établissements"),
    CARRIER_COMMUNE("porteur-commune"),
    SEVERAL_COMMUNES("plusieurs-communes"),
    JOINING_COMMUNES("communes-adhérentes"),
    SINGLE_SERVICE("un-service"),
    OPEN_SERVICES("élargi"),
    CLOSED_SERVICES("institutions"),
    PARTS("sous-services"),
    PARTIAL_ADHESION("adhésion-partielle"),
    LATER_SERVICE("service-différé"),
    TRANSFERS("transferts"),
    SEVERAL_DATES("plusieurs-dates"),
    CCAS_TRANSFERS("ccas-transferts"),
    CARRIER_AGENTS("agents-porteur"),
    DEFERRED("différés"),
    SINGLE_DEFERRED("un-différé"),
    CONTRACT_AGENTS("contractuels"),
    SHEETS("fiches"),
    SEVERAL_SHEETS("plusieurs-fiches"),
    SHEETS_OF_CARRIER("fiches-porteur"),
    SHEETS_OF_TRANSFERRED("fiches-transférés"),
    PROCEDURE("achats"),
    RACI("raci"),
    IT_SERVICES("numérique"),
    OPINIONS("avis"),
    DELIBERATIONS("délibérations"),
    SCHEME("schéma"),
    SCHEME_DATED("schéma-daté"),
    EARLIER_AGREEMENTS("conventions-antérieures"),
    PROVISIONAL("provisoire"),
    EVALUATION_YEAR("année-évaluation"),
    TAX_COMPENSATION("attribution-compensation"),
    FIXED_TERM("durée-fixée"),
    PROMISES("promesses"),
    COURT("tribunal"),
    ORIGINALS("originaux");

    private final String word;

    Fact(String word) {
        this.word = word;
    }

    public static Optional<Fact> named(String word) {
        return Arrays.stream(values()).filter(fact -> fact.word.equals(word)).findFirst();
    }

    /** How clauses call it. */
    public String word() {
        return word;
    }

    public Message label() {
        return Message.of("clause.fact." + name().toLowerCase(Locale.ROOT));
    }
}
