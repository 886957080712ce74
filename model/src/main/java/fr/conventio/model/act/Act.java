package fr.conventio.model.act;

import fr.conventio.model.convention.Convention;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.Renewal;
import fr.conventio.model.impact.ImpactSheets;
import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.journal.Change;
import fr.conventio.model.justification.Justifications;
import fr.conventio.model.procedure.Procedure;
import fr.conventio.model.raci.Raci;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.round.SigningRounds;
import fr.conventio.model.services.perimeter.Perimeter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * All parts of a dossier at one moment: one unchanging picture.
 *
 * @param roster the parties, the shared services and their posts
 * @param perimeter the parts of the services and who joins what; it sees the same parties and services
 * @param impacts what changes for each group of staff
 * @param procedure the procurement procedure
 * @param raci who does what in procurement
 * @param itServices the IT services, who subscribes to them and their inventories
 * @param convention what the text of the convention rests on
 * @param justifications what was answered to findings
 * @param rounds the act on its way from signatory to signatory; nothing of it is printed in the act
 */
public record Act(
        Dossier dossier,
        Roster roster,
        Perimeter perimeter,
        ImpactSheets impacts,
        Procedure procedure,
        Raci raci,
        ItServices itServices,
        Convention convention,
        Justifications justifications,
        SigningRounds rounds) {

    /** A dossier of which nothing more is known. */
    public static Act of(Dossier dossier) {
        return of(dossier, Roster.EMPTY);
    }

    /** A dossier with its roster and nothing more. */
    public static Act of(Dossier dossier, Roster roster) {
        var seen = new ArrayList<Entity>(roster.parties());
        seen.addAll(roster.services());
        return new Act(
                dossier,
                roster,
                Perimeter.EMPTY.with(seen, List.of()),
                ImpactSheets.EMPTY,
                Procedure.EMPTY,
                Raci.EMPTY,
                ItServices.EMPTY,
                Convention.EMPTY,
                Justifications.EMPTY,
                SigningRounds.EMPTY);
    }

    /** This act with entities put in or replaced, and others taken away. */
    public Act with(Collection<? extends Entity> put, Collection<? extends EntityId> gone) {
        var newDossier = dossier;
        for (var entity : put) {
            if (entity instanceof Dossier changed) {
                newDossier = changed;
            }
        }
        return new Act(
                newDossier,
                roster.with(put, gone),
                perimeter.with(put, gone),
                impacts.with(put, gone),
                procedure.with(put, gone),
                raci.with(put, gone),
                itServices.with(put, gone),
                convention.with(put, gone),
                justifications.with(put, gone),
                rounds.with(put, gone));
    }

    /** This act once changes were made. */
    public Act after(Collection<? extends Change<?>> changes) {
        var put = new ArrayList<Entity>();
        var gone = new ArrayList<EntityId>();
        for (var change : changes) {
            var after = change.after();
            if (after == null) {
                gone.add(change.id());
            } else {
                put.add(after);
            }
        }
        return with(put, gone);
    }

    /** All entities, in an order in which they may be stored: none comes before one it speaks of. */
    public List<Entity> entities() {
        var entities = new ArrayList<Entity>();
        entities.add(dossier);
        entities.addAll(roster.entities());
        entities.addAll(perimeter.entities());
        entities.addAll(impacts.entities());
        entities.addAll(procedure.entities());
        entities.addAll(raci.entities());
        entities.addAll(itServices.entities());
        entities.addAll(convention.entities());
        // Last: they speak of all others.
        entities.addAll(justifications.entities());
        entities.addAll(rounds.entities());
        return entities;
    }

    /** A double under another title, with identities of its own; nobody has signed it. */
    public Act duplicate(String title) {
        var ids = new Renewal();
        var signed = rounds.entities();
        var renewed = entities().stream()
                .filter(entity -> !signed.contains(entity))
                .map(entity -> entity.renewed(ids))
                .toList();
        return Act.of(dossier).with(renewed, List.of()).titled(title);
    }

    private Act titled(String title) {
        return with(List.of(dossier.withTitle(title)), List.of());
    }
}
