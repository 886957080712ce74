package fr.conventio.app.services;

import fr.conventio.app.room.GrowingCell;
import fr.conventio.app.room.SideBySide;
import fr.conventio.app.text.Texts;
import fr.conventio.model.party.Party;
import fr.conventio.model.services.perimeter.Adhesion;
import fr.conventio.model.services.perimeter.Leaf;
import java.util.HashSet;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/** Who has joined one service or part of it, since when, and who has not. */
final class ServiceMembers extends SideBySide {
    private static final double LIST_WIDTH = 340;

    private final ServicesViewModel model;
    private final Texts texts;
    private final ListView<Leaf> lines = new ListView<>();
    private final AdhesionTable members;
    private final Label absent = new Label();

    /**
     * @param open what leads to the cell of an adhesion
     * @param scale of the letters
     */
    ServiceMembers(ServicesViewModel model, Texts texts, Consumer<Adhesion> open, double scale) {
        this.model = model;
        this.texts = texts;
        this.members = new AdhesionTable(model, texts, "services.members.", this::party, open, scale);
        members.setId("members");
        lines.setId("members-lines");
        lines.setAccessibleText(texts.get("services.lines"));
        lines.getStyleClass().add("choices-parties");
        lines.setPrefWidth(LIST_WIDTH);
        lines.setCellFactory(list -> new LineCell());
        lines.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        absent.setId("members-absent");
        absent.setWrapText(true);
        absent.getStyleClass().add("copying");
        absent.setMaxWidth(Double.MAX_VALUE);
        setLeft(lines);
        setCenter(members);
        setBottom(absent);
        model.dossier().picture().subscribe(picture -> show());
    }

    @Override
    public void requestFocus() {
        lines.requestFocus();
    }

    private String party(Adhesion adhesion) {
        return model.perimeter().find(adhesion.party()).map(Party::name).orElse("");
    }

    private void show() {
        var before = lines.getSelectionModel().getSelectedItem();
        var now = model.perimeter().leaves();
        lines.setItems(FXCollections.observableArrayList(now));
        now.stream()
                .filter(leaf -> before != null && leaf.id().equals(before.id()))
                .findFirst()
                .or(() -> now.stream().findFirst())
                .ifPresentOrElse(leaf -> lines.getSelectionModel().select(leaf), () -> chosen(null));
    }

    private void chosen(@Nullable Leaf leaf) {
        if (leaf == null) {
            members.getItems().clear();
            absent.setText("");
            return;
        }
        var joined = model.perimeter().adhesions().stream()
                .filter(adhesion -> adhesion.leaf().equals(leaf.id()))
                .toList();
        members.setItems(FXCollections.observableArrayList(joined));
        var inside = new HashSet<>(joined.stream().map(Adhesion::party).toList());
        var outside = model.perimeter().joiners().stream()
                .filter(party -> !inside.contains(party.id()))
                .map(Party::shortName)
                .collect(Collectors.joining(", "));
        absent.setText(
                outside.isEmpty() ? texts.get("services.members.all") : texts.get("services.members.absent", outside));
    }

    private final class LineCell extends GrowingCell<Leaf> {
        @Override
        protected void updateItem(@Nullable Leaf leaf, boolean empty) {
            super.updateItem(leaf, empty);
            if (empty || leaf == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var name = new Label(texts.get(
                    "services.choices.party",
                    leaf.fullName(),
                    Objects.requireNonNullElse(model.totals().byLeaf().get(leaf.id()), 0)));
            name.setWrapText(true);
            setGraphic(name);
            setAccessibleText(name.getText());
        }
    }
}
