package fr.conventio.app.convention;

import fr.conventio.app.text.Texts;
import fr.conventio.model.convention.text.ConventionText.Passage;
import fr.conventio.model.convention.text.PlainTable;
import fr.conventio.model.convention.text.Run;
import fr.conventio.model.convention.text.TextBlock;
import fr.conventio.model.convention.text.TextBlock.AnnexList;
import fr.conventio.model.convention.text.TextBlock.Heading;
import fr.conventio.model.convention.text.TextBlock.Listing;
import fr.conventio.model.convention.text.TextBlock.Paragraph;
import fr.conventio.model.convention.text.TextBlock.Signatures;
import fr.conventio.model.convention.text.TextBlock.TableReference;
import fr.conventio.model.convention.text.TextBlock.TextTable;
import fr.conventio.model.wording.French;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The text as it will be printed. A click on a passage chooses its clause, one on a figure shows the rows behind it. */
final class Preview extends ScrollPane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ConventionViewModel model;
    private final Texts texts;
    private final VBox paper = new VBox(6);
    private final Label title = new Label();
    /** The nodes of each passage, kept while it says the same: a keystroke changes one. */
    private final Map<Passage, VBox> drawn = new LinkedHashMap<>();

    private Map<TextTable, PlainTable> tables = Map.of();

    private Consumer<String> chosen = key -> {};
    private String current = "";

    Preview(ConventionViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("preview");
        setAccessibleText(texts.get("convention.preview"));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("preview");
        paper.getStyleClass().add("preview-paper");
        title.getStyleClass().add("preview-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        setContent(paper);
        model.composed().subscribe(this::show);
    }

    /** @param told the key of the clause that was clicked on */
    void onChosen(Consumer<String> told) {
        chosen = told;
    }

    private void show(Composed composed) {
        title.setText(composed.text().title());
        var before = new LinkedHashMap<>(drawn);
        drawn.clear();
        if (!tables.equals(composed.tables())) {
            before.keySet().removeIf(Preview::hasTable);
            tables = composed.tables();
        }
        var nodes = new ArrayList<Node>();
        nodes.add(title);
        for (var passage : composed.text().passages()) {
            var node = Optional.ofNullable(before.get(passage)).orElseGet(() -> draw(passage));
            drawn.put(passage, node);
            nodes.add(node);
        }
        paper.getChildren().setAll(nodes);
        mark();
    }

    private static boolean hasTable(Passage passage) {
        return passage.blocks().stream().anyMatch(TableReference.class::isInstance);
    }

    /** Marks a clause's passage and brings it into sight. */
    void choose(String clause) {
        current = clause;
        mark();
        Platform.runLater(this::bringIntoSight);
    }

    private void mark() {
        drawn.forEach((passage, node) ->
                node.pseudoClassStateChanged(CURRENT, passage.clause().equals(current)));
    }

    private void bringIntoSight() {
        layout();
        double hidden = paper.getHeight() - getViewportBounds().getHeight();
        drawn.forEach((passage, node) -> {
            if (passage.clause().equals(current) && hidden > 0) {
                double top = node.getBoundsInParent().getMinY();
                double seen = getVvalue() * hidden;
                if (top < seen
                        || top + node.getHeight() > seen + getViewportBounds().getHeight()) {
                    setVvalue(Math.clamp((top - getViewportBounds().getHeight() / 3) / hidden, 0, 1));
                }
            }
        });
    }

    private VBox draw(Passage passage) {
        var node = new VBox(6);
        node.getStyleClass().add("passage");
        for (var block : passage.blocks()) {
            node.getChildren().addAll(draw(block));
        }
        node.setOnMouseClicked(event -> chosen.accept(passage.clause()));
        return node;
    }

    private List<Node> draw(TextBlock block) {
        return switch (block) {
            case Heading heading -> List.of(heading(heading));
            case Paragraph paragraph -> List.of(flow(paragraph.runs(), "paragraph"));
            case Listing listing -> listing(listing);
            case TableReference reference ->
                Optional.ofNullable(tables.get(reference.table())).stream()
                        .<Node>map(table -> new TextTableGrid(table, texts, figure -> model.trace(Optional.of(figure))))
                        .toList();
            case AnnexList list ->
                list.annexes().stream()
                        .<Node>map(annex -> flow(List.of(Run.plain(annex.title())), "paragraph"))
                        .toList();
            case Signatures signatures -> signatures(signatures);
        };
    }

    private static Label heading(Heading heading) {
        var label = new Label(heading.printed());
        label.getStyleClass().addAll("preview-heading", "level-" + heading.level());
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private List<Node> listing(Listing listing) {
        var nodes = new ArrayList<Node>();
        for (var item : listing.items()) {
            var runs = new ArrayList<>(item.runs());
            var mark = listing.numbered() ? French.number(nodes.size() + 1L) + ". " : "– ";
            runs.addFirst(Run.plain(mark));
            nodes.add(flow(runs, "item-" + Math.min(2, item.level())));
        }
        return nodes;
    }

    private List<Node> signatures(Signatures block) {
        var nodes = new ArrayList<Node>();
        nodes.add(flow(block.made(), "paragraph"));
        for (var signatory : block.signatories()) {
            var lines = new ArrayList<String>();
            lines.add(signatory.capacity());
            if (signatory.instead() != null) {
                lines.add(signatory.instead());
            }
            lines.add(signatory.name());
            lines.removeIf(String::isEmpty);
            var party = new Run.Text(signatory.party() + "\n", Run.Style.STRONG);
            nodes.add(flow(List.of(party, Run.plain(String.join("\n", lines))), "signatory"));
        }
        return nodes;
    }

    private TextFlow flow(List<Run> runs, String style) {
        var flow = new TextFlow();
        flow.getStyleClass().addAll("preview-text", style);
        for (var run : runs) {
            flow.getChildren().add(node(run));
        }
        return flow;
    }

    private Node node(Run run) {
        if (run instanceof Run.Figure figure) {
            var link = new Hyperlink(figure.text());
            link.getStyleClass().add("figure");
            link.setAccessibleHelp(texts.get("convention.figure.help"));
            link.setOnAction(event -> {
                link.setVisited(false);
                model.trace(Optional.of(new Traced.OfText(figure.trace())));
            });
            return link;
        }
        var text = new Text(run.text());
        text.getStyleClass()
                .addAll(
                        "run",
                        switch (run.style()) {
                            case PLAIN -> "plain";
                            case STRONG -> "strong";
                            case EMPHASIS -> "emphasis";
                        });
        return text;
    }
}
