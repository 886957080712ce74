package fr.conventio.app.services;

import fr.conventio.app.room.SideBySide;
import fr.conventio.app.text.Texts;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.services.perimeter.Adhesion;
import fr.conventio.model.services.perimeter.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What one party has joined, and the way to give its choices to others. */
final class PartyChoices extends SideBySide {
    private static final double LIST_WIDTH = 240;

    private final ServicesViewModel model;
    private final Texts texts;
    private final ListView<Party> parties = new ListView<>();
    private final AdhesionTable joined;
    private final Label heading = new Label();
    private final FlowPane others = new FlowPane(12, 6);
    private final Button all = new Button();
    private final Button copy = new Button();
    private final List<CheckBox> boxes = new ArrayList<>();

    /**
     * @param open what leads to the cell of an adhesion
     * @param scale of the letters
     */
    PartyChoices(ServicesViewModel model, Texts texts, Consumer<Adhesion> open, double scale) {
        this.model = model;
        this.texts = texts;
        this.joined = new AdhesionTable(model, texts, "services.choices.", this::name, open, scale);
        joined.setId("choices");
        parties.setId("choices-parties");
        parties.setAccessibleText(texts.get("services.choices.parties"));
        parties.getStyleClass().add("choices-parties");
        parties.setPrefWidth(LIST_WIDTH);
        parties.setCellFactory(list -> new PartyCell());
        parties.getSelectionModel().selectedItemProperty().subscribe(party -> chosen(party));
        heading.setId("choices-heading");
        heading.getStyleClass().add("section-title");
        setLeft(parties);
        setCenter(joined);
        setBottom(copying());
        model.dossier().picture().subscribe(picture -> show());
    }

    @Override
    public void requestFocus() {
        parties.requestFocus();
    }

    private String name(Adhesion adhesion) {
        return model.perimeter().find(adhesion.leaf()).map(Leaf::fullName).orElse("");
    }

    private VBox copying() {
        all.setText(texts.get("services.copy.all"));
        all.setId("copy-all");
        all.setOnAction(event -> {
            boolean every = boxes.stream().allMatch(CheckBox::isSelected);
            boxes.forEach(box -> box.setSelected(!every));
        });
        copy.setText(texts.get("services.copy"));
        copy.setId("copy-choices");
        copy.getStyleClass().add("accent");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(event -> copy());
        var box = new VBox(8, heading, others, new FlowPane(8, 8, all, copy));
        box.getStyleClass().add("copying");
        box.visibleProperty()
                .bind(parties.getSelectionModel().selectedItemProperty().isNotNull());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void copy() {
        var from = parties.getSelectionModel().getSelectedItem();
        var to = boxes.stream()
                .filter(CheckBox::isSelected)
                .map(box -> (PartyId) box.getUserData())
                .toList();
        if (from != null && !to.isEmpty()) {
            model.copy(from.id(), to);
            boxes.forEach(box -> box.setSelected(false));
        }
    }

    /** Shows what a party has joined. */
    void show(PartyId party) {
        parties.getItems().stream()
                .filter(known -> known.id().equals(party))
                .findFirst()
                .ifPresent(parties.getSelectionModel()::select);
    }

    private void show() {
        var before = parties.getSelectionModel().getSelectedItem();
        var now = model.perimeter().joiners();
        parties.setItems(FXCollections.observableArrayList(now));
        now.stream()
                .filter(party -> before != null && party.id().equals(before.id()))
                .findFirst()
                .or(() -> now.stream().findFirst())
                .ifPresentOrElse(party -> parties.getSelectionModel().select(party), () -> chosen(null));
    }

    private void chosen(@Nullable Party party) {
        boxes.clear();
        if (party == null) {
            joined.getItems().clear();
            others.getChildren().clear();
            heading.setText("");
            return;
        }
        joined.setItems(FXCollections.observableArrayList(model.perimeter().adhesions().stream()
                .filter(adhesion -> adhesion.party().equals(party.id()))
                .toList()));
        heading.setText(texts.get("services.copy.of", party.shortName()));
        for (var other : model.perimeter().joiners()) {
            if (!other.id().equals(party.id())) {
                var box = new CheckBox(other.shortName());
                box.setUserData(other.id());
                boxes.add(box);
            }
        }
        others.getChildren().setAll(boxes);
    }

    private final class PartyCell extends ListCell<Party> {
        @Override
        protected void updateItem(@Nullable Party party, boolean empty) {
            super.updateItem(party, empty);
            setText(
                    empty || party == null
                            ? null
                            : texts.get(
                                    "services.choices.party",
                                    party.shortName(),
                                    Objects.requireNonNullElse(
                                            model.totals().byParty().get(party.id()), 0)));
        }
    }
}
