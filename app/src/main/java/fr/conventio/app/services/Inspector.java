package fr.conventio.app.services;

import fr.conventio.app.text.Texts;
import fr.conventio.model.party.Party;
import fr.conventio.model.services.ServiceField;
import fr.conventio.model.services.perimeter.Cell;
import fr.conventio.model.services.perimeter.Leaf;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/** Beside the grid: the adhesion under the cursor, its service, and who joins that. */
final class Inspector extends ScrollPane {
    private final ServicesViewModel model;
    private final Texts texts;
    private final AdhesionForm adhesion;
    private final ServiceForm service;
    private final Label joiners = new Label();
    private final Separator below = new Separator();
    private final VBox content = new VBox(12);

    Inspector(ServicesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.adhesion = new AdhesionForm(model, texts);
        this.service = new ServiceForm(model, texts);
        setId("service-form");
        setAccessibleText(texts.get("services.form"));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("side-panel");
        joiners.setId("service-joiners");
        joiners.setWrapText(true);
        adhesion.managedProperty().bind(adhesion.visibleProperty());
        below.managedProperty().bind(adhesion.visibleProperty());
        below.visibleProperty().bind(adhesion.visibleProperty());
        content.getChildren().addAll(adhesion, below, service, new Separator(), joiners);
        content.getStyleClass().add("side-panel-content");
        setContent(content);
    }

    /** Shows what the cursor stands on. */
    void show(Line line, Optional<Party> party, List<Cell> chosen) {
        var leaf = line.isHeading()
                ? Optional.<Leaf>empty()
                : model.perimeter().find(line.leaves().getFirst());
        adhesion.setVisible(leaf.isPresent() && party.isPresent());
        if (leaf.isPresent() && party.isPresent()) {
            adhesion.show(leaf.get(), party.get(), chosen);
        }
        service.show(line);
        joiners.setText(texts.get("services.joiners") + "\n" + joined(line));
    }

    /** Who joins the line's service, with the number of its parts where it has some. */
    private String joined(Line line) {
        var leaves = model.perimeter().leavesOf(line.service().id());
        var whole = new Line(line.service(), null, leaves.stream().map(Leaf::id).toList());
        var said = model.perimeter().joiners().stream()
                .filter(party -> model.joined(whole, party.id()) > 0)
                .map(party -> whole.isHeading()
                        ? party.shortName() + " ("
                                + texts.get("services.parts", model.joined(whole, party.id()), leaves.size()) + ")"
                        : party.shortName())
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? texts.get("services.joiners.none") : said;
    }

    /** Puts the cursor where one writes about what is chosen: the adhesion, or the name where there is none. */
    void edit() {
        applyCss();
        if (!adhesion.isVisible() || !adhesion.edit()) {
            enter(service.field(ServiceField.NAME));
        }
    }

    /** Puts the cursor into a field of the line that is shown. */
    void edit(ServiceField field, boolean ofService) {
        // A scroll pane that was never shown has not taken in its content, which then cannot have the cursor.
        applyCss();
        enter(ofService ? service.serviceField(field) : service.field(field));
    }

    private void enter(Node field) {
        field.requestFocus();
        if (field instanceof TextInputControl text) {
            text.selectAll();
        }
        layout();
        double hidden = content.getHeight() - getViewportBounds().getHeight();
        if (hidden > 0) {
            Bounds place = content.sceneToLocal(field.localToScene(field.getBoundsInLocal()));
            setVvalue(Math.clamp((place.getCenterY() - getViewportBounds().getHeight() / 2) / hidden, 0, 1));
        }
    }
}
