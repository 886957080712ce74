package fr.conventio.app.convention;

import fr.conventio.app.entry.Entry;
import fr.conventio.app.entry.Shown;
import fr.conventio.app.text.Texts;
import fr.conventio.model.convention.edit.ConventionCells;
import fr.conventio.model.convention.edit.ConventionField;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The fields of the convention's terms, or of one opinion, agreement or promise, edited in place. */
final class FieldsForm extends VBox {
    private static final int ROWS = 3;

    private final ConventionField.Holder holder;
    private final ConventionViewModel model;
    private final Texts texts;
    private final Map<ConventionField, Entry> entries = new EnumMap<>(ConventionField.class);
    private final Map<ConventionField, ComboBox<Message>> choices = new EnumMap<>(ConventionField.class);
    private @Nullable Entity shown;
    private boolean filling;

    FieldsForm(ConventionField.Holder holder, ConventionViewModel model, Texts texts) {
        super(4);
        this.holder = holder;
        this.model = model;
        this.texts = texts;
        getStyleClass().add("fields-form");
        holder.fields().forEach(this::add);
    }

    private void add(ConventionField field) {
        var label = new Label(texts.say(field.label()));
        label.getStyleClass().add("entry-label");
        getChildren().add(label);
        if (!field.choices().isEmpty()) {
            var box = choice(field);
            label.setLabelFor(box);
            choices.put(field, box);
            getChildren().add(box);
            return;
        }
        boolean lines =
                field == ConventionField.REMAINS || field == ConventionField.TRIGGER || field == ConventionField.WHAT;
        var id = "convention-" + field.name();
        var entry = lines
                ? Entry.ofLines(id, ROWS, label, texts, text -> refusal(field, text), text -> write(field, text))
                : new Entry(id, label, texts, text -> refusal(field, text), text -> write(field, text));
        entries.put(field, entry);
        getChildren().add(entry);
    }

    private ComboBox<Message> choice(ConventionField field) {
        var box = new ComboBox<Message>();
        box.setId("convention-" + field.name());
        box.setAccessibleText(texts.say(field.label()));
        box.getItems().setAll(field.choices());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(Shown.by(texts::say));
        box.setOnAction(event -> {
            var chosen = box.getValue();
            if (chosen != null && !filling) {
                write(field, Words.FRENCH.say(chosen));
            }
        });
        return box;
    }

    /** What an edit is about; null for the terms, of which there are no more than one. */
    private @Nullable EntityId subject() {
        return shown == null || holder == ConventionField.Holder.TERMS ? null : shown.id();
    }

    private Optional<Message> refusal(ConventionField field, String text) {
        return shown == null ? Optional.empty() : model.refusal(subject(), field, text);
    }

    private void write(ConventionField field, String text) {
        if (shown != null) {
            model.write(subject(), field, text);
        }
    }

    /** Shows an entity; what is being typed stays while the same one has not changed. */
    void show(@Nullable Entity entity) {
        boolean same = shown != null && entity != null && shown.id().equals(entity.id());
        shown = entity;
        setDisable(entity == null);
        filling = true;
        entries.forEach((field, entry) -> {
            var text = entity == null ? "" : ConventionCells.text(entity, field);
            var finding = entity == null ? Optional.<Message>empty() : model.finding(entity.id(), field);
            entry.show(text, finding, same);
        });
        choices.forEach((field, box) -> box.setValue(
                entity == null
                        ? null
                        : field.choices().stream()
                                .filter(choice -> Words.FRENCH.say(choice).equals(ConventionCells.text(entity, field)))
                                .findFirst()
                                .orElse(null)));
        filling = false;
    }

    /** Puts the cursor into a field. */
    void edit(ConventionField field) {
        var entry = entries.get(field);
        if (entry != null) {
            entry.field().requestFocus();
            entry.field().selectAll();
        } else if (choices.containsKey(field)) {
            choices.get(field).requestFocus();
        }
    }
}
