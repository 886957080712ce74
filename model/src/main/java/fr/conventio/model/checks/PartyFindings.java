package fr.conventio.model.checks;

import fr.conventio.model.checks.Finding.Kind;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyField;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.List;

/** The rules that say what is missing or contradictory about the parties and those who sign for them. */
final class PartyFindings {
    private PartyFindings() {}

    static List<Finding> of(Dossier dossier, List<Party> parties) {
        var findings = new ArrayList<Finding>();
        originals(findings, dossier, parties.size());
        for (var party : parties) {
            if (party.siren() == null) {
                missing(findings, party, PartyField.SIREN, "finding.party.siren");
            }
            if (party.representative().isEmpty()) {
                missing(findings, party, PartyField.REPRESENTATIVE_CAPACITY, "finding.party.representative");
            }
            deliberation(findings, dossier, party);
            signatory(findings, party, parties);
        }
        return findings;
    }

    private static void originals(List<Finding> findings, Dossier dossier, long parties) {
        var originals = dossier.originals();
        if (originals != null && originals < parties) {
            findings.add(new Finding(
                    new OriginalsSpot(dossier.id()),
                    Kind.CONTRADICTION,
                    Message.of("finding.originals", originals.longValue(), parties)));
        }
    }

    private static void deliberation(List<Finding> findings, Dossier dossier, Party party) {
        var date = party.deliberation().date();
        if (date == null) {
            missing(findings, party, PartyField.DELIBERATION_DATE, "finding.party.deliberation");
        } else if (date.isAfter(dossier.effectiveDate())) {
            findings.add(new Finding(
                    new PartySpot(party.id(), PartyField.DELIBERATION_DATE),
                    Kind.CONTRADICTION,
                    Message.of("finding.party.deliberation.late", date, dossier.effectiveDate())));
        }
    }

    /** A mayor who presides over the EPCI too represents both, but somebody else signs for one of them. */
    private static void signatory(List<Finding> findings, Party party, List<Party> parties) {
        var name = Plain.fold(party.signing().name());
        if (name.isEmpty()) {
            return;
        }
        parties.stream()
                .filter(other -> !other.id().equals(party.id()))
                .filter(other -> Plain.fold(other.signing().name()).equals(name))
                .findFirst()
                .ifPresent(other -> findings.add(new Finding(
                        new PartySpot(party.id(), PartyField.SIGNATORY_NAME),
                        Kind.CONTRADICTION,
                        Message.of("finding.party.signs_twice", other.shortName()))));
    }

    private static void missing(List<Finding> findings, Party party, PartyField field, String key) {
        findings.add(new Finding(new PartySpot(party.id(), field), Kind.MISSING, Message.of(key)));
    }
}
