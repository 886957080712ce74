package fr.conventio.app.services;

import fr.conventio.app.entry.Entry;
import fr.conventio.app.entry.Shown;
import fr.conventio.app.text.Texts;
import fr.conventio.model.checks.ServiceSpot;
import fr.conventio.model.services.Authority;
import fr.conventio.model.services.Scope;
import fr.conventio.model.services.ServiceCells;
import fr.conventio.model.services.ServiceField;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.services.SubService;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Message;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All that is known of one service, and of the part of it that is chosen, edited in place. */
final class ServiceForm extends VBox {
    private static final int MISSION_ROWS = 8;

    private final ServicesViewModel model;
    private final Texts texts;
    private final VBox partFields = new VBox(6);
    private final Label partHeading = new Label();
    private final Label heading = new Label();
    private final Map<ServiceField, Entry> entries = new EnumMap<>(ServiceField.class);
    private final Map<ServiceField, Entry> partEntries = new EnumMap<>(ServiceField.class);
    private final ComboBox<Scope> scopes = new ComboBox<>();
    private final Map<Authority, CheckBox> authorities = new EnumMap<>(Authority.class);
    private @Nullable SharedService shown;
    private @Nullable SubService part;

    ServiceForm(ServicesViewModel model, Texts texts) {
        super(6);
        this.model = model;
        this.texts = texts;
        for (var title : List.of(partHeading, heading)) {
            title.getStyleClass().add("section-title");
            title.setWrapText(true);
        }
        partFields.managedProperty().bind(partFields.visibleProperty());
        partFields.getChildren().add(partHeading);
        for (var field : List.of(ServiceField.NAME, ServiceField.MISSIONS)) {
            var label = label(field == ServiceField.NAME ? texts.get("services.part.name") : texts.say(field.label()));
            var entry = partEntry(field, label);
            partEntries.put(field, entry);
            partFields.getChildren().addAll(label, entry);
        }
        partFields.getChildren().add(new Separator());
        getChildren().addAll(partFields, heading);
        for (var field : ServiceField.values()) {
            var label = label(texts.say(field.label()));
            getChildren().addAll(label, control(field, label));
        }
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().add("entry-label");
        return label;
    }

    private Entry partEntry(ServiceField field, Label label) {
        var id = "part-" + field;
        return field == ServiceField.MISSIONS
                ? Entry.ofLines(
                        id,
                        MISSION_ROWS,
                        label,
                        texts,
                        text -> part == null ? Optional.empty() : model.refusal(part.id(), field, text),
                        text -> writePart(field, text))
                : new Entry(
                        id,
                        label,
                        texts,
                        text -> part == null ? Optional.empty() : model.refusal(part.id(), field, text),
                        text -> writePart(field, text));
    }

    private void writePart(ServiceField field, String text) {
        if (part != null) {
            model.write(part.id(), field, text);
        }
    }

    private Node control(ServiceField field, Label label) {
        return switch (field) {
            case SCOPE -> scopes(label);
            case AUTHORITY -> authorities(label);
            case NAME, ENTRY_INTO_FORCE -> {
                var entry = new Entry(
                        "service-" + field, label, texts, text -> refusal(field, text), text -> write(field, text));
                entries.put(field, entry);
                yield entry;
            }
            case MISSIONS -> {
                var entry = Entry.ofLines(
                        "service-" + field,
                        MISSION_ROWS,
                        label,
                        texts,
                        text -> refusal(field, text),
                        text -> write(field, text));
                entries.put(field, entry);
                var hint = new Label(texts.get("services.missions.hint"));
                hint.getStyleClass().add("muted");
                hint.setWrapText(true);
                yield new VBox(4, entry, hint);
            }
        };
    }

    private Optional<Message> refusal(ServiceField field, String text) {
        return shown == null ? Optional.empty() : model.refusal(shown.id(), field, text);
    }

    private void write(ServiceField field, String text) {
        if (shown != null) {
            model.write(shown.id(), field, text);
        }
    }

    private ComboBox<Scope> scopes(Label label) {
        scopes.setId("service-SCOPE");
        scopes.setAccessibleText(label.getText());
        label.setLabelFor(scopes);
        scopes.getItems().setAll(Scope.values());
        scopes.setMaxWidth(Double.MAX_VALUE);
        scopes.setConverter(Shown.by(scope -> texts.say(scope.label())));
        scopes.setOnAction(event -> {
            var chosen = scopes.getValue();
            if (shown != null && chosen != null && chosen != shown.scope()) {
                write(ServiceField.SCOPE, ServiceCells.text(shown.withScope(chosen), ServiceField.SCOPE));
            }
        });
        return scopes;
    }

    private VBox authorities(Label label) {
        var boxes = new VBox(4);
        for (var authority : Authority.values()) {
            var box = new CheckBox(texts.say(authority.label()));
            box.setId("service-" + authority);
            box.setOnAction(event -> writeAuthorities());
            authorities.put(authority, box);
            boxes.getChildren().add(box);
        }
        label.setLabelFor(boxes.getChildren().getFirst());
        return boxes;
    }

    private void writeAuthorities() {
        if (shown != null) {
            var chosen = EnumSet.noneOf(Authority.class);
            authorities.forEach((authority, box) -> {
                if (box.isSelected()) {
                    chosen.add(authority);
                }
            });
            write(ServiceField.AUTHORITY, ServiceCells.text(shown.withAuthorities(chosen), ServiceField.AUTHORITY));
        }
    }

    /** Shows a line's service and part as they are now. */
    void show(Line line) {
        var service = line.service();
        boolean same = shown != null && shown.id().equals(service.id());
        shown = service;
        heading.setText(service.name());
        scopes.setValue(service.scope());
        Objects.requireNonNull(entries.get(ServiceField.ENTRY_INTO_FORCE))
                .field()
                .setPromptText(
                        French.date(model.dossier().picture().get().dossier().effectiveDate()));
        authorities.forEach(
                (authority, box) -> box.setSelected(service.authorities().contains(authority)));
        entries.forEach((field, entry) -> {
            var text = ServiceCells.text(service, field);
            var finding = model.finding(new ServiceSpot(service.id(), field));
            entry.show(text, finding, same);
        });
        showPart(line.part());
    }

    private void showPart(@Nullable SubService next) {
        boolean same = part != null && next != null && part.id().equals(next.id());
        part = next;
        partFields.setVisible(next != null);
        if (next != null) {
            partHeading.setText(next.name());
            partEntries.forEach((field, entry) -> {
                var text = field == ServiceField.NAME
                        ? next.name()
                        : next.missions().written();
                entry.show(text, Optional.empty(), same);
            });
        }
    }

    /** The control of a field: of the part when one is shown and the field is its own, otherwise of the service. */
    Node field(ServiceField field) {
        var ofPart = part == null ? null : partEntries.get(field);
        return ofPart != null ? ofPart.field() : serviceField(field);
    }

    /** The control of a service's own field. */
    Node serviceField(ServiceField field) {
        return switch (field) {
            case SCOPE -> scopes;
            case AUTHORITY -> Objects.requireNonNull(authorities.get(Authority.PRESIDENT));
            case NAME, ENTRY_INTO_FORCE, MISSIONS ->
                Objects.requireNonNull(entries.get(field)).field();
        };
    }
}
