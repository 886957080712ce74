package fr.conventio.app.services;

import fr.conventio.app.entry.Entry;
import fr.conventio.app.text.Texts;
import fr.conventio.model.checks.AdhesionSpot;
import fr.conventio.model.party.Party;
import fr.conventio.model.services.perimeter.Adhesion;
import fr.conventio.model.services.perimeter.AdhesionField;
import fr.conventio.model.services.perimeter.Cell;
import fr.conventio.model.services.perimeter.Leaf;
import fr.conventio.model.wording.French;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is known of the adhesion under the cursor; what is written goes into every adhesion that is chosen. */
final class AdhesionForm extends VBox {
    private static final int DOUBT_ROWS = 3;

    private final ServicesViewModel model;
    private final Texts texts;
    private final Label heading = new Label();
    private final Label state = new Label();
    private final Label finding = new Label();
    private final VBox fields = new VBox(4);
    private final Map<AdhesionField, Entry> entries = new EnumMap<>(AdhesionField.class);
    private List<Cell> chosen = List.of();
    private @Nullable Cell current;

    AdhesionForm(ServicesViewModel model, Texts texts) {
        super(4);
        this.model = model;
        this.texts = texts;
        heading.getStyleClass().add("section-title");
        state.getStyleClass().add("muted");
        finding.getStyleClass().add("doubt-text");
        finding.setId("adhesion-finding");
        state.setId("adhesion-state");
        for (var label : List.of(heading, state, finding)) {
            label.setWrapText(true);
        }
        for (var part : List.of(fields, finding)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        for (var field : AdhesionField.values()) {
            var label = new Label(texts.say(field.label()));
            label.getStyleClass().add("entry-label");
            var entry = entry(field, label);
            entries.put(field, entry);
            fields.getChildren().addAll(label, entry);
        }
        getChildren().addAll(heading, state, finding, fields);
    }

    private Entry entry(AdhesionField field, Label label) {
        var id = "adhesion-" + field;
        return field == AdhesionField.DOUBT
                ? Entry.ofLines(
                        id,
                        DOUBT_ROWS,
                        label,
                        texts,
                        text -> model.refusal(chosen, field, text),
                        text -> model.write(chosen, field, text))
                : new Entry(
                        id,
                        label,
                        texts,
                        text -> model.refusal(chosen, field, text),
                        text -> model.write(chosen, field, text));
    }

    /**
     * Shows the cell under the cursor.
     *
     * @param cells all that are chosen
     */
    void show(Leaf leaf, Party party, List<Cell> cells) {
        var cell = new Cell(leaf.id(), party.id());
        boolean same = cell.equals(current);
        current = cell;
        chosen = List.copyOf(cells);
        var adhesion = model.perimeter().find(cell);
        heading.setText(party.shortName() + " · " + leaf.name());
        var worksFrom = leaf.service()
                .worksFrom(model.dossier().picture().get().dossier().effectiveDate());
        Objects.requireNonNull(entries.get(AdhesionField.START)).field().setPromptText(French.date(worksFrom));
        state.setText(
                said(adhesion, worksFrom) + (cells.size() > 1 ? " " + texts.get("services.chosen", cells.size()) : ""));
        fields.setVisible(adhesion.isPresent());
        entries.forEach((field, entry) -> {
            var text = adhesion.map(joined -> text(joined, field)).orElse("");
            entry.show(text, Optional.empty(), same);
        });
        showFinding(leaf);
    }

    /** The findings come after the picture they are about. */
    void showFinding(Leaf leaf) {
        var cell = current;
        var found = cell == null
                ? Optional.<String>empty()
                : model.finding(new AdhesionSpot(cell.leaf(), cell.party()))
                        .or(() -> model.finding(new AdhesionSpot(leaf.id(), null)))
                        .map(texts::say);
        finding.setText(found.orElse(""));
        finding.setVisible(found.isPresent());
    }

    private String said(Optional<Adhesion> adhesion, LocalDate worksFrom) {
        if (adhesion.isEmpty()) {
            return texts.get("services.state.none");
        }
        var start = adhesion.get().start();
        return texts.get("services.state.joined", French.longDate(start == null ? worksFrom : start));
    }

    private static String text(Adhesion adhesion, AdhesionField field) {
        return switch (field) {
            case START -> written(adhesion.start());
            case END -> written(adhesion.end());
            case DOUBT -> adhesion.doubt();
        };
    }

    private static String written(@Nullable LocalDate date) {
        return date == null ? "" : French.date(date);
    }

    /** Puts the cursor into the first field; false when there is no adhesion to write about. */
    boolean edit() {
        if (!fields.isVisible()) {
            return false;
        }
        Objects.requireNonNull(entries.get(AdhesionField.START)).field().requestFocus();
        return true;
    }
}
