package fr.conventio.app.procedure;

import fr.conventio.app.entry.Entry;
import fr.conventio.app.entry.Shown;
import fr.conventio.app.text.Texts;
import fr.conventio.model.convention.clause.Slot;
import fr.conventio.model.procedure.Phase;
import fr.conventio.model.procedure.Step;
import fr.conventio.model.procedure.StepCells;
import fr.conventio.model.procedure.StepDuration;
import fr.conventio.model.procedure.StepField;
import fr.conventio.model.procedure.Variant;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All that is known of the chosen step, or the name of the chosen phase, edited in place. */
final class LineForm extends ScrollPane {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final int LINES = 3;

    private final ProcedureViewModel model;
    private final Texts texts;
    private final VBox content = new VBox(4);
    private final Map<StepField, Entry> entries = new EnumMap<>(StepField.class);
    private final Map<StepField, ComboBox<Message>> choices = new EnumMap<>(StepField.class);
    private final ComboBox<Message> promises;
    private final Entry name;
    private final VBox stepFields = new VBox(4);
    private final VBox phaseFields = new VBox(4);
    private final Label reach = new Label();
    private Runnable done = () -> {};
    private @Nullable Step step;
    private @Nullable Phase phase;

    LineForm(ProcedureViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("procedure-form");
        setAccessibleText(texts.get("procedure.form"));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("side-panel");
        content.getStyleClass().add("side-panel-content");
        promises = choice(
                "procedure-KIND",
                texts.get("procedure.promise"),
                Stream.of(StepDuration.Kind.values())
                        .map(StepDuration.Kind::label)
                        .toList(),
                chosen -> {
                    for (var kind : StepDuration.Kind.values()) {
                        if (step != null
                                && kind.label().equals(chosen)
                                && kind != step.duration().kind()) {
                            model.promise(step.id(), kind);
                        }
                    }
                });
        for (var field : StepField.values()) {
            add(field);
        }
        var label = label(texts.say(Message.of("procedure.phase.name")));
        name = new Entry(
                "procedure-phase",
                label,
                texts,
                text -> phase == null ? Optional.empty() : model.refusal(phase.id(), text),
                text -> {
                    if (phase != null) {
                        model.name(phase.id(), text);
                    }
                });
        leaving(name);
        reach.setWrapText(true);
        reach.getStyleClass().add("muted");
        phaseFields.getChildren().addAll(label, name, reach);
        setContent(content);
    }

    /** @param back where Enter goes once a text is stored, and Escape */
    void onDone(Runnable back) {
        done = back;
    }

    private void add(StepField field) {
        var label = label(texts.say(field.label()));
        switch (field) {
            case VARIANT -> {
                var variants = Stream.concat(
                                Stream.of(StepCells.variantLabel(null)),
                                Stream.of(Variant.values()).map(Variant::label))
                        .toList();
                choices(field, label, variants);
            }
            case PARALLEL ->
                choices(field, label, List.of(StepCells.parallelLabel(false), StepCells.parallelLabel(true)));
            default -> {
                var id = "procedure-" + field.name();
                var entry = field == StepField.DOUBT || field == StepField.REMARK
                        ? Entry.ofLines(
                                id, LINES, label, texts, text -> refusal(field, text), text -> write(field, text))
                        : new Entry(id, label, texts, text -> refusal(field, text), text -> write(field, text));
                entries.put(field, entry);
                leaving(entry);
                stepFields.getChildren().addAll(label, entry);
                if (field == StepField.DURATION) {
                    stepFields.getChildren().add(promises);
                }
            }
        }
    }

    private void choices(StepField field, Label label, List<Message> values) {
        var box = choice("procedure-" + field.name(), label.getText(), values, chosen -> {
            if (step != null) {
                write(field, Words.FRENCH.say(chosen));
            }
        });
        label.setLabelFor(box);
        choices.put(field, box);
        stepFields.getChildren().addAll(label, box);
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().add("entry-label");
        return label;
    }

    private ComboBox<Message> choice(String id, String spoken, List<Message> values, Consumer<Message> write) {
        var box = new ComboBox<Message>();
        box.setId(id);
        box.setAccessibleText(spoken);
        box.getItems().setAll(values);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(Shown.by(texts::say));
        box.setOnAction(event -> {
            var chosen = box.getValue();
            if (chosen != null) {
                write.accept(chosen);
            }
        });
        return box;
    }

    private void leaving(Entry entry) {
        entry.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                done.run();
                event.consume();
            }
        });
        // Enter stores; what is refused stays, with its reason below.
        boolean lines = entry.field() instanceof TextArea;
        entry.field().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean stored = event.getCode() == KeyCode.ENTER
                    && (!lines || event.isShortcutDown())
                    && !entry.field().getPseudoClassStates().contains(REFUSED);
            if (stored) {
                done.run();
            }
        });
    }

    private Optional<Message> refusal(StepField field, String text) {
        return step == null ? Optional.empty() : model.refusal(step.id(), field, text);
    }

    private void write(StepField field, String text) {
        if (step != null && !StepCells.text(step, field).equals(text)) {
            model.write(step.id(), field, text);
        }
    }

    /** Shows a line as it is now. */
    void show(TimelineLine line) {
        var placed = line.placed();
        if (placed == null) {
            boolean same = step == null
                    && phase != null
                    && phase.id().equals(line.phase().id());
            step = null;
            phase = line.phase();
            name.show(line.phase().name(), Optional.empty(), same);
            var known = model.reach(line.phase());
            reach.setText(Slot.capitalised(
                    texts.get("procedure.reach", texts.say(known.label()), texts.say(known.reserve()))));
            content.getChildren().setAll(phaseFields);
        } else {
            show(placed.step());
        }
    }

    private void show(Step shown) {
        boolean same = step != null && step.id().equals(shown.id());
        phase = null;
        step = shown;
        promises.setValue(shown.duration().kind().label());
        choices.forEach((field, box) -> box.setValue(
                field == StepField.VARIANT
                        ? StepCells.variantLabel(shown.only())
                        : StepCells.parallelLabel(shown.parallel())));
        entries.forEach((field, entry) -> {
            var text = StepCells.text(shown, field);
            var finding = field == StepField.DOUBT ? Optional.<Message>empty() : model.finding(shown, field);
            entry.show(text, finding, same);
        });
        content.getChildren().setAll(stepFields);
    }

    /** Puts the cursor into a field; what was typed to begin with stands there already. */
    void edit(StepField field, String begun) {
        // A scroll pane that was never shown has not taken in its content, which then cannot have the cursor.
        applyCss();
        var entry = phase != null ? name : entries.get(field);
        if (entry == null) {
            Optional.ofNullable(choices.get(field)).ifPresent(ComboBox::requestFocus);
        } else {
            entry.field().requestFocus();
            if (begun.isEmpty()) {
                entry.field().selectAll();
            } else {
                entry.field().setText(begun);
                entry.field().end();
            }
        }
    }
}
