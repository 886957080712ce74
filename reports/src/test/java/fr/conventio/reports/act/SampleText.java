package fr.conventio.reports.act;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.text.ConventionText;
import fr.conventio.model.convention.text.ConventionText.Passage;
import fr.conventio.model.convention.text.Run;
import fr.conventio.model.convention.text.Run.Style;
import fr.conventio.model.convention.text.TextBlock;
import fr.conventio.model.convention.text.TextBlock.AnnexLine;
import fr.conventio.model.convention.text.TextBlock.AnnexList;
import fr.conventio.model.convention.text.TextBlock.Heading;
import fr.conventio.model.convention.text.TextBlock.Item;
import fr.conventio.model.convention.text.TextBlock.Listing;
import fr.conventio.model.convention.text.TextBlock.Paragraph;
import fr.conventio.model.convention.text.TextBlock.Role;
import fr.conventio.model.convention.text.TextBlock.Signatory;
import fr.conventio.model.convention.text.TextBlock.Signatures;
import fr.conventio.model.convention.text.TextBlock.TableReference;
import fr.conventio.model.convention.text.TextBlock.TextTable;
import fr.conventio.model.document.Pieces;
import java.util.ArrayList;
import java.util.List;

/** A text that has every kind of block, some of them long. */
final class SampleText {
    static final String LONG =
            "Les services communs exercent leurs missions pour chacune des parties, sous l’autorité fonctionnelle "
                    + "de celle pour laquelle ils agissent, et rendent compte de leur activité chaque année. ";

    private SampleText() {}

    static ConventionText of(Act act) {
        var blocks = new ArrayList<TextBlock>();
        act.roster()
                .parties()
                .forEach(party -> blocks.add(new Paragraph(
                        Role.PARTY,
                        List.of(
                                new Run.Text(party.name(), Style.STRONG),
                                Run.plain(", représentée par son président")))));
        blocks.add(new Heading(1, "", "Préambule"));
        blocks.add(new Paragraph(
                Role.VISA, List.of(Run.plain("Vu le code général des collectivités territoriales ; " + LONG))));
        blocks.add(new Paragraph(Role.RECITAL, List.of(Run.plain("Considérant ce qui suit. " + LONG))));
        for (int article = 1; article <= 9; article++) {
            blocks.add(new Heading(1, Integer.toString(article), "Objet de l’article"));
            for (int below = 1; below <= 2; below++) {
                blocks.add(new Heading(2, article + "." + below, "Un point de l’article"));
                blocks.add(new Paragraph(
                        Role.PLAIN,
                        List.of(
                                Run.plain(LONG.repeat(3)),
                                new Run.Text("Ce qui compte", Style.STRONG),
                                Run.plain(", et "),
                                new Run.Text("ce qui se nuance", Style.EMPHASIS),
                                Run.plain("."))));
                blocks.add(new Listing(
                        below == 1,
                        List.of(
                                item(1, LONG),
                                item(1, "un deuxième point ;"),
                                item(2, "une précision ;"),
                                item(1, "un dernier."))));
            }
            if (article == 2) {
                blocks.add(new TableReference(TextTable.ADHESIONS, "2.1"));
                blocks.add(new TableReference(TextTable.MISSIONS, "2.2"));
            }
        }
        blocks.add(new Heading(1, "", "Liste des annexes"));
        blocks.add(new AnnexList(Pieces.of(act).stream()
                .filter(piece -> piece.annex() > 0)
                .map(piece -> new AnnexLine(piece.annex(), piece.title()))
                .toList()));
        blocks.add(new Signatures(
                List.of(Run.plain("Fait à Dijon, le …………………, en trois exemplaires originaux.")),
                act.roster().parties().stream()
                        .map(party -> new Signatory(
                                party.position(),
                                "Pour " + party.name(),
                                party.signing().capacity(),
                                party.signing().name(),
                                party.position() == 1 ? "Pour le maire, par délégation" : null))
                        .toList()));
        return new ConventionText(act.dossier().actTitle(), List.of(new Passage("sample", blocks)));
    }

    private static Item item(int level, String text) {
        return new Item(level, List.of(Run.plain(text)));
    }
}
