package fr.conventio.app.party;

import fr.conventio.app.entry.Entry;
import fr.conventio.app.entry.Shown;
import fr.conventio.app.text.Texts;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyCells;
import fr.conventio.model.party.PartyField;
import fr.conventio.model.party.PartyKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All that is known of one party, edited in place. */
final class PartyForm extends ScrollPane {
    private static final Set<PartyField> GROUP_STARTS =
            EnumSet.of(PartyField.REPRESENTATIVE_NAME, PartyField.DELIBERATION_ASSEMBLY, PartyField.SIGNATORY_NAME);

    private final PartiesViewModel model;
    private final Texts texts;
    private final Label heading = new Label();
    private final GridPane grid = new GridPane(12, 4);
    private final VBox content = new VBox(12);
    private final ComboBox<PartyKind> kinds = new ComboBox<>();
    private final Map<PartyField, Entry> entries = new EnumMap<>(PartyField.class);
    private @Nullable Party shown;

    PartyForm(PartiesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("party-form");
        setAccessibleText(texts.get("parties.form"));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("party-form");
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        var labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(labels, fields);
        for (var field : PartyField.values()) {
            if (GROUP_STARTS.contains(field)) {
                grid.add(new Separator(), 0, nextRow(), 2, 1);
            }
            add(field);
        }
        var hint = new Label(texts.get("parties.signatory.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        grid.add(hint, 0, nextRow(), 2, 1);
        content.getChildren().addAll(heading, grid);
        content.getStyleClass().add("party-fields");
        setContent(content);
    }

    private int nextRow() {
        var row = new RowConstraints();
        row.setValignment(VPos.TOP);
        grid.getRowConstraints().add(row);
        return grid.getRowConstraints().size() - 1;
    }

    private void add(PartyField field) {
        var label = new Label(texts.say(field.label()));
        label.getStyleClass().add("entry-label");
        if (field == PartyField.KIND) {
            grid.addRow(nextRow(), label, kinds(label));
            return;
        }
        var id = "party-" + field.name();
        var entry = new Entry(
                id,
                label,
                texts,
                text -> shown == null ? Optional.empty() : model.refusal(shown, field, text),
                text -> write(field, text));
        entries.put(field, entry);
        grid.addRow(nextRow(), label, entry);
    }

    private ComboBox<PartyKind> kinds(Label label) {
        kinds.setId("party-KIND");
        kinds.setAccessibleText(label.getText());
        label.setLabelFor(kinds);
        kinds.getItems().setAll(PartyKind.values());
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.setConverter(Shown.by(kind -> texts.say(kind.label())));
        kinds.setOnAction(event -> {
            var chosen = kinds.getValue();
            if (shown != null && chosen != null && chosen != shown.kind()) {
                model.write(shown.id(), chosen);
            }
        });
        return kinds;
    }

    private void write(PartyField field, String text) {
        if (shown != null) {
            model.write(shown.id(), field, text);
        }
    }

    /** Shows a party as it is now. */
    void show(Party party) {
        boolean same = shown != null && shown.id().equals(party.id());
        shown = party;
        heading.setText(party.name());
        kinds.setValue(party.kind());
        entries.forEach((field, entry) -> {
            var text = PartyCells.text(party, field);
            var finding = model.finding(party, field);
            entry.show(text, finding, same);
        });
    }

    /** Puts the cursor into a field. */
    void edit(PartyField field) {
        // A scroll pane that was never shown has not taken in its content, which then cannot have the cursor.
        applyCss();
        var entry = entries.get(field);
        if (entry == null) {
            kinds.requestFocus();
        } else {
            entry.field().requestFocus();
            entry.field().selectAll();
            bringIntoSight(entry);
        }
    }

    private void bringIntoSight(Entry entry) {
        layout();
        double hidden = content.getHeight() - getViewportBounds().getHeight();
        if (hidden > 0) {
            double middle = grid.getBoundsInParent().getMinY()
                    + entry.getBoundsInParent().getCenterY();
            setVvalue(Math.clamp((middle - getViewportBounds().getHeight() / 2) / hidden, 0, 1));
        }
    }
}
