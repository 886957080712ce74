package fr.conventio.model.raci.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.party.Party;
import fr.conventio.model.raci.Duty;
import fr.conventio.model.raci.LegendLetter;
import fr.conventio.model.raci.LegendLetterId;
import fr.conventio.model.raci.RaciActivity;
import fr.conventio.model.raci.RaciActivityId;
import fr.conventio.model.raci.RaciRole;
import fr.conventio.model.raci.RaciRoleId;
import fr.conventio.model.raci.RaciSection;
import fr.conventio.model.raci.RaciSectionId;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Words;
import java.util.ArrayList;
import java.util.List;

/** The first edit of a matrix: the usual legend, a role for each party, one heading with one activity to write over. */
public final class BeginRaci {
    private BeginRaci() {}

    public static Edit with(DossierId dossier, List<Party> parties) {
        var begun = new ArrayList<Entity>(usualLegend());
        for (var party : parties) {
            begun.add(new RaciRole(RaciRoleId.fresh(), party.position(), party.shortName(), party.name()));
        }
        var domain = new RaciSection(RaciSectionId.fresh(), null, 0, Words.FRENCH.say("raci.new.domain"));
        var section = new RaciSection(RaciSectionId.fresh(), domain.id(), 0, Words.FRENCH.say("raci.new.section"));
        begun.add(domain);
        begun.add(section);
        begun.add(new RaciActivity(RaciActivityId.fresh(), section.id(), 0, Words.FRENCH.say("raci.new.activity"), ""));
        return new Edit(
                dossier,
                Message.of("edit.raci.begin"),
                begun.stream().<Change<?>>map(Change::added).toList());
    }

    /** Responsable, Acteur, Consulté, Informé, under fresh identities. */
    public static List<LegendLetter> usualLegend() {
        return List.of(
                letter(0, Duty.RESPONSIBLE),
                letter(1, Duty.ACTOR),
                letter(2, Duty.CONSULTED),
                letter(3, Duty.INFORMED));
    }

    private static LegendLetter letter(int position, Duty duty) {
        var word = Words.FRENCH.say(duty.label());
        return new LegendLetter(LegendLetterId.fresh(), position, word.substring(0, 1), word, duty);
    }
}
