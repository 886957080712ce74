package fr.conventio.app.procedure;

import fr.conventio.app.entry.Entry;
import fr.conventio.app.print.PrintMenu;
import fr.conventio.app.room.Door;
import fr.conventio.app.room.RoomHead;
import fr.conventio.app.room.SideBySide;
import fr.conventio.app.room.ToolLine;
import fr.conventio.app.room.Tools;
import fr.conventio.app.settings.Appearance;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.convention.clause.Slot;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.procedure.StepField;
import fr.conventio.model.procedure.StepId;
import fr.conventio.model.procedure.Variant;
import fr.conventio.model.procedure.glossary.AcronymField;
import fr.conventio.model.procedure.glossary.AcronymId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The timeline of one variant with the chosen line beside it, or the glossary; above them the first day and the totals. */
final class ProcedureView extends BorderPane {
    /** The size of letters at 100 %, in pixels. */
    private static final double LETTERS = 13;

    private final ProcedureViewModel model;
    private final Texts texts;
    private final Timeline timeline;
    private final LineForm form;
    private final GlossaryView glossary;
    private final SideBySide editor = new SideBySide();
    private final ToggleGroup views = new ToggleGroup();
    private final ToggleButton glossaryDoor;
    private final Entry firstDay;
    private final RoomHead head;
    private final Label critical = new Label();
    private final Label empty = new Label();
    /** The line to be named next: one that is about to be added. */
    private @Nullable EntityId wanted;

    ProcedureView(ProcedureViewModel model, Tools tools) {
        this.model = model;
        this.texts = tools.texts();
        this.timeline = new Timeline(
                model, texts, LETTERS * Appearance.from(tools.settings()).scale());
        this.form = new LineForm(model, texts);
        this.glossary = new GlossaryView(model, texts);
        var day = new Label(texts.get("procedure.first_day"));
        // At large letters the field gives way, not the words.
        day.setMinWidth(Region.USE_PREF_SIZE);
        day.getStyleClass().add("entry-label");
        this.firstDay = new Entry("first-day", day, texts, model::refusalOfFirstDay, model::settleFirstDay);
        firstDay.narrow(9);
        var addPhase = button("phase-add", this::addPhase);
        var addStep = button("step-add", this::addStep);
        var print = new PrintMenu(
                texts.get("procedure.print"), model.dossier(), tools, piece -> piece.kind() == PieceKind.PROCEDURE);
        this.head =
                new RoomHead(texts.get("procedure.title"), addPhase, addStep, print).withSubtitleId("procedure-total");
        print.disableProperty()
                .bind(model.dossier()
                        .picture()
                        .map(picture -> picture.act().procedure().isEmpty()));
        getStyleClass().add("room");
        var variants = new HBox(4);
        for (var variant : Variant.values()) {
            variants.getChildren().add(door("variant-" + variant.name(), texts.say(variant.label()), editor, variant));
        }
        glossaryDoor = door("procedure-glossary", texts.get("procedure.glossary"), glossary, null);
        variants.getChildren().add(glossaryDoor);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new ToolLine(
                8,
                variants,
                space,
                new HBox(8, day, firstDay),
                new HBox(
                        8,
                        tool("line-up", Icon.UP, chosen -> model.move(chosen, false)),
                        tool("line-down", Icon.DOWN, chosen -> model.move(chosen, true)),
                        tool("line-remove", Icon.REMOVE, model::remove)));
        line.getStyleClass().addAll("filter-line", "with-notes");
        critical.setId("procedure-critical");
        critical.getStyleClass().addAll("muted", "procedure-critical");
        critical.setWrapText(true);
        critical.setMinHeight(Region.USE_PREF_SIZE);
        setTop(new VBox(head, line, critical));
        editor.setCenter(timeline());
        editor.setRight(form);
        views.getToggles().getFirst().setSelected(true);
        form.onDone(timeline::requestFocus);
        timeline.onChosen(this::chosen);
        timeline.onAdd(this::addStep);
        timeline.onEdit(begun -> form.edit(begun.isEmpty() ? StepField.LABEL : StepField.DURATION, begun));
        model.variant().subscribe(variant -> show());
        model.dossier().picture().subscribe(picture -> show());
        model.dossier().figures().subscribe(figures -> chosen(timeline.line()));
    }

    private Node timeline() {
        empty.setText(texts.get("procedure.empty"));
        empty.getStyleClass().add("empty-state");
        timeline.visibleProperty().bind(empty.visibleProperty().not());
        return new StackPane(timeline, empty);
    }

    private ToggleButton door(String id, String label, Node view, @Nullable Variant variant) {
        return Door.of(id, label, views, () -> {
            setCenter(view);
            if (variant != null) {
                model.variant().set(variant);
            }
        });
    }

    private Button button(String id, Runnable action) {
        var button = new Button(texts.get("procedure." + id), Icon.ADD.node());
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Button tool(String id, Icon icon, Consumer<TimelineLine> action) {
        var button = new Button("", icon.node());
        button.setId("procedure-" + id);
        button.getStyleClass().add("quiet");
        button.setTooltip(new Tooltip(texts.get("procedure." + id)));
        button.setAccessibleText(texts.get("procedure." + id));
        button.visibleProperty().bind(glossaryDoor.selectedProperty().not());
        button.setOnAction(event -> timeline.line().ifPresent(action));
        return button;
    }

    private void addPhase() {
        toTimeline();
        wanted = model.addPhase(texts.get("procedure.phase.new"));
    }

    /** Below the chosen line; the first one comes with a phase for it. */
    private void addStep() {
        toTimeline();
        var line = timeline.line();
        if (line.isEmpty()) {
            addPhase();
            return;
        }
        var placed = line.get().placed();
        wanted = model.addStep(
                line.get().phase().id(), placed == null ? null : placed.step().id(), texts.get("procedure.step.new"));
    }

    private void toTimeline() {
        if (glossaryDoor.isSelected()) {
            select(model.variant().get());
        }
    }

    private void select(Variant variant) {
        views.getToggles().stream()
                .map(ToggleButton.class::cast)
                .filter(door -> door.getId().equals("variant-" + variant.name()))
                .forEach(door -> door.setSelected(true));
    }

    private void show() {
        empty.setVisible(model.procedure().phases().isEmpty());
        timeline.show();
        var reach = model.reach();
        head.subtitle()
                .set(
                        empty.isVisible()
                                ? ""
                                : Slot.capitalised(texts.get(
                                        "procedure.reach", texts.say(reach.label()), texts.say(reach.reserve()))));
        critical.setText(empty.isVisible() ? "" : texts.say(model.schedule().criticalPathLabel()));
        firstDay.follow(model.firstDay(), Optional.empty());
        if (wanted != null && timeline.choose(wanted)) {
            wanted = null;
            form.edit(StepField.LABEL, "");
        }
    }

    private void chosen(Optional<TimelineLine> line) {
        line.ifPresent(form::show);
        form.setVisible(line.isPresent());
    }

    /** Leads to a field of a step, in a variant that has it. */
    void reveal(StepId id, StepField field) {
        model.procedure().find(id).ifPresent(step -> {
            var only = step.only();
            select(only == null ? model.variant().get() : only);
            if (timeline.choose(id)) {
                form.edit(field, "");
            }
        });
    }

    /** Leads to an entry of the glossary. */
    void reveal(AcronymId id, AcronymField field) {
        glossaryDoor.setSelected(true);
        glossary.reveal(id, field);
    }
}
