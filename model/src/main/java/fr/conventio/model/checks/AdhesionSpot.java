package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.services.perimeter.Leaf;
import fr.conventio.model.services.perimeter.LeafId;
import fr.conventio.model.wording.Message;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the table of adhesions.
 *
 * @param party null for the line as a whole
 */
public record AdhesionSpot(LeafId leaf, @Nullable PartyId party) implements Spot {
    @Override
    public EntityId subject() {
        var part = leaf.subService();
        return part == null ? leaf.service() : part;
    }

    @Override
    public String place() {
        return party == null ? Spot.super.place() : Spot.super.place() + "|" + party.value();
    }

    @Override
    public String about(Act act) {
        var line = act.perimeter().find(leaf).map(Leaf::fullName).orElse("");
        return party == null
                ? line
                : act.perimeter()
                        .find(party)
                        .map(Party::shortName)
                        .map(name -> line + " / " + name)
                        .orElse("");
    }

    @Override
    public Message label() {
        return Message.of("adhesion");
    }
}
