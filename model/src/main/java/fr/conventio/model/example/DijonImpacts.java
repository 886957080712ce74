package fr.conventio.model.example;

import fr.conventio.model.impact.ActionBlock;
import fr.conventio.model.impact.ActionBlockId;
import fr.conventio.model.impact.ImpactDegree;
import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.impact.ImpactItem;
import fr.conventio.model.impact.ImpactNature;
import fr.conventio.model.impact.ImpactSheet;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.impact.ImpactSheets;
import fr.conventio.model.impact.StaffGroup;
import fr.conventio.model.impact.StaffGroup.Move;
import fr.conventio.model.impact.StandardNature;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.typed.FieldRefusedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The two impact sheets of the Dijon convention, in our own words: natures and degrees are the act's. The EPCI's staff is
 * the model of those who come from the city and its social centre, for whom three natures differ.
 */
public final class DijonImpacts {
    private static final String FILE = "dijon-2019-impacts.csv";
    private static final String ACTIONS = """
            Réunions d’information des agents, direction par direction
            Entretien individuel pour qui le demande, avec l’encadrement ou avec les ressources humaines""";
    private static final String ACTORS = """
            Direction générale
            Directions
            Services aux communes
            Ressources humaines""";

    private DijonImpacts() {}

    /** @param parties the example's, which the sheets' groups of staff speak of */
    public static ImpactSheets of(List<Party> parties) {
        var epci = new ImpactSheet(
                ImpactSheetId.fresh(),
                0,
                "Personnel de la Métropole",
                null,
                StaffGroup.of(ids(parties, party -> party.kind() == PartyKind.EPCI), Move.STAYING));
        var city = new ImpactSheet(
                ImpactSheetId.fresh(),
                1,
                "Personnel de la Ville et de son CCAS",
                epci.id(),
                StaffGroup.of(ids(parties, party -> party.kind() != PartyKind.EPCI), Move.TRANSFERRED));
        var natures = new EnumMap<StandardNature, ImpactNature>(StandardNature.class);
        StandardNature.usual().forEach(standard -> natures.put(standard, standard.at(natures.size())));
        var items = items(Map.of("EPCI", epci.id(), "VILLE", city.id()), natures);
        var block = new ActionBlock(
                ActionBlockId.fresh(),
                epci.id(),
                Objects.requireNonNull(natures.get(StandardNature.WORKPLACE)).id(),
                ACTIONS,
                ACTORS);
        return new ImpactSheets(List.of(epci, city), natures.values(), items, List.of(block));
    }

    private static List<PartyId> ids(List<Party> parties, Predicate<Party> wanted) {
        return parties.stream().filter(wanted).map(Party::id).toList();
    }

    private static List<ImpactItem> items(
            Map<String, ImpactSheetId> sheets, Map<StandardNature, ImpactNature> natures) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DijonImpacts.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            var items = new ArrayList<ImpactItem>();
            for (var line : lines.lines().skip(1).toList()) {
                var cells = line.split(";", -1);
                var nature = Objects.requireNonNull(natures.get(StandardNature.valueOf(cells[1])));
                items.add(ImpactItem.blank(Objects.requireNonNull(sheets.get(cells[0])), nature.id())
                        .withDegree(ImpactDegree.read(cells[2]))
                        .withText(ImpactField.DESCRIPTION, cells[3]));
            }
            return items;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FieldRefusedException e) {
            throw new IllegalStateException(FILE, e);
        }
    }
}
