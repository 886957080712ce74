package fr.conventio.app.party;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.model.act.Act;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.OriginalsSpot;
import fr.conventio.model.checks.PartySpot;
import fr.conventio.model.checks.Spot;
import fr.conventio.model.dossier.Originals;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyCells;
import fr.conventio.model.party.PartyField;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.edit.EditParties;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Words;
import java.util.List;
import java.util.Optional;

/** The parties of the open dossier and what can be done with them. Runs without a window. */
final class PartiesViewModel {
    private final OpenDossier dossier;

    PartiesViewModel(OpenDossier dossier) {
        this.dossier = dossier;
    }

    OpenDossier dossier() {
        return dossier;
    }

    List<Party> parties() {
        return roster().parties();
    }

    /** The number of originals as it is written; empty when it is not settled. */
    String originals() {
        var originals = dossier.picture().get().dossier().originals();
        return originals == null ? "" : originals.toString();
    }

    /** Why a text cannot be a field's value; empty when it can. */
    Optional<Message> refusal(Party party, PartyField field, String text) {
        try {
            new PartyCells(parties()).with(party, field, text);
            return Optional.empty();
        } catch (FieldRefusedException e) {
            return Optional.of(e.reason());
        }
    }

    /** Why a text cannot be the number of originals; empty when it can. */
    Optional<Message> refusalOfOriginals(String text) {
        try {
            Originals.read(text);
            return Optional.empty();
        } catch (FieldRefusedException e) {
            return Optional.of(e.reason());
        }
    }

    /** What is to be looked at in one field. */
    Optional<Message> finding(Party party, PartyField field) {
        return finding(new PartySpot(party.id(), field));
    }

    /** What is to be looked at in the number of originals. */
    Optional<Message> findingOfOriginals() {
        return finding(new OriginalsSpot(dossier.id()));
    }

    private Optional<Message> finding(Spot spot) {
        return dossier.figures().get().findings().stream()
                .filter(finding -> finding.spot().equals(spot))
                .findFirst()
                .map(Finding::message);
    }

    void write(PartyId party, PartyField field, String text) {
        dossier.edit(act -> edits(act).write(party, field, text));
    }

    void write(PartyId party, PartyKind kind) {
        write(party, PartyField.KIND, Words.FRENCH.say(kind.label()));
    }

    void settleOriginals(String text) {
        dossier.settleOriginals(text);
    }

    /**
     * Adds a party after the others: the EPCI when there is none yet, otherwise a commune.
     *
     * @param name how it is called until the officer says its name; a number follows it when it is taken
     * @return the identity it will have
     */
    PartyId add(String name) {
        var id = PartyId.fresh();
        dossier.edit(act -> {
            var roster = act.roster();
            var kind = roster.carrier().isEmpty() ? PartyKind.EPCI : PartyKind.COMMUNE;
            var free = free(name, roster);
            return edits(act).add(new Party(id, 0, kind, free, free, "de " + free));
        });
        return id;
    }

    private static String free(String name, Roster roster) {
        var free = name;
        for (int number = 2; roster.party(free).isPresent(); number++) {
            free = name + " " + number;
        }
        return free;
    }

    void remove(PartyId party) {
        dossier.edit(act -> edits(act).remove(party, act.itServices().about(party)));
    }

    void move(PartyId party, boolean down) {
        dossier.edit(act -> edits(act).move(party, down));
    }

    private EditParties edits(Act act) {
        return new EditParties(dossier.id(), act.roster(), act.perimeter());
    }

    private Roster roster() {
        return dossier.picture().get().roster();
    }
}
